import { isOfCi } from '../../knowledge/roles/builders.js';
import { buildersIn, isCheck } from './builders.js';
import type { Tree } from './find.js';

/**
 * Whether a folder of a project's root holds what the project is tried against a standard with: CI and tests alone enter it
 * (`working-directory: conformance/h2`), and it holds no package that others could import.
 */
export function isSuiteOfStandard(name: string, parent: string, tree: Tree): boolean {
  if (!called.test(name)) return false;
  const folder = `${parent}${name}/`;
  const own = tree.entries(folder);
  const below = own.filter((each) => each.endsWith('/')).slice(0, mostFolders);
  const all = [own, ...below.map((each) => tree.entries(`${folder}${each}`))];
  if (all.some((entries) => entries.some((each) => ofPackages.test(each)))) return false;
  const users = buildersIn(tree, parent).filter(({ text }) => enters(text, name));
  return (
    users.length > 0 && users.every(({ path }) => isOfCi.test(path) || isCheck(path) || ofSuites.test(path))
  );
}

const called = /^(?:compliance|conformance)$/;
const mostFolders = 40;
/** Manifests, and code of languages whose folders are packages as they are. */
const ofPackages =
  /^(?:__init__\.py|package\.json|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|(?:Docker|Container)file)$|\.(?:go|rs|java|kt|scala|cs|gemspec)$/;
const ofSuites = /(?:^|\/)(?:tox\.ini|noxfile\.py)$/;

/** `cd conformance/h2`, `--config conformance/h2/server.json`; not a folder of the same name elsewhere. */
function enters(text: string, name: string): boolean {
  let at = text.indexOf(name);
  for (let looked = 0; at >= 0 && looked < mostPlaces; looked++) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.charAt(at + name.length);
    if (/(?:^|[\s"'=:(]|\.\/)$/.test(before) && /^[/\s"')]?$/.test(after)) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}

const mostPlaces = 200;
