import { posix } from 'node:path';
import type { ImageUse } from '../../../core/analyzer.js';
import { nameOf, prefixOf } from '../../../core/paths.js';
import { composeNames } from '../../../knowledge/roles/compose.js';
import { serviceImage } from '../../../knowledge/service-images.js';
import type { BuildContext } from './context.js';
import type { ImageReference } from './image-reference/index.js';
import { withoutTag } from './run-options.js';

/** What the tree around a Dockerfile shows of images. */
export interface ImageUses {
  /** Whether something in the tree builds an image of that name itself. */
  isBuiltHere(reference: ImageReference): boolean;
  /** Whether a script or a workflow of the tree builds the image of this Dockerfile. */
  readonly isBuilt: boolean;
  /** How the image of this Dockerfile is run, as far as it is written there. */
  readonly runs: readonly PlacedUse[];
  /** The action that GitHub runs it for. */
  readonly action?: PlacedUse;
  /** Whether something in the tree builds the stage of that name, of whichever file. */
  isSelected?(stage: string): boolean;
  /** The stages that builds of this Dockerfile name, in lower case; nothing where one of them names none, or a variable. */
  readonly targets?: readonly string[];
  /** What builds images and always passes these arguments; nothing where a build of this very file leaves one out. */
  passing?(names: readonly string[]): PlacedUse | undefined;
  /** Whether the tree has the base itself, by its name or by the folder that is called after it, and all that it may be end with a USER. */
  isBaseWithUser?(base: BaseName): boolean;
  /** The one Dockerfile of the tree that builds a base of that name. */
  baseHere?(base: BaseName): (NamedFile & { readonly context?: BuildContext }) | undefined;
  /** The Dockerfile in the folder beside it that has the name of a base which no registry is named for. */
  builtBeside?(name: string): string | undefined;
  /** Another Dockerfile of the tree whose base is the image of this one. */
  readonly baseOf?: string;
  /** The service unit of a program. */
  unitOf?(program: string): PlacedUse | undefined;
  /** The line of a page that says that the program needs root. */
  readonly pageForRoot?: PlacedUse;
}

export interface PlacedUse extends ImageUse {
  /** The page, the script or the Compose file. */
  readonly path: string;
}

export interface NamedFile {
  readonly path: string;
  readonly text: string;
}

export interface BaseName {
  readonly reference: ImageReference;
  /** As FROM has it, variables included. */
  readonly raw: string;
}

