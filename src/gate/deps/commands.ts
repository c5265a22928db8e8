import { shellWord } from '../../core/shell-word.js';
import { upgradeCommand as requireModule } from '../../inventory/ecosystems/go/upgrade.js';
import { inWords } from './folders.js';

/** A package that asks for the one that is to be upgraded. */
export interface Parent {
  readonly name: string;
  readonly version: string;
  /** The range that it asks for, where the lockfile shows. */
  readonly range?: string;
}

/** What is to be upgraded, where. */
export interface Wanted {
  readonly ecosystem: string;
  readonly name: string;
  readonly to: string;
  /** The project itself names it. */
  readonly isDirect: boolean;
  /** Only for development, as its manifest has it. */
  readonly isDevelopment?: boolean;
  /** The version is of another major line than what is installed. */
  readonly isMajor?: boolean;
  /** Whether what brings it in allows the version; undefined where that is not known. */
  readonly isAllowed?: boolean;
  /** An override for the ranges alone, without the packages that ask, lowers no other copy. */
  readonly isFlat?: boolean;
  /** Every copy in the lockfile is of the version's major line, and none is above it. */
  readonly isOnly?: boolean;
  /** Copies that the project does not name are among those that are to go. */
  readonly isNested?: boolean;
  /** What asks for those copies and does not allow the version, or may not. */
  readonly parents?: readonly Parent[];
  /** The versions that are installed. */
  readonly from?: readonly string[];
  /** The lockfile or manifest. */
  readonly path: string;
  /** Folders below that of the lockfile whose manifests name it: members of a workspace. */
  readonly members?: readonly string[];
  /** The manifest beside the lockfile names it as well. */
  readonly isOfRoot?: boolean;
  /** Exactly this version: a newer one of its line has vulnerabilities of its own. */
  readonly isExact?: boolean;
  /** Overrides may cross a major line: what asks for the old one gets a version that it may not take. */
  readonly isForced?: boolean;
  /** The lockfile is one of Yarn 2 or later. */
  readonly isBerry?: boolean;
  /** The lockfile was made without regard to peer dependencies. */
  readonly ignoresPeers?: boolean;
  /** The build takes the sources beside the manifest, which have to follow it. */
  readonly isVendored?: boolean;
  /** The sources lie where no manifest is that a command could change. */
  readonly isOrphan?: boolean;
}

/** A copy that is shipped along, not a manifest of the project. */
const bundledPackages = /^((?:[^/]{1,255}\/){0,40}?)node_modules\/(?:[^/]{1,255}\/){1,40}package\.json$/;

/**
 * What a person types, in the words of the tool whose lockfile it is. A package that the project does not name itself is
 * lifted without becoming a dependency of its own where the tool has a way for that.
 */
export function commandFor(wanted: Wanted): string | undefined {
  const bundled = bundledPackages.exec(wanted.path)?.[1];
  if (bundled !== undefined)
    return `set ${wanted.name} to ${wanted.to} where ${bundled}node_modules is installed from`;
  if (wanted.isOrphan === true)
    return `set ${wanted.name} to ${wanted.to} in the go.mod that ${wanted.path} was made from`;
  const file = wanted.path.slice(wanted.path.lastIndexOf('/') + 1).toLowerCase();
  const way = byFile.find(([name]) => name.test(file))?.[1] ?? byEcosystem[wanted.ecosystem];
  const command = way?.(wanted);
  // What Composer installed and what Go copied is changed from the folder of the project.
  const path = wanted.path.replace(
    /(^|\/)vendor\/(?:composer\/(?=installed\.json$)|(?=modules\.txt$))/,
    '$1',
  );
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (command === undefined || folder === '' || wanted.path.startsWith('/') || inWords.test(command))
    return command;
  return `cd ${shellWord(folder)} && ${command}`;
}

/** Keys of "npm pkg set" stand in brackets, for a dot in a name would begin another key. */
function keysOf(...names: readonly string[]): string {
  const [first = '', ...others] = names;
  return [first, ...others.map((each) => `[${each}]`)].join('');
}

