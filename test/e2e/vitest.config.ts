import { defineConfig } from "vitest/config";

// One browser at a time; TEST_BROWSER says which.
export default defineConfig({
	root: `${import.meta.dirname}/../..`,
	test: { include: ["test/e2e/**/*.test.ts"], fileParallelism: false, testTimeout: 240_000, hookTimeout: 240_000 },
});
