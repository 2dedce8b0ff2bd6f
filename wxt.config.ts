import { join } from "node:path";
import { defineConfig } from "wxt";
import { leanReadabilityPlugin } from "./src/release/lean-readability.ts";
import { findLicences } from "./src/release/licences.ts";
import { plainLetters, quickModel, sideBySide } from "./src/release/quick-engine.ts";

/**
 * What an extension page may load: its own files and nothing else. No connection of any kind is allowed, so "nothing leaves your machine" is held by the
 * browser. WebAssembly is the engine's arithmetic.
 */
const CONTENT_SECURITY_POLICY = [
	"default-src 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"connect-src 'none'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");

/** chrono-node's map of exports has patterns with two stars, which Vite reads wrongly ("locales/en/en"): the file by its place. */
const CHRONO_ENGLISH = join(import.meta.dirname, "node_modules/chrono-node/dist/esm/locales/en/index.js");

/** Firefox draws its toolbar in light or dark text: "light" is the icon for light text. */
const THEME_ICONS = [16, 32].map((size) => ({ light: `icon/dark-${size}.png`, dark: `icon/${size}.png`, size }));

const key = (letter: string) => ({ suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` } });

/** Browsers allow four suggested keys; the reader sets the others where wanted. */
const COMMANDS = {
	_execute_action: key("Q"),
	"next-fact": { ...key("J"), description: "__MSG_keyNext__" },
	"previous-fact": { ...key("K"), description: "__MSG_keyPrevious__" },
	"toggle-highlights": { ...key("H"), description: "__MSG_keyHighlights__" },
	"go-to-fact": { description: "__MSG_keyGo__" },
	copy: { description: "__MSG_keyCopySheet__" },
	"next-view": { description: "__MSG_keyView__" },
	search: { description: "__MSG_keySearch__" },
};

/** The manifest both browsers are built from. No host permission at install: the button's press grants the open tab. */
export default defineConfig({
	srcDir: ".",
	entrypointsDir: "entrypoints",
	publicDir: "assets/public",
	imports: false,
	manifestVersion: 3,
	vite: () => ({
		// The language model is a file of its own: Firefox's reviewers take no script of over 5 MB.
		worker: {
			format: "es",
			plugins: () => [quickModel, plainLetters, sideBySide],
			rollupOptions: { output: { manualChunks: { "language-model": ["wink-eng-lite-web-model/dist/load-core-model.js"] } } },
		},
		resolve: { alias: { "chrono-node/en": CHRONO_ENGLISH } },
		// In the extension alone: tests and the command line read with the whole of it, and find the same.
		plugins: [leanReadabilityPlugin],
	}),
	hooks: {
		"build:publicAssets": (_, files) => {
			files.push({ relativeDest: "licences.txt", contents: findLicences(import.meta.dirname) });
		},
	},
	manifest: ({ browser }) => ({
		name: "__MSG_extensionName__",
		description: "__MSG_extensionDescription__",
		default_locale: "en",
		permissions: ["activeTab", "scripting", "storage", "contextMenus"],
		optional_host_permissions: ["http://*/*", "https://*/*"],
		action: { default_title: "__MSG_readThisPage__", ...(browser === "firefox" ? { theme_icons: THEME_ICONS } : {}) },
		commands: COMMANDS,
		content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
		...(browser === "firefox"
			? {
					browser_specific_settings: {
						gecko: {
							id: "according-to@according-to.example",
							strict_min_version: "142.0",
							data_collection_permissions: { required: ["none"] },
						},
					},
				}
			: { minimum_chrome_version: "123" }),
	}),
});