/** Stays in the line of the version: `^1.2.3`. */
function inLine(to: string): string {
  return /^\d/.test(to) ? `^${to}` : to;
}

/** The version in its line, or alone, as Composer and Poetry write both. */
export function constraintOf({ to, isExact }: Pick<Wanted, 'to' | 'isExact'>): string {
  return isExact === true ? to : `^${to}`;
}

const mostParents = 12;

/**
 * Overrides below the packages that ask for an old version, and for their ranges alone: one for the whole tree would
 * lower other lines or lift them past what they can take. None where that is not known, or where it would cross a major line
 * without being asked to.
 */
function overrides(
  { name, to, parents = [], isMajor, isForced }: Wanted,
  keyFor: (parent: Parent, name: string) => string,
): string | undefined {
  const isFar = isMajor === true && isForced !== true;
  if (isFar || parents.length === 0 || parents.length > mostParents) return undefined;
  const settings = parents.map((parent) => shellWord(`${keyFor(parent, name)}=${inLine(to)}`));
  return `npm pkg set ${[...new Set(settings)].join(' ')}`;
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.flatMap((each) => each ?? []);
  return known.length === 0 ? undefined : known.join(' && ');
}

/** Whether the file is one whose tool has words of its own. */
export function isLockfile(path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return byFile.some(([name]) => name.test(file));
}

type Way = (wanted: Wanted) => string | undefined;

/** As npm resolved up to version 6: https://docs.npmjs.com/cli/using-npm/config#legacy-peer-deps */
export const legacyPeers = ' --legacy-peer-deps';

/** https://docs.npmjs.com/cli/configuring-npm/package-json#overrides */
const npm: Way = (wanted) => {
  const { name, to, isDirect, isAllowed, members = [], isOfRoot } = wanted;
  const root = isOfRoot === true ? ' --include-workspace-root' : '';
  const where = `${members.map((each) => ` --workspace ${shellWord(each)}`).join('')}${root}`;
  const peers = wanted.ignoresPeers === true ? legacyPeers : '';
  const install = isDirect ? `npm install ${shellWord(`${name}@${to}`)}${where}${peers}` : undefined;
  const update = `npm update ${shellWord(name)}${peers}`;
  if (isDirect && wanted.isNested !== true) return install;
  if (isAllowed === true) return joined(install, update);
  // npm looks again at nested copies for overrides at the top alone.
  const set = overrides(wanted, (parent, child) =>
    wanted.isFlat === true && parent.range !== undefined
      ? keysOf('overrides', `${child}@${parent.range}`)
      : keysOf(
          'overrides',
          `${parent.name}@${parent.version}`,
          parent.range === undefined ? child : `${child}@${parent.range}`,
        ),
  );
  // "npm install" keeps an installed copy that its range allows, and often one that an override no longer does.
  return joined(install, set, set === undefined ? undefined : update);
};
/**
 * Resolutions by the package above. Yarn 1 compares the whole path from the project on, so that a pattern has to stand for
 * what is above that (https://classic.yarnpkg.com/lang/en/docs/selective-version-resolutions/); later ones take no
 * patterns, and look at the package above alone (https://yarnpkg.com/configuration/manifest#resolutions).
 */
const yarn: Way = (wanted) => {
  const add = wanted.isDirect ? yarnAdd(wanted) : undefined;
  if (add !== undefined && wanted.isNested !== true) return add;
  const any = wanted.isBerry === true ? '' : '**/';
  const set = overrides(wanted, (parent, child) => keysOf('resolutions', `${any}${parent.name}/${child}`));
  if (set === undefined) return add;
  // What follows is for the root of the workspace.
  return joined(add?.startsWith('cd ') ? `(${add})` : add, set, 'yarn install');
};

