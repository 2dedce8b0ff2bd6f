import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findLicences } from "./licences.ts";

function projectWith(files: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), "licences-"));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), content);
	}
	return root;
}

const FILES = {
	"package.json": JSON.stringify({ dependencies: { "@b/two": "1", one: "1" }, devDependencies: { tool: "1" } }),
	"node_modules/one/package.json": JSON.stringify({ version: "1.2.3", license: "MIT", dependencies: { three: "1" } }),
	"node_modules/one/LICENSE": "Do as you like.\n",
	"node_modules/three/package.json": JSON.stringify({ version: "3.0.0", license: "MIT" }),
	"node_modules/three/LICENSE.txt": "Keep this line.\n",
	"node_modules/@b/two/package.json": JSON.stringify({ version: "4.0.0", license: "Apache-2.0" }),
	"node_modules/@b/two/licence.md": "Tell of changes.\n",
	"assets/licences/a-word-list.txt": "Name the list.\n",
};

test("the licence of everything that is built in goes with every copy, and of nothing else", () => {
	const text = findLicences(projectWith(FILES));
	expect(text).toContain("@b/two 4.0.0 (Apache-2.0)\n\nTell of changes.");
	expect(text).toContain("one 1.2.3 (MIT)\n\nDo as you like.");
	expect(text).toContain("three 3.0.0 (MIT)\n\nKeep this line.");
	expect(text).toContain("a-word-list, in lists of names or in the model\n\nName the list.");
	expect(text).not.toContain("tool");
});

test("what comes without a licence is refused", () => {
	const { "node_modules/one/LICENSE": _, ...without } = FILES;
	expect(() => findLicences(projectWith(without))).toThrow("one states no licence");
});

test("the packages of this project all state theirs", () => {
	expect(findLicences(join(import.meta.dirname, "../.."))).toContain("wink-nlp");
});
