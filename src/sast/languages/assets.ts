import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';

/** Files of packages that the built tool carries in `grammars/` beside its bundle: package path to file name. */
export const grammarAssets: Readonly<Record<string, string>> = {
  'web-tree-sitter/web-tree-sitter.wasm': 'web-tree-sitter.wasm',
  'tree-sitter-javascript/tree-sitter-javascript.wasm': 'tree-sitter-javascript.wasm',
  'tree-sitter-typescript/tree-sitter-typescript.wasm': 'tree-sitter-typescript.wasm',
  'tree-sitter-typescript/tree-sitter-tsx.wasm': 'tree-sitter-tsx.wasm',
  'tree-sitter-python/tree-sitter-python.wasm': 'tree-sitter-python.wasm',
};

const maxGrammarBytes = 8 * 1024 * 1024;

/** Gives the bytes of one of `grammarAssets` by its file name. */
export type ReadGrammar = (fileName: string) => Uint8Array;

/**
 * Looks beside the bundle first, then in the `node_modules` of any folder above this module.
 * @throws SeaworthyError NOT_FOUND
 */
export function grammarsOnDisk(disk: Pick<Disk, 'status' | 'readFile'>): ReadGrammar {
  const here = dirname(fileURLToPath(import.meta.url));
  return (fileName) => {
    const path = placesOf(fileName, here).find((each) => disk.status(each)?.type === 'file');
    if (path === undefined) throw missing(fileName);
    return disk.readFile(path, { maxBytes: maxGrammarBytes });
  };
}

function placesOf(fileName: string, here: string): readonly string[] {
  const inPackage = Object.keys(grammarAssets).find((path) => grammarAssets[path] === fileName) ?? fileName;
  return [
    join(here, 'grammars', fileName),
    ...foldersAbove(here).map((folder) => join(folder, 'node_modules', inPackage)),
  ];
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

function missing(fileName: string): SeaworthyError {
  return new SeaworthyError('NOT_FOUND', `The grammar ${fileName} is not beside the program.`, {
    where: fileName,
    whatToDo: 'Install Seaworthy again; its package carries the grammars.',
  });
}