/** Of all Dockerfiles of a tree at once. */
export function imageUsesIn(
  uses: readonly PlacedUse[],
  dockerfiles: readonly NamedFile[],
  contextOf?: (path: string) => BuildContext,
): (dockerfile: NamedFile) => ImageUses {
  const paths = new Set(dockerfiles.map(({ path }) => path));
  const built = new Map<string, Set<string>>();
  const variants = new Map<string, Set<string>>();
  const builtFiles = new Set<string>();
  const madeBy = new Map<string, Set<string>>();
  for (const use of uses) {
    if (use.does !== 'build') continue;
    const file = fileOf(use, paths);
    if (file !== undefined && !isPage(use.path)) builtFiles.add(file);
    if (use.image === undefined) continue;
    if (file !== undefined && !isPage(use.path))
      madeBy.set(
        callOf(use.path, file),
        (madeBy.get(callOf(use.path, file)) ?? new Set()).add(nameOf(use.image)),
      );
    for (const [map, name] of [
      [built, use.image],
      [variants, namedBy(use)],
    ] as const) {
      const files = map.get(name) ?? new Set();
      map.set(name, files);
      if (file !== undefined) files.add(file);
    }
  }
  const own = new Set(uses.flatMap(({ isOwn, image }) => (isOwn === true ? (image ?? []) : [])));
  const notable = uses.filter(({ does, isOwn }) => does === 'run' && (isOwn !== true || own.size === 1));
  const pages = uses.filter(({ does }) => does === 'needs-root');
  const units = uses.filter(({ does }) => does === 'unit');
  const makers = new Set(uses.filter(({ does }) => does === 'build').map(({ path }) => path));
  const targets = uses.flatMap(({ target }) => target ?? []);
  const bases = basesIn(dockerfiles);
  return (dockerfile) => ({
    isBuiltHere: ({ registry, repository }) =>
      built.has(registry === undefined ? repository : `${registry}/${repository}`),
    isBuilt: builtFiles.has(dockerfile.path),
    ...actionOf(dockerfile, uses, paths),
    ...targetsOf(dockerfile, uses, paths),
    isSelected: (stage) =>
      targets.some((target) => target.includes('$') || target.toLowerCase() === stage.toLowerCase()),
    passing: (names) => passingOf(names, dockerfile, uses, paths),
    isBaseWithUser: (base) => {
      const files = basesOf(base, dockerfile, built, dockerfiles);
      return files.length > 0 && files.every(({ text }) => endsWithUser(text));
    },
    baseHere: (base) => {
      const [only, more] = basesOf(base, dockerfile, built, dockerfiles);
      if (only === undefined || more !== undefined) return undefined;
      return contextOf === undefined ? only : { ...only, context: contextOf(only.path) };
    },
    runs: notable.filter(
      (use) =>
        !isOfOther(use, dockerfile, madeBy) &&
        !isFromElsewhere(use, built, makers) &&
        isOf(use, dockerfile, variants, paths, dockerfiles),
    ),
    builtBeside: (name) => besideOf(name, dockerfile, paths, bases),
    ...baseOf(dockerfile, built, bases),
    unitOf: (program) => units.find((unit) => unit.program === program),
    ...pageOf(dockerfile, pages),
  });
}

/** Whether a script that builds the file's image by name runs one of another name. */
function isOfOther(
  { image, path: script }: PlacedUse,
  { path }: NamedFile,
  madeBy: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const names = madeBy.get(callOf(script, path));
  return image !== undefined && names !== undefined && !names.has(nameOf(image));
}

/** `IMAGE=acme/tide` of a script that builds nothing, where nothing else of the tree builds an image of that name. */
function isFromElsewhere(
  { isHeld, image, path }: PlacedUse,
  built: ReadonlyMap<string, unknown>,
  makers: ReadonlySet<string>,
): boolean {
  return isHeld === true && image !== undefined && !built.has(image) && !makers.has(path);
}

function callOf(script: string, dockerfile: string): string {
  return `${script}\n${dockerfile}`;
}

/** What the lines FROM of each file name, without tags. */
function basesIn(dockerfiles: readonly NamedFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    dockerfiles.map(({ path, text }) => {
      const lines = text.split('\n').slice(0, mostLines);
      const names = lines.flatMap(
        (line) =>
          /^[ \t]{0,20}FROM[ \t]{1,20}(?:--platform=\S{1,80}[ \t]{1,20})?(\S{1,200})/i.exec(line)?.[1] ?? [],
      );
      return [path, new Set(names.flatMap((name) => withoutTag(name) ?? []))];
    }),
  );
}

/** `../base/Dockerfile` for `FROM base`, where that is not made of another image of the name. */
function besideOf(
  name: string,
  { path }: NamedFile,
  paths: ReadonlySet<string>,
  bases: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const around = prefixOf(prefixOf(path).slice(0, -1));
  const found = `${around}${name}/Dockerfile`;
  const isOther = found !== path && prefixOf(path) !== '' && paths.has(found);
  return isOther && bases.get(found)?.has(name) !== true ? found : undefined;
}

