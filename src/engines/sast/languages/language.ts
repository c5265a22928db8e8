import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';
import type { LanguageTraits, LinkedProject, Linker } from '../ir/traits.js';
import type { FlatTree } from './tree.js';

/** A grammar that the built tool carries: the file in its npm package, and its name beside the bundle. */
export interface GrammarAsset {
  /** `tree-sitter-java/tree-sitter-java.wasm` */
  readonly package: string;
  /** `tree-sitter-java.wasm` */
  readonly file: string;
}

/** One language of the code engine. It lives in `src/engines/sast/languages/<id>/index.ts` as `language`. */
export interface CodeLanguage {
  readonly id: LanguageId;
  /** As people write it: `C#`. */
  readonly title: string;
  /** Endings without the dot, each with the grammar that reads it. */
  readonly grammars: ReadonlyMap<string, GrammarAsset>;
  /** The ending whose grammar reads a text, where that is not its own: types of Flow in `.js`. */
  dialect?(text: string, ending: string): string;
  /** The source in a file of another kind (a page with code in it): as long as the file, each letter in its place. */
  prepare?(text: string, ending: string, path: string): string;
  /** Valid source that the grammar refuses, written in what it knows: as long as the file, each letter in its place. */
  simplify?(text: string, ending: string): string;
  /** What stands for the ending of a file that is known by its whole name. */
  endingFor?(path: string): string | undefined;
  /** Whether a file of such an ending holds anything of this language: pages do where they have scripts. */
  reads?(text: string, path: string): boolean;
  /** Whether the file is a page, which is run with what a program shows in it. */
  isPage?(path: string): boolean;
  /** Whether the file is code that a program may show as a page, too. */
  isView?(path: string): boolean;
  /** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests too deep */
  lower(tree: FlatTree, path: string): FunctionIr;
  /** How names of one file mean things of another. Called once per project, with the modules of this language. */
  link(project: LinkedProject): Linker;
  readonly traits: LanguageTraits;
}
