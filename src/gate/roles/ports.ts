import { nameOf } from '../../core/paths.js';
import { composeNames } from '../../knowledge/roles/compose.js';
import { dockerfileNames } from '../../knowledge/roles/images.js';
import { names as fileNames, programNames } from '../../knowledge/roles/index.js';
import { portInTest } from '../../knowledge/roles/starters.js';
import { type Table, table, withDefaults } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import type { Tree } from './find.js';
import { kept } from './tree.js';

/**
 * Whether tests call what a file starts, of which it builds nothing, and nothing else of the project does: ports of the host that it
 * publishes are in tests, and in no other code and settings.
 */
export function isReachedByTests({ path, services, project, tree, roleOfFolder }: ComposeFile): boolean {
  const all = [...services.values()];
  if (project === undefined || all.some(({ build }) => build !== undefined)) return false;
  const ports = new Set(all.flatMap(hostPorts));
  if (ports.size === 0) return false;
  const places = kept(placesOf(tree), project.folder, () => placesIn(project.folder, tree, roleOfFolder));
  if (places === 'too many' || ![...ports].some((port) => places.inTests.has(port))) return false;
  const others = places.others.filter((each) => each !== path);
  return !others.some((each) =>
    (tree.text(each).match(/\b\d{2,5}\b/g) ?? []).some((word) => ports.has(word)),
  );
}

/** `9910:3306`, `127.0.0.1:9910:3306/tcp`, `published: 9910` */
function hostPorts({ ports }: Table): readonly string[] {
  return [ports].flat().flatMap((each) => {
    const written = typeof each === 'string' ? withDefaults(each) : String(table(each).published ?? '');
    const [, port] =
      (typeof each === 'string' ? /(?:^|:)(\d{2,5}):\d{2,5}(?:\/\w{1,4})?$/ : /^(\d{2,5})$/).exec(written) ??
      [];
    return port === undefined ? [] : [port];
  });
}

interface Places {
  readonly inTests: ReadonlySet<string>;
  /** Code and settings that are no tests. */
  readonly others: readonly string[];
}

const known = new WeakMap<Tree, Map<string, Places | 'too many'>>();

function placesOf(tree: Tree): Map<string, Places | 'too many'> {
  const places = known.get(tree) ?? new Map<string, Places | 'too many'>();
  known.set(tree, places);
  return places;
}

const mostFolders = 400;
const mostFiles = 1_200;
const mostTests = 200;

/** Where too much would have to be read, nothing is known. */
function placesIn(root: string, tree: Tree, roleOfFolder: ComposeFile['roleOfFolder']): Places | 'too many' {
  const inTests = new Set<string>();
  const others: string[] = [];
  const folders = [root];
  let tests = 0;
  // Grows while it is gone through.
  for (const folder of folders) {
    const role = roleOfFolder(folder);
    if (role === 'vendored') continue;
    for (const name of tree.entries(folder)) {
      const path = `${folder}${name}`;
      if (name.endsWith('/')) {
        if (!withoutCode.test(name)) folders.push(path);
      } else if (isOfTests(role, path)) {
        tests += 1;
        if (tests <= mostTests && programNames.test(name))
          for (const [, port, other] of tree.text(path).matchAll(portInTest))
            inTests.add(port ?? other ?? '');
      } else if (isCode(name)) others.push(path);
    }
    if (folders.length > mostFolders || others.length > mostFiles) return 'too many';
  }
  return { inTests, others };
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