/** In each manifest that names it. */
function yarnAdd(wanted: Wanted): string {
  const { name, to, members = [] } = wanted;
  const folders = wanted.isOfRoot === true ? ['', ...members] : members;
  if (folders.length > 1 && wanted.isBerry === true)
    return `yarn up ${shellWord(`${name}@${constraintOf(wanted)}`)}`;
  const dev = wanted.isDevelopment === true ? ' --dev' : '';
  const add = `add${dev} ${shellWord(`${name}@${to}`)}`;
  // Yarn 1 asks for the flag in the root of a workspace.
  const addIn = (folder: string) =>
    folder === '' ? `yarn ${add} -W` : `yarn --cwd ${shellWord(folder)} ${add}`;
  if (folders.length > 1) return folders.map(addIn).join(' && ');
  const [first = ''] = folders;
  return `${first === '' ? '' : `cd ${shellWord(first)} && `}yarn ${add}`;
}

/** https://pnpm.io/settings#overrides */
const pnpm: Way = (wanted) => {
  const { name, to, isDirect, isAllowed, members = [] } = wanted;
  const where = members.map((each) => ` --filter ${shellWord(`./${each}`)}`).join('');
  const dev = wanted.isDevelopment === true ? ' --save-dev' : '';
  if (isDirect) return `pnpm${where} add${dev} ${shellWord(`${name}@${to}`)}`;
  if (isAllowed === true) return `pnpm update ${shellWord(name)} --depth Infinity`;
  const set = overrides(wanted, (parent, child) =>
    keysOf('pnpm', 'overrides', `${parent.name}@${parent.version}>${child}`),
  );
  return joined(set, set === undefined ? undefined : 'pnpm install');
};
/** Overrides are for the whole tree, and "bun update" takes names of the project alone: https://bun.sh/docs/install/overrides */
const bun: Way = ({ name, to, isDirect, isOnly, isMajor }) => {
  if (isDirect) return `bun add ${shellWord(`${name}@${to}`)}`;
  return isOnly === true && isMajor !== true
    ? `npm pkg set ${shellWord(`${keysOf('overrides', name)}=${inLine(to)}`)} && bun install`
    : undefined;
};
/** The build refuses a vendor folder that go.mod disagrees with: https://go.dev/ref/mod#vendoring */
const go: Way = ({ name, to, isVendored }) =>
  `${requireModule(name, to)}${isVendored === true ? ' && go mod vendor' : ''}`;
const pip: Way = ({ name, to }) => `pip install ${shellWord(`${name}==${to}`)}`;
/** "bundle add" refuses what the Gemfile has; its line is shown beside the command where it pins the gem. */
const bundler: Way = ({ name, isDirect, isMajor, isAllowed }) =>
  isAllowed === false || (isMajor === true && !isDirect)
    ? undefined
    : `bundle update ${shellWord(name)} --conservative`;
const composer: Way = (wanted) => {
  const { name, isDirect, isDevelopment, isMajor, isAllowed } = wanted;
  if (isAllowed === false) return undefined;
  if (isDirect)
    return `composer require${isDevelopment === true ? ' --dev' : ''} ${shellWord(`${name}:${constraintOf(wanted)}`)} --with-all-dependencies`;
  return isMajor === true ? undefined : `composer update ${shellWord(name)} --with-all-dependencies`;
};
/** A package that is there in several versions is named with its own (https://doc.rust-lang.org/cargo/reference/pkgid-spec.html). */
const cargo: Way = ({ name, to, from = [], isDirect, isMajor }) => {
  if (isMajor === true) return isDirect ? `cargo add ${shellWord(`${name}@${to}`)}` : undefined;
  const specs = from.length === 0 ? [name] : from.map((version) => `${name}@${version}`);
  return specs.map((each) => `cargo update -p ${shellWord(each)} --precise ${shellWord(to)}`).join(' && ');
};

/** A project has its command, the older list of packages another tool's, and what several projects import is a line to edit. */
const dotnet: Way = ({ name, to, path }) => {
  if (/(?:^|\/)packages\.config$/i.test(path))
    return `nuget update packages.config -Id ${shellWord(name)} -Version ${shellWord(to)}`;
  return path.endsWith('.props')
    ? undefined
    : `dotnet add package ${shellWord(name)} --version ${shellWord(to)}`;
};

