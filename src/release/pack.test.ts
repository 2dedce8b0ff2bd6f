import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { filesUnder, pack } from "./pack.ts";

function folderWith(files: Record<string, string>, at: Date): string {
	const folder = mkdtempSync(join(tmpdir(), "pack-"));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(join(folder, name, ".."), { recursive: true });
		writeFileSync(join(folder, name), content);
		utimesSync(join(folder, name), at, at);
	}
	return folder;
}

const packed = (folder: string, names: readonly string[]): Uint8Array => {
	const target = join(mkdtempSync(join(tmpdir(), "pack-")), "a.zip");
	pack(folder, names, target);
	return new Uint8Array(readFileSync(target));
};

test("the same files give the same bytes, whenever they were written and in whatever order they are named", () => {
	const files = { "b.txt": "two", "a/c.txt": "one" };
	const [early, late] = [folderWith(files, new Date(2001, 1, 1)), folderWith(files, new Date(2031, 7, 8))];
	expect(packed(early, ["b.txt", "a/c.txt"])).toEqual(packed(late, ["a/c.txt", "b.txt"]));
});

test("a zip holds every file under the folder, and nothing else", () => {
	const files = { "b.txt": "two", "a/c.txt": "one" };
	const folder = folderWith(files, new Date());
	const entries = Object.entries(unzipSync(packed(folder, filesUnder(folder)))).map(([name, bytes]) => [name, strFromU8(bytes)]);
	expect(Object.fromEntries(entries)).toEqual(files);
});
