import type { RoleDoubt } from '../../../core/finding.js';
import { pathPatterns } from '../../../core/path-patterns.js';
import { nameOf, prefixOf } from '../../../core/paths.js';
import type { Role } from '../../../core/role.js';
import { baseComposeNames, isOfRelease } from '../../../knowledge/roles/compose.js';
import { dockerfileNames } from '../../../knowledge/roles/images.js';
import { composeFile, holdsServices } from '../compose.js';
import { ComposeBuilds } from '../compose-builds.js';
import { extended, servicesAt } from '../compose-file.js';
import type { ComposeFile } from '../compose-use.js';
import { composePlace, type RoleRules, type Tree } from '../find.js';
import type { Doubt } from './doubt.js';
import { doubts } from './index.generated.js';

const inOrder: readonly Doubt[] = [...doubts].sort((a, b) => a.rank - b.rank);

/** What a file may be instead of its role, by its path; a role that the settings give it leaves no doubt. */
export function doubtFinder({
  tree,
  overrides,
}: Pick<RoleRules, 'tree' | 'overrides'>): (path: string, role: Role) => RoleDoubt | undefined {
  const place = composePlace(tree);
  const builds = new ComposeBuilds(place);
  const named = pathPatterns(overrides.map(({ path }) => path));
  const known = new Map<string, RoleDoubt | undefined>();
  const find = (path: string, role: Role) => {
    const asked = inOrder.filter(({ about }) => about === role);
    if (asked.length === 0 || named.ignores(path)) return undefined;
    const isImage = dockerfileNames.test(nameOf(path));
    if ((isImage || /\.ya?ml$/i.test(path)) && holdsServices(path, tree)) {
      // What the file below one that is laid over it does is that file's.
      const services = extended(servicesAt(path, tree));
      const file = { ...composeFile(path, tree.text(path), place), services };
      return firstOf(asked, ({ ofCompose }) => ofCompose?.(file)) ?? asTheSame(file, asked);
    }
    return isImage
      ? firstOf(asked, ({ ofImage }) => ofImage?.({ path, text: tree.text(path), tree, builds }))
      : firstOf(asked, ({ ofSource }) => ofSource?.({ path, tree }));
  };
  return (path, role) => {
    if (!known.has(path)) known.set(path, find(path, role));
    return known.get(path);
  };
}

/** What one that is the same as the file beside it may be, which Compose reads by itself. */
function asTheSame(file: ComposeFile, asked: readonly Doubt[]): RoleDoubt | undefined {
  const path = sameBeside(file.path, file.tree);
  const found =
    path === undefined ? undefined : firstOf(asked, ({ ofCompose }) => ofCompose?.({ ...file, path }));
  return found === undefined || path === undefined
    ? undefined
    : { ...found, because: `it is the same as ${nameOf(path)}, and ${found.because}` };
}

/** The file that Compose reads by itself, where another one is a copy of it, and called after no release. */
function sameBeside(path: string, tree: Tree): string | undefined {
  const [folder, name] = [prefixOf(path), nameOf(path)];
  const base = tree.entries(folder).find((each) => baseComposeNames.includes(each));
  if (base === undefined || baseComposeNames.includes(name) || isOfRelease(name)) return undefined;
  return plainText(tree.text(path)) === plainText(tree.text(`${folder}${base}`))
    ? `${folder}${base}`
    : undefined;
}

/** Lists may be indented or not. */
function plainText(text: string): string {
  return text.replace(/\s{1,400}/g, '');
}

function firstOf(all: readonly Doubt[], ask: (doubt: Doubt) => RoleDoubt | undefined): RoleDoubt | undefined {
  for (const doubt of all) {
    const found = ask(doubt);
    if (found !== undefined) return found;
  }
  return undefined;
}
