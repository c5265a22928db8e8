/** What is to be upgraded, where. */
export interface Wanted {
  readonly ecosystem: string;
  readonly name: string;
  readonly to: string;
  /** The project itself names it. */
  readonly isDirect: boolean;
  /** Whether what brings it in allows the version; undefined where that is not known. */
  readonly isAllowed?: boolean;
  /** The lockfile or manifest. */
  readonly path: string;
  /** Folders below that of the lockfile whose manifests name it: members of a workspace. */
  readonly members?: readonly string[];
  /** The major line that is lifted, where others of the package are installed too. */
  readonly line?: string;
}

/** Versions and names come from files of strangers and are typed into a shell. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./^-]+$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`;
}

/**
 * What a person types, in the words of the tool whose lockfile it is. A package that the project does not name itself is
 * lifted without becoming a dependency of its own where the tool has a way for that.
 */
export function commandFor(wanted: Wanted): string | undefined {
  const file = wanted.path.slice(wanted.path.lastIndexOf('/') + 1).toLowerCase();
  const way = byFile.find(([name]) => name.test(file))?.[1] ?? byEcosystem[wanted.ecosystem];
  const command = way?.(wanted);
  const folder = wanted.path.slice(0, Math.max(0, wanted.path.lastIndexOf('/')));
  if (command === undefined || folder === '' || wanted.path.startsWith('/')) return command;
  return `cd ${shellWord(folder)} && ${command}`;
}

/** `overrides.a`, `overrides[a.b]`, `overrides[a@1]`: a dot in a key of "npm pkg set" would begin another key. */
function keyOf(list: string, { name, line }: Wanted): string {
  const key = line === undefined ? name : `${name}@${line}`;
  return /[.[\]]/.test(key) ? `${list}[${key}]` : `${list}.${key}`;
}

/** Whether the file is one whose tool has words of its own. */
export function isLockfile(path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return byFile.some(([name]) => name.test(file));
}

type Way = (wanted: Wanted) => string | undefined;

const npm: Way = (wanted) => {
  const { name, to, isDirect, isAllowed, members = [] } = wanted;
  const where = members.map((each) => ` --workspace ${shellWord(each)}`).join('');
  if (isDirect) return `npm install ${shellWord(`${name}@${to}`)}${where}`;
  if (isAllowed === true && wanted.line === undefined) return `npm update ${shellWord(name)}`;
  return `npm pkg set ${shellWord(`${keyOf('overrides', wanted)}=${to}`)} && npm install`;
};
const yarn: Way = (wanted) => {
  const { name, to, isDirect, isAllowed, members = [] } = wanted;
  const [first] = members;
  const where = first === undefined ? '' : `cd ${shellWord(first)} && `;
  if (isDirect) return `${where}yarn add ${shellWord(`${name}@${to}`)}`;
  return isAllowed === true && wanted.line === undefined
    ? `yarn up -R ${shellWord(name)}`
    : `npm pkg set ${shellWord(`${keyOf('resolutions', wanted)}=${to}`)} && yarn install`;
};
const pnpm: Way = (wanted) => {
  const { name, to, isDirect, isAllowed, members = [] } = wanted;
  const where = members.map((each) => ` --filter ${shellWord(`./${each}`)}`).join('');
  if (isDirect) return `pnpm${where} add ${shellWord(`${name}@${to}`)}`;
  return isAllowed === true && wanted.line === undefined
    ? `pnpm update ${shellWord(name)} --depth Infinity`
    : `npm pkg set ${shellWord(`${keyOf('pnpm.overrides', wanted)}=${to}`)} && pnpm install`;
};
const go: Way = ({ name, to }) => {
  const bare = to.replace(/^v/, '');
  return /^(stdlib|toolchain)$/.test(name)
    ? `go get ${shellWord(`toolchain@go${bare}`)}`
    : `go get ${shellWord(`${name}@v${bare}`)} && go mod tidy`;
};
const pip: Way = ({ name, to }) => `pip install ${shellWord(`${name}==${to}`)}`;
const bundler: Way = ({ name, to, isDirect }) =>
  isDirect
    ? `bundle add ${shellWord(name)} --version ${shellWord(`>= ${to}`)}`
    : `bundle update ${shellWord(name)} --conservative`;
const composer: Way = ({ name, to, isDirect }) =>
  isDirect
    ? `composer require ${shellWord(`${name}:^${to}`)} --with-all-dependencies`
    : `composer update ${shellWord(name)} --with-all-dependencies`;

/** By the name of the file that holds the package. */
const byFile: readonly (readonly [file: RegExp, way: Way])[] = [
  [/^(package-lock|npm-shrinkwrap)\.json$/, npm],
  [/^yarn\.lock$/, yarn],
  [/^pnpm-lock\.yaml$/, pnpm],
  [
    /^bun\.lockb?$/,
    ({ name, to, isDirect }) =>
      isDirect ? `bun add ${shellWord(`${name}@${to}`)}` : `bun update ${shellWord(name)}`,
  ],
  [
    /^poetry\.lock$/,
    ({ name, to, isDirect }) =>
      isDirect ? `poetry add ${shellWord(`${name}@>=${to}`)}` : `poetry update ${shellWord(name)}`,
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
  [/^gemfile\.lock$|^gems\.locked$/, bundler],
  [/^composer\.lock$/, composer],
  [/^cargo\.lock$/, ({ name, to }) => `cargo update -p ${shellWord(name)} --precise ${shellWord(to)}`],
  [/^go\.(mod|sum)$/, go],
];

const byEcosystem: Readonly<Partial<Record<string, Way>>> = {
  npm,
  Go: go,
  PyPI: pip,
  RubyGems: bundler,
  Packagist: composer,
  NuGet: ({ name, to }) => `dotnet add package ${shellWord(name)} --version ${shellWord(to)}`,
  'crates.io': ({ name, to }) => `cargo update -p ${shellWord(name)} --precise ${shellWord(to)}`,
  Maven: ({ name, to, isDirect }) =>
    isDirect
      ? `set ${name} to ${to} in pom.xml or build.gradle`
      : `name ${name} ${to} in dependencyManagement of pom.xml, or in constraints of build.gradle`,
};
