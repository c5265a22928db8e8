import { nameOf, prefixOf } from '../../core/paths.js';
import type { Tree } from './find.js';
import { kept } from './tree.js';

const tests = /^test_[\w-]{1,80}\.\w{1,4}$|(?:[._-](?:test|spec)|Tests?)\.\w{1,4}$/;
const code = /\.(?:go|py|rb|php|java|kt|cs|rs|[cm]?[jt]sx?)$/;
const mostFiles = 40;

const settings = /\.ya?ml$/;

/** Settings that tests read which lie beside them, and that no other code there names: `loader/all-keys.yml`. */
export function isReadByTests(path: string, tree: Tree): boolean {
  const name = nameOf(path);
  if (!settings.test(name)) return false;
  const { byTests, byOthers } = namedBeside(prefixOf(path), tree);
  return byTests.has(name) && !byOthers.has(name);
}

interface Named {
  readonly byTests: ReadonlySet<string>;
  readonly byOthers: ReadonlySet<string>;
}

const known = new WeakMap<Tree, Map<string, Named>>();

/** The files of settings that the code of a folder names; it is read once for all of them. */
function namedBeside(folder: string, tree: Tree): Named {
  const folders = known.get(tree) ?? new Map<string, Named>();
  known.set(tree, folders);
  return kept(folders, folder, () => {
    const beside = tree.entries(folder).filter((each) => code.test(each));
    const namedIn = (files: readonly string[]) =>
      new Set(files.slice(0, mostFiles).flatMap((file) => settingsIn(tree.text(`${folder}${file}`))));
    return {
      byTests: namedIn(beside.filter((file) => tests.test(file))),
      byOthers: namedIn(beside.filter((file) => !tests.test(file))),
    };
  });
}

function settingsIn(text: string): readonly string[] {
  return (text.match(/[\w.-]{5,120}/g) ?? []).filter((word) => settings.test(word));
}