/** By the name of the file that holds the package. */
const byFile: readonly (readonly [file: RegExp, way: Way])[] = [
  [/^(package-lock|npm-shrinkwrap)\.json$/, npm],
  [/^yarn\.lock$/, yarn],
  [/^pnpm-lock\.yaml$/, pnpm],
  [/^bun\.lockb?$/, bun],
  [
    /^poetry\.lock$/,
    (wanted) => {
      const { name, isDirect, isDevelopment, isAllowed } = wanted;
      if (isAllowed === false) return undefined;
      const group = isDevelopment === true ? ' --group dev' : '';
      return isDirect
        ? `poetry add${group} ${shellWord(`${name}@${constraintOf(wanted)}`)}`
        : `poetry update ${shellWord(name)}`;
    },
  ],
  [
    /^uv\.lock$/,
    ({ name, to, isDirect }) =>
      isDirect
        ? `uv add ${shellWord(`${name}>=${to}`)}`
        : `uv lock --upgrade-package ${shellWord(`${name}==${to}`)}`,
  ],
  [/^pipfile\.lock$/, ({ name, to }) => `pipenv upgrade ${shellWord(`${name}==${to}`)}`],
  [
    /^pdm\.lock$/,
    ({ name, to, isDirect }) =>
      isDirect ? `pdm add ${shellWord(`${name}>=${to}`)}` : `pdm update ${shellWord(name)}`,
  ],
  // Only what the manifest and the other packages allow: https://pixi.sh/latest/reference/cli/pixi/update/
  [
    /^pixi\.lock$/,
    ({ name, isAllowed }) => (isAllowed === false ? undefined : `pixi update ${shellWord(name)}`),
  ],
  // https://conda.github.io/conda-lock/ makes it from environment.yml anew but for the rest.
  [/^conda-lock\.ya?ml$/, ({ name }) => `conda-lock lock --update ${shellWord(name)}`],
  // Whatever made it has to make it again: https://packaging.python.org/en/latest/specifications/pylock-toml/
  [/^pylock(?:\.[\w-]{1,60})?\.toml$/, () => undefined],
  [/^gemfile\.lock$|^gems\.locked$/, bundler],
  [/^composer\.lock$/, composer],
  [/^cargo\.lock$/, cargo],
  [/^go\.(mod|sum)$/, go],
];

const byEcosystem: Readonly<Partial<Record<string, Way>>> = {
  npm,
  Go: go,
  PyPI: pip,
  RubyGems: bundler,
  Packagist: composer,
  NuGet: dotnet,
  'crates.io': cargo,
  Maven: ({ name, to, isDirect }) =>
    isDirect
      ? `set ${name} to ${to} in pom.xml or build.gradle`
      : `name ${name} ${to} in dependencyManagement of pom.xml, or in constraints of build.gradle`,
};

/** https://docs.npmjs.com/cli/commands/npm-install#save-exact, https://pnpm.io/cli/add#--save-exact--e, https://classic.yarnpkg.com/en/docs/cli/add */
const exactFlags: readonly (readonly [tool: RegExp, verb: string, flag: string])[] = [
  [/^\(?npm\b/, ' install ', '--save-exact'],
  [/^\(?pnpm\b/, ' add ', '--save-exact'],
  [/^\(?(?:yarn|bun)\b/, ' add ', '--exact'],
];

/** A command for a manifest that pins the package: the tools write a range otherwise. */
export function pinning(command: string, { name, to }: Pick<Wanted, 'name' | 'to'>): string {
  const pin = (part: string): string => {
    const bare = part.replace(`${name}@^${to}`, `${name}@${to}`).replace(`${name}:^${to}`, `${name}:${to}`);
    if (!bare.includes(`${name}@${to}`)) return bare;
    const [, verb = '', flag = ''] = exactFlags.find(([tool]) => tool.test(bare)) ?? [];
    return verb === '' ? bare : bare.replace(verb, `${verb}${flag} `);
  };
  return command.split(' && ').map(pin).join(' && ');
}

/** Whether a command names a range, or has the tool resolve one anew, and may so install a later version than the one that is named. */
export function takesLater(command: string): boolean {
  return /[=:@]\^|\b(?:npm|pnpm|composer|poetry|bundle|pdm|pixi) update\b|\bconda-lock lock --update\b/.test(
    command,
  );
}
