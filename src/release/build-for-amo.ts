/**
 * `npm run build-for-amo`: what addons.mozilla.org asks for, in .output: the extension for Firefox, and the sources it was built from. Who has unpacked the
 * sources runs `npm ci && npm run build-for-amo` and gets the very same bytes; the sources are then not packed again.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT, release, releasedAs, report } from "./build.ts";
import { pack } from "./pack.ts";

release("firefox");
if (existsSync(join(ROOT, ".git"))) {
	const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" }).split("\0").filter(Boolean);
	pack(
		ROOT,
		tracked.filter((name) => existsSync(join(ROOT, name))),
		releasedAs("sources"),
	);
	report(releasedAs("sources"));
} else console.log("These are unpacked sources: no sources to pack.");
