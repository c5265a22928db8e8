import { nameOf } from '../../core/paths.js';
import { composeNames } from '../../knowledge/roles/compose.js';
import { dockerfileNames } from '../../knowledge/roles/images.js';
import { names as fileNames, programNames } from '../../knowledge/roles/index.js';
import type { ComposePlace } from './compose-use.js';
import type { Tree } from './find.js';
import { answersOf, kept } from './tree.js';

/** The code of a project and its settings. */
export interface CodePlaces {
  /** Code of tests. */
  readonly tests: readonly string[];
  /** Code and settings that are none. */
  readonly others: readonly string[];
}

const known = new WeakMap<Tree, Map<string, CodePlaces | 'too many'>>();

/** Where too much would have to be read, nothing is known. */
export function codePlaces(
  root: string,
  tree: Tree,
  roleOfFolder: ComposePlace['roleOfFolder'],
): CodePlaces | 'too many' {
  return kept(answersOf(known, tree), root, () => placesIn(root, tree, roleOfFolder));
}

const mostChars = 16 * 1024 * 1024;

/** Their texts, until so much is read that nothing can be said. */
export function textsOf(paths: readonly string[], tree: Tree): readonly string[] | 'too many' {
  let left = mostChars;
  const texts: string[] = [];
  for (const path of paths) {
    const text = tree.text(path);
    left -= text.length;
    if (left < 0) return 'too many';
    texts.push(text);
  }
  return texts;
}

const mostFolders = 400;
const mostFiles = 500;
const mostTests = 150;

function placesIn(
  root: string,
  tree: Tree,
  roleOfFolder: ComposePlace['roleOfFolder'],
): CodePlaces | 'too many' {
  const tests: string[] = [];
  const others: string[] = [];
  const folders = [root];
  // Grows while it is gone through.
  for (const folder of folders) {
    const role = roleOfFolder(folder);
    if (role === 'vendored') continue;
    for (const name of tree.entries(folder)) {
      const path = `${folder}${name}`;
      if (name.endsWith('/')) {
        if (!withoutCode.test(name)) folders.push(path);
      } else if (isOfTests(role, path)) {
        if (tests.length < mostTests && programNames.test(name)) tests.push(path);
      } else if (isCode(name)) others.push(path);
    }
    if (folders.length > mostFolders || others.length > mostFiles) return 'too many';
  }
  return { tests, others };
}

const withoutCode = /^(?:node_modules|vendor|third_party|\.git|\.github|\.circleci)\/$/;
const settings = /\.(?:ya?ml|json|toml|ini|conf|cfg|properties|xml|env)$|^\.env/;

function isCode(name: string): boolean {
  return (
    programNames.test(name) || dockerfileNames.test(name) || (settings.test(name) && !composeNames.test(name))
  );
}

function isOfTests(role: string | undefined, path: string): boolean {
  if (role === 'test' || role === 'fixture') return true;
  const name = nameOf(path);
  const known = fileNames.find((each) => each.name.test(name) && each.except?.test(path) !== true);
  return known?.role === 'test' || known?.role === 'fixture';
}
