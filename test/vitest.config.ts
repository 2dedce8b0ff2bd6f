import { defineConfig } from "vitest/config";

// Unit tests lie beside what they test; whole-page tests lie in test/.
export default defineConfig({
	root: `${import.meta.dirname}/..`,
	test: {
		include: ["src/**/*.test.{ts,tsx}", "entrypoints/**/*.test.ts", "test/**/*.test.ts"],
		exclude: ["test/e2e/**", "test/bench/**", "node_modules/**"],
	},
});
