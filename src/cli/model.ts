/** The trained tagger from this checkout's assets/model, running in WebAssembly. */
import { readFile } from "node:fs/promises";
import { loadTagger } from "../extract/tagger/tagger.ts";
import type { Tagger } from "../extract/tags.ts";

const asset = (name: string): Promise<Uint8Array> => readFile(new URL(`../../assets/model/${name}`, import.meta.url));

export const readTagger = async (): Promise<Tagger> => loadTagger(await asset("tagger.bin"), await asset("tagger.wasm"));
