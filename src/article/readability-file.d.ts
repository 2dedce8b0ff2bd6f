/** Readability's own file, without the other half of its package (a test whether a page is worth reading), which the script in the page need not carry. */
declare module "@mozilla/readability/Readability.js" {
	export { Readability as default } from "@mozilla/readability";
}
