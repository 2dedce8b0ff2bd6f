import { defineConfig } from "vitest/config";

// One browser at a time; TEST_BROWSER says which.
export default defineConfig({
	root: `${import.meta.dirname}/../..`,
	test: { include: ["test/e2e/**/*.test.ts"], fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 },
});
