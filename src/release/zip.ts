/** `npm run zip`: one zip for the Chrome Web Store and one for Firefox, in .output. */
import { release } from "./build.ts";

release("chrome");
release("firefox");
