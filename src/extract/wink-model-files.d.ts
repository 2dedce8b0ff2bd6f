/** Single files of wink's English model. wink's own types leave the model closed. */
declare module "wink-eng-lite-web-model/dist/load-core-model.js" {
	import type { Lexemes } from "./wink-model.ts";
	export default function loadCore(): { readonly features: { readonly lexeme: Lexemes } };
}
declare module "wink-eng-lite-web-model/dist/load-pos-model.js" {
	export default function loadPos(): object;
}
declare module "wink-eng-lite-web-model/dist/load-sbd-model.js" {
	export default function loadSbd(): object;
}
declare module "wink-eng-lite-web-model/dist/feature.js" {
	export default function featureFn(): object;
}