function baseOf(
  { path }: NamedFile,
  built: ReadonlyMap<string, ReadonlySet<string>>,
  bases: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<ImageUses, 'baseOf'> {
  const names = [...built].filter(([, files]) => files.has(path)).map(([name]) => name);
  const found = [...bases].find(([other, used]) => other !== path && names.some((name) => used.has(name)));
  return found === undefined ? {} : { baseOf: found[0] };
}

function actionOf(
  { path }: NamedFile,
  uses: readonly PlacedUse[],
  paths: ReadonlySet<string>,
): Pick<ImageUses, 'action'> {
  const action = uses.find((use) => use.does === 'action' && fileOf(use, paths) === path);
  return action === undefined ? {} : { action };
}

function targetsOf(
  { path }: NamedFile,
  uses: readonly PlacedUse[],
  paths: ReadonlySet<string>,
): Pick<ImageUses, 'targets'> {
  const builds = uses.filter((use) => use.does === 'build' && fileOf(use, paths) === path);
  const targets = builds.map(({ target = '' }) => target.toLowerCase());
  // A workflow has its file and its stage in two places, and one that names no file may build this one.
  const isOpen = uses.some(({ does, target = '' }) => does === 'selects' && target.includes('$'));
  const isKnown = targets.every((target) => target !== '' && !target.includes('$'));
  return builds.length === 0 || isOpen || !isKnown ? {} : { targets };
}

function passingOf(
  names: readonly string[],
  { path }: NamedFile,
  uses: readonly PlacedUse[],
  paths: ReadonlySet<string>,
): PlacedUse | undefined {
  if (names.length === 0) return undefined;
  const passes = ({ args = [] }: PlacedUse) => names.every((name) => args.includes(name));
  const own = uses.filter((use) => use.does === 'build' && fileOf(use, paths) === path);
  const [first] = own;
  // An action of a workflow has its file and its arguments in two places.
  const found = uses.filter(
    (use) => (use.does === 'passes' || fileOf(use, paths) === undefined) && passes(use),
  );
  const loose = found.find((use) => !isPage(use.path)) ?? found[0];
  if (first === undefined) return loose;
  return own.every((use) => passes(use) || isPage(use.path) || loose?.path === use.path)
    ? ([...own.filter(passes), ...found].find((use) => !isPage(use.path)) ?? own.find(passes) ?? loose)
    : undefined;
}

/** Dockerfiles of the tree that build what FROM names: by the name, or `base-*` in a folder beside it for `tide:${base}`. */
function basesOf(
  { reference: { registry, repository }, raw }: BaseName,
  { path }: NamedFile,
  built: ReadonlyMap<string, ReadonlySet<string>>,
  all: readonly NamedFile[],
): readonly NamedFile[] {
  const named = built.get(registry === undefined ? repository : `${registry}/${repository}`);
  if (named !== undefined && named.size > 0 && !raw.includes('$'))
    return all.filter((each) => named.has(each.path) && each.path !== path);
  if (!raw.includes('$') || !/base/i.test(raw)) return [];
  const around = prefixOf(prefixOf(path).slice(0, -1));
  return all.filter((each) => {
    const folder = prefixOf(each.path).slice(0, -1);
    return each.path !== path && prefixOf(folder) === around && /^base(?:[-_.]|$)/i.test(nameOf(folder));
  });
}

/** By the lines alone: the last USER behind the last FROM names an account that is not root. */
function endsWithUser(text: string): boolean {
  const lines = text.split('\n').slice(0, mostLines);
  const from = lines.findLastIndex((line) => /^[ \t]{0,20}FROM[ \t]/i.test(line));
  const [, user] =
    lines
      .slice(from + 1)
      .flatMap((line) => [/^[ \t]{0,20}USER[ \t]{1,20}(\S{1,60})/i.exec(line) ?? []])
      .findLast((found) => found.length > 0) ?? [];
  return user !== undefined && !/^(?:root|0+)(?::|$)|\$/.test(user);
}

const mostLines = 5_000;

/** The page in the folder of the file, or in the one above. */
function pageOf({ path }: NamedFile, pages: readonly PlacedUse[]): Pick<ImageUses, 'pageForRoot'> {
  const here = prefixOf(path);
  const folders = [here, prefixOf(here.slice(0, -1))];
  const [page] = folders.flatMap((folder) => pages.find((each) => prefixOf(each.path) === folder) ?? []);
  return page === undefined ? {} : { pageForRoot: page };
}

export function isPage(path: string): boolean {
  return /^readme|\.(?:md|rst)$/.test(nameOf(path).toLowerCase());
}

/** The Dockerfile of a build, from the folder of what names it, from the one above, or from the root. */
function fileOf({ path, folder, file }: PlacedUse, paths: ReadonlySet<string>): string | undefined {
  const here = prefixOf(path);
  const written = file === undefined ? [`${folder}/Dockerfile`] : [file, `${folder ?? '.'}/${file}`];
  if (written.some((each) => /[$<{]/.test(each))) return undefined;
  return [here, prefixOf(here.slice(0, -1)), '']
    .flatMap((base) => written.map((each) => posix.join(base, each)))
    .find((each) => paths.has(each));
}

const mostToCompare = 20;

function isOf(
  use: PlacedUse,
  file: NamedFile,
  built: ReadonlyMap<string, ReadonlySet<string>>,
  paths: ReadonlySet<string>,
  all: readonly NamedFile[],
): boolean {
  const { path } = file;
  const own = built.get(namedBy(use));
  if (own !== undefined && own.size > 0) return own.has(path);
  if (use.folder !== undefined || use.file !== undefined) return fileOf(use, paths) === path;
  // The one image that the tree can make.
  if (use.isOwn === true && all.length === 1) return true;
  const isBeside = prefixOf(use.path) === prefixOf(path);
  // A variable names the image that the same script builds.
  const isOfScript = isBeside && nameOf(path) === 'Dockerfile' && /makefile|\.(?:sh|mk)$/i.test(use.path);
  if (use.image === undefined || (use.isHeld === true && isOfScript)) return isOfScript;
  const name = nameOf(use.image);
  if (name.length < 3 || serviceImage(name) !== undefined || isOthers(use.image)) return false;
  // A Compose file has services of others beside those of its project.
  const isInFolder = isBeside && prefixOf(path) !== '' && !composeNames.test(nameOf(use.path));
  const isCalled = path.split('/').slice(0, -1).includes(name) && path.startsWith(prefixOf(use.path));
  if (isInFolder || isCalled) return true;
  if (isBeside && nameOf(path) === 'Dockerfile') return isNamedIn(file, name);
  return (
    path.startsWith(prefixOf(use.path)) &&
    isNamedIn(file, name) &&
    all.length <= mostToCompare &&
    all.every(isAlone)
  );

  /** No other file of the tree has that name in it. */
  function isAlone(other: NamedFile): boolean {
    return other.path === path || !other.text.includes(name);
  }
}

/** Not among the packages that it installs: an image of that name is of what it works or is tested with. */
function isNamedIn(file: NamedFile, name: string): boolean {
  return file.text.includes(name) && ownCommands(file).some((command) => command.includes(name));
}

function ownCommands(file: NamedFile): readonly string[] {
  const known = commandsOf.get(file);
  if (known !== undefined) return known;
  const commands = file.text.replace(/\\\r?\n/g, ' ').split(/[\n;]|&&/);
  const own = commands.filter((command) => !(managers.test(command) && installs.test(command)));
  commandsOf.set(file, own);
  return own;
}

const commandsOf = new WeakMap<NamedFile, readonly string[]>();

const managers = /\b(?:apt-get|aptitude|apt|apk|dnf|yum|microdnf|zypper|pacman)\b/;
const installs = /\s(?:install|add|-S\w{0,3})\s/;

function namedBy({ image = '', variant = '' }: PlacedUse): string {
  return image === '' ? '' : `${image}:${variant}`;
}

/** Distributions and languages of Docker Hub, which pages run to try something. */
function isOthers(image: string): boolean {
  return /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu|alpine|fedora|centos|busybox|node|python|golang|rust|ruby|php|docker)$/.test(
    image,
  );
}
