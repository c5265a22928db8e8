import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SeaworthyError } from '../../../core/errors.js';
import type { Disk } from '../../../core/world.js';
import { languages } from './index.generated.js';
import type { GrammarAsset } from './language.js';

/** Files of packages that the built tool carries in `grammars/` beside its bundle. */
export const grammarAssets: readonly GrammarAsset[] = [
  { package: 'web-tree-sitter/web-tree-sitter.wasm', file: 'web-tree-sitter.wasm' },
  ...new Set(languages.flatMap((each) => [...each.grammars.values()])),
];

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
  const inPackage = grammarAssets.find(({ file }) => file === fileName)?.package ?? fileName;
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
