import { defineConfig } from "wxt";

// The manifest both browsers are built from. No host permission at install: the button's press grants the open tab.
export default defineConfig({
	srcDir: ".",
	entrypointsDir: "entrypoints",
	publicDir: "assets/public",
	imports: false,
	manifestVersion: 3,
	manifest: {
		name: "According To",
		description: "Read news in context: who says what, on what authority, with which numbers.",
		permissions: ["activeTab", "scripting", "storage", "contextMenus"],
		action: { default_title: "According To" },
		browser_specific_settings: {
			gecko: {
				id: "according-to@according-to.example",
				strict_min_version: "140.0",
				// @ts-expect-error
				data_collection_permissions: { required: ["none"] },
			},
		},
	},
});
