import { join } from 'node:path';
import type { PlacedFact } from '../../core/analyzer.js';
import type { FileLocation } from '../../core/location.js';
import type { PlanStep } from '../../core/report.js';
import type { Disk } from '../../core/world.js';
import { propertyIn } from './build-edits.js';
import { type Edit, editFor, isManifestPath, type Upgraded } from './edits.js';

export interface EditSource {
  /** The folder that was scanned. */
  readonly root: string;
  readonly disk: Disk;
  readonly facts: readonly PlacedFact[];
}

const maxBytes = 2 * 1024 * 1024;

/**
 * Steps with the line that changes in the file that people keep. Where no tool changes that file, the line stands in
 * place of a command: "pip install" would change an environment and leave requirements.txt as it is.
 */
export function withEdits(plan: readonly PlanStep[], source: EditSource): readonly PlanStep[] {
  return plan.map((step) => {
    const { upgrade, location, command, ...rest } = step;
    if (upgrade === undefined || location?.at !== 'file' || upgrade.heldBy !== undefined) return step;
    if (isBesideDirect(upgrade, location.path, source)) return step;
    const others = (upgrade.paths ?? []).filter((path) => path !== location.path);
    const together = (upgrade.also ?? []).map((each) => ({ ...upgrade, ...each }));
    const [edit, ...more] = [upgrade, ...together].flatMap((one) =>
      [location.path, ...others].flatMap(
        (path) => firstEdit(manifestsFor(path, one, source), placed(one, path, location), source) ?? [],
      ),
    );
    if (edit === undefined) return step;
    const moreEdits = more.filter((one, index) => !isSame(one, edit) && isFirst(one, index, more));
    const isKept = command !== undefined && !/\bpip install\b|^(?:set|name) /.test(command);
    return {
      ...rest,
      location: isManifestPath(location.path) ? { at: 'file', path: edit.path, line: edit.line } : location,
      upgrade,
      edit,
      ...(moreEdits.length > 0 ? { moreEdits } : {}),
      ...(isKept ? { command } : {}),
    };
  });
}

function placed(upgraded: Upgraded, path: string, { path: own, line }: FileLocation): Upgraded {
  return path === own && line !== undefined ? { ...upgraded, line } : upgraded;
}

/** The project asks for the package itself, in another version than those that go up: its own line stays as it is. */
function isBesideDirect(
  { name, ecosystem, from }: NonNullable<PlanStep['upgrade']>,
  path: string,
  { facts }: EditSource,
): boolean {
  const direct = facts.flatMap(({ fact, location, hidden }) =>
    !hidden &&
    fact.kind === 'component' &&
    location.path === path &&
    fact.component.ecosystem === ecosystem &&
    fact.component.name === name &&
    fact.component.direct === true
      ? [fact.component.version]
      : [],
  );
  return direct.length > 0 && !direct.some((version) => from.includes(version));
}

function isFirst(edit: Edit, index: number, edits: readonly Edit[]): boolean {
  return edits.findIndex((one) => isSame(one, edit)) === index;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.path === b.path && a.line === b.line;
}

function firstEdit(paths: readonly string[], upgraded: Upgraded, source: EditSource): Edit | undefined {
  for (const path of paths) {
    const text = textOf(path, source);
    const edit =
      text === undefined
        ? undefined
        : (editFor(path, text, upgraded) ?? editAbove(path, text, upgraded, source));
    if (edit !== undefined) return edit;
  }
  const [first = ''] = paths;
  const text = first.endsWith('pom.xml') ? textOf(first, source) : undefined;
  return text === undefined ? undefined : editFor(first, text, { ...upgraded, mayAdd: true });
}

const mostAbove = 12;

/** Parents of a pom.xml, and files that MSBuild reads from the folders above, hold versions and the properties that a file refers to. */
function editAbove(path: string, text: string, upgraded: Upgraded, source: EditSource): Edit | undefined {
  const names = namesAbove.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  if (names.length === 0) return undefined;
  const property = propertyIn(path, text, upgraded);
  let folder = path;
  for (let step = 0; step < mostAbove && folder !== ''; step += 1) {
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
    for (const name of names) {
      const above = folder === '' ? name : `${folder}/${name}`;
      const found = above === path ? undefined : textOf(above, source);
      const edit =
        found === undefined
          ? undefined
          : editFor(above, found, property === undefined ? upgraded : { ...upgraded, property });
      if (edit !== undefined) return edit;
    }
  }
  return undefined;
}

const namesAbove: readonly (readonly [file: RegExp, names: readonly string[]])[] = [
  [/(?:^|\/)pom\.xml$/, ['pom.xml']],
  [/\.(?:cs|fs|vb)proj$/, ['Directory.Packages.props', 'Directory.Build.props']],
];

function textOf(path: string, { root, disk }: EditSource): string | undefined {
  const status = disk.status(join(root, path));
  if (status?.type !== 'file' || status.sizeBytes > maxBytes) return undefined;
  return new TextDecoder().decode(disk.readFile(join(root, path), { maxBytes }));
}

/** The file itself, or the manifests below its folder that name the package. */
function manifestsFor(
  path: string,
  { name, ecosystem }: NonNullable<PlanStep['upgrade']>,
  { facts }: EditSource,
): readonly string[] {
  if (isManifestPath(path)) return [path];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return facts.flatMap(({ fact, location, hidden }) =>
    !hidden &&
    fact.kind === 'direct-names' &&
    fact.ecosystem === ecosystem &&
    fact.names.includes(name) &&
    location.path.startsWith(folder)
      ? [location.path]
      : [],
  );
}
