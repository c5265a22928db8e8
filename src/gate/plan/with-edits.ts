import { join } from 'node:path';
import type { PlacedFact } from '../../core/analyzer.js';
import type { FileLocation } from '../../core/location.js';
import { prefixOf } from '../../core/paths.js';
import type { PlanStep } from '../../core/report.js';
import type { Disk } from '../../core/world.js';
import { commandFor, pinning } from '../deps/commands.js';
import { inWords } from '../deps/folders.js';
import { propertyIn } from './build-edits.js';
import { type Edit, editFor, isManifestPath, type Upgraded } from './edits.js';
import { Manifests } from './manifests.js';

export interface EditSource {
  /** The folder that was scanned. */
  readonly root: string;
  readonly disk: Disk;
  readonly facts: readonly PlacedFact[];
}

const maxBytes = 2 * 1024 * 1024;

/** Steps with the line that changes in the file that people keep; where no command changes that file, in its place. */
export function withEdits(plan: readonly PlanStep[], source: EditSource): readonly PlanStep[] {
  const manifests = new Manifests(source.facts);
  return plan.map((step) => {
    const { upgrade, location, command, alsoAt = [], ...rest } = step;
    if (upgrade === undefined || location?.at !== 'file' || upgrade.heldBy !== undefined) return step;
    if (manifests.asksForAnother(upgrade, location.path)) return step;
    const others = (upgrade.paths ?? []).filter((path) => path !== location.path);
    const together = (upgrade.also ?? []).map((each) => ({ ...upgrade, ...each }));
    const edits = apart(
      [upgrade, ...together].flatMap((one) =>
        [location.path, ...others].flatMap(
          (path) => firstEdit(manifests.for(path, one), placed(one, path, location), source) ?? [],
        ),
      ),
    );
    const [edit, ...moreEdits] = edits.map(({ keepsRanges: _, isPin: __, ...each }) => each);
    if (edit === undefined) return step;
    const typed = asTyped(command, edits, upgrade, location.path);
    const isKept = typed !== undefined && changesFiles(typed, location.path);
    const edited = new Set([edit, ...moreEdits].map(({ path }) => path));
    const left = alsoAt.filter((place) => place.at !== 'file' || !edited.has(place.path));
    return {
      ...rest,
      location: isManifestPath(location.path) ? { at: 'file', path: edit.path, line: edit.line } : location,
      upgrade,
      edit,
      ...(moreEdits.length > 0 ? { moreEdits } : {}),
      ...(left.length > 0 ? { alsoAt: left } : {}),
      ...(isKept ? { command: typed } : {}),
    };
  });
}

/** The command that leaves the line as the edit does. */
function asTyped(
  command: string | undefined,
  edits: readonly Edit[],
  upgrade: NonNullable<PlanStep['upgrade']>,
  path: string,
): string | undefined {
  if (edits[0]?.keepsRanges === true) return lockAlone(upgrade, path) ?? command;
  const isPinned = edits.every(({ isPin, path: at }) => isPin === true && pinned.test(at));
  return command !== undefined && isPinned ? pinning(command, upgrade) : command;
}

/** Manifests in which a bare version is that version and no range. */
const pinned = /(?:^|\/)(?:package\.json|composer\.json|pyproject\.toml)$/;

/** A command that asks for one range would take the place of the ranges that the line has. */
function lockAlone(upgrade: NonNullable<PlanStep['upgrade']>, path: string): string | undefined {
  return commandFor({ ...upgrade, path, isDirect: false, isAllowed: true });
}

/**
 * Whether a command changes what is kept, beside the line that is shown: `pip install` and `gem install` change an
 * environment, and without a lockfile the line is all of the change, but where checksums and paths go with it.
 */
function changesFiles(command: string, path: string): boolean {
  return (
    !/\b(?:pip|gem) install\b/.test(command) &&
    !inWords.test(command) &&
    (!isManifestPath(path) || /\bgo mod edit\b|\bnuget update\b/.test(command))
  );
}

function placed(upgraded: Upgraded, path: string, { path: own, line }: FileLocation): Upgraded {
  return path === own && line !== undefined ? { ...upgraded, line } : upgraded;
}

/** Each line once. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const known = new Set<string>();
  return edits.filter(({ path, line }) => {
    const place = `${line}:${path}`;
    if (known.has(place)) return false;
    known.add(place);
    return true;
  });
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
  const property = propertyIn(path, text, upgraded);
  const wanted = property === undefined ? upgraded : { ...upgraded, property };
  for (const above of [...parentsOf(path, text, source), ...filesAbove(path)]) {
    const found = above === path ? undefined : textOf(above, source);
    const edit = found === undefined ? undefined : editFor(above, found, wanted);
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** https://maven.apache.org/pom.html#inheritance: a parent may lie anywhere, where its path is said. */
function parentsOf(path: string, text: string, source: EditSource): readonly string[] {
  const parents: string[] = [];
  let [own, content] = [path, path.endsWith('pom.xml') ? text : ''];
  while (parents.length < mostAbove) {
    const start = content.indexOf('<parent>');
    const parent =
      start === -1 ? '' : content.slice(start, Math.max(start, content.indexOf('</parent>', start)));
    const relative = /<relativePath>\s{0,20}([^<\s]{1,200})/.exec(parent)?.[1];
    if (relative === undefined) break;
    const found = join(prefixOf(own), relative.endsWith('.xml') ? relative : `${relative}/pom.xml`);
    if (found.startsWith('..') || parents.includes(found)) break;
    parents.push(found);
    [own, content] = [found, textOf(found, source) ?? ''];
  }
  return parents;
}

function filesAbove(path: string): readonly string[] {
  const names = namesAbove.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  const files: string[] = [];
  let folder = path;
  for (let step = 0; step < mostAbove && folder !== '' && names.length > 0; step += 1) {
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
    files.push(...names.map((name) => (folder === '' ? name : `${folder}/${name}`)));
  }
  return files;
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
