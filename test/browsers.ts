/** The browsers on this machine: where they are, and how to get them where they are not. */
import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserKind = "chromium" | "firefox";

interface BrowserSource {
	/** Names that the program goes by on a PATH, and where installers put it. */
	readonly names: readonly string[];
	readonly places: readonly string[];
	/** The environment's own say. */
	readonly variable: string;
	readonly debianPackage: string;
	readonly download: string;
}

const SOURCES: Record<BrowserKind, BrowserSource> = {
	chromium: {
		names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
		places: [
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
		],
		variable: "CHROME_PATH",
		debianPackage: "chromium",
		download: "https://www.google.com/chrome/ or https://www.chromium.org/",
	},
	firefox: {
		names: ["firefox-esr", "firefox"],
		places: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
		variable: "FIREFOX_PATH",
		debianPackage: "firefox-esr",
		download: "https://www.mozilla.org/firefox/",
	},
};

const canRun = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** Null where the machine has none. */
export function findBrowser(kind: BrowserKind): string | null {
	const { names, places, variable } = SOURCES[kind];
	const stated = process.env[variable];
	if (stated) return canRun(stated) ? stated : null;
	const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...places].find(canRun) ?? null;
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;

/** Finds the browser or, as root on Debian, installs it; throws with what to do where neither works. */
export function getBrowser(kind: BrowserKind): string {
	const found = findBrowser(kind);
	if (found !== null) return found;
	const { debianPackage, variable, download } = SOURCES[kind];
	if (isDebianRoot()) {
		const options = {
			stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"],
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		};
		execFileSync("apt-get", ["update", "-qq"], options);
		execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debianPackage], options);
		const installed = findBrowser(kind);
		if (installed !== null) return installed;
	}
	throw new Error(
		`No ${kind} was found. Install it (${download}; on Debian: apt-get install ${debianPackage}) or say where it is in ${variable}.`,
	);
}
