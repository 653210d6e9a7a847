import { join } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";
import { TEXTS } from "../../functions/replies/texts.ts";
import { openLexicon } from "../../functions/understanding/open-lexicon.ts";
import { packedLexicon } from "./lexicon.ts";

/** Data of the languages that stands, compressed, beside the code of a function that needs it, and is read when it does. */
export interface PackedFile {
  /** What the sources import it as. */
  readonly specifier: string;
  /** The module that bundles have in its place, which reads the file. */
  readonly module: string;
  readonly name: string;
  readonly contents: () => Uint8Array;
}

export const PACKED_FILES: readonly PackedFile[] = [
  {
    specifier: "#lexicon",
    module: join(import.meta.dirname, "open-lexicon.ts"),
    name: "lexicon.bin",
    contents: once(() => packedLexicon(openLexicon())),
  },
  {
    specifier: "#texts",
    module: join(import.meta.dirname, "open-texts.ts"),
    name: "texts.bin",
    contents: once(() => compressed(JSON.stringify(TEXTS))),
  },
];

function compressed(text: string): Buffer {
  return zstdCompressSync(text, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
}

/** Packs at the first call: the same sources are bundled more than once in a process that synthesises more than one stack. */
function once(make: () => Uint8Array): () => Uint8Array {
  let made: Uint8Array | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
