import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Universe } from './draw.js';
import { run } from './run-client.js';
import { rangeText } from './spelling.js';

export interface Project {
  readonly name: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** What is typed, without installing anything. */
  adapt(command: string): string;
  /** What the package manager says of a folder whose files were edited; undefined where it is satisfied. */
  check?(folder: string): Promise<string | undefined>;
}

export interface Manager {
  readonly id: string;
  /** Of the advisories. */
  readonly ecosystem: string;
  /** Versions as its registry has them. */
  readonly form: RegExp;
  /** Names that a registry of its kind takes. */
  readonly names: RegExp;
  readonly addressOf: (address: string) => Readonly<Record<string, string>>;
  write(universe: Universe, address: string, random: () => number): Readonly<Record<string, string>>;
  readonly lock?: string;
  adapt(command: string): string;
  /** A command that has to succeed after an edit. */
  readonly check?: string;
}

const three = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
const dotted = /^\d{1,6}(?:\.\d{1,6}){1,3}$/;

const cargo: Manager = {
  ...{ id: 'cargo', ecosystem: 'crates.io', form: three, names: /^[a-z][\w-]{2,40}$/ },
  addressOf: (address) => ({ SEAWORTHY_CRATES_INDEX: `${address}/crates` }),
  write: ({ direct }, address, random) => {
    const lines = (isDev: boolean, part: typeof direct) =>
      part
        .filter((each) => each.isDev === isDev)
        .map(({ name, range }) => `${name} = "${rangeText('crates.io', range)}"`)
        .join('\n');
    const manifest = (name: string, part: typeof direct) =>
      `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n${lines(false, part)}\n\n[dev-dependencies]\n${lines(true, part)}\n`;
    const config = `[source.crates-io]\nreplace-with = "own"\n[source.own]\nregistry = "sparse+${address}/crates/"\n`;
    if (random() < 0.7)
      return { 'Cargo.toml': manifest('app', direct), 'src/lib.rs': '', '.cargo/config.toml': config };
    return {
      'Cargo.toml': '[workspace]\nmembers = ["one", "two"]\nresolver = "2"\n',
      'one/Cargo.toml': manifest('one', direct.slice(0, 2)),
      'two/Cargo.toml': manifest('two', direct.slice(1)),
      ...{ 'one/src/lib.rs': '', 'two/src/lib.rs': '', '.cargo/config.toml': config },
    };
  },
  lock: 'cargo generate-lockfile --quiet',
  adapt: (command) => command,
  check:
    'cargo metadata --format-version 1 --no-deps --quiet > /dev/null && cargo update --workspace --quiet',
};

const quiet = '--no-install --no-scripts --no-interaction --ignore-platform-reqs --no-cache --quiet';
const composer: Manager = {
  ...{ id: 'composer', ecosystem: 'Packagist', form: dotted, names: /^[a-z\d.-]+\/[a-z\d.-]+$/ },
  addressOf: (address) => ({ SEAWORTHY_COMPOSER_INDEX: `${address}/composer/p2` }),
  write: ({ direct }, address) => {
    const listed = (isDev: boolean) =>
      Object.fromEntries(
        direct
          .filter((each) => each.isDev === isDev)
          .map(({ name, range }) => [name, rangeText('Packagist', range)]),
      );
    return {
      'composer.json': JSON.stringify(
        {
          name: 'own/app',
          repositories: [{ type: 'composer', url: `${address}/composer` }, { 'packagist.org': false }],
          ...{ require: listed(false), 'require-dev': listed(true), config: { 'secure-http': false } },
        },
        undefined,
        4,
      ),
    };
  },
  lock: `composer update ${quiet}`,
  adapt: (command) => command.replace(/composer (require|update)/g, (_, word) => `composer ${word} ${quiet}`),
  check: 'composer validate --no-check-publish --quiet --no-check-all || test $? -lt 2',
};

const bundler: Manager = {
  ...{ id: 'bundler', ecosystem: 'RubyGems', form: dotted, names: /^[a-z][\w.-]{1,60}$/ },
  addressOf: (address) => ({ SEAWORTHY_GEM_INDEX: `${address}/gems/info` }),
  write: ({ direct }, address) => ({
    Gemfile: [
      `source "${address}/gems"`,
      '',
      ...direct.map(({ name, range, isDev }) => {
        const clauses = rangeText('RubyGems', range)
          .split(', ')
          .map((each) => `"${each}"`);
        return `gem "${name}", ${clauses.join(', ')}${isDev ? ', group: :development' : ''}`;
      }),
      '',
    ].join('\n'),
  }),
  lock: 'bundle lock',
  adapt: (command) => command.replaceAll('bundle update', 'bundle lock --update'),
  check: 'bundle lock',
};

const go: Manager = {
  ...{
    id: 'go',
    ecosystem: 'Go',
    form: /^[01]\.\d{1,6}\.\d{1,6}$/,
    names: /^[a-z\d.-]+\.[a-z]{2,8}\/[\w./-]*[a-z]$/,
  },
  addressOf: () => ({}),
  write: ({ direct }) => ({
    'go.mod': `module own.example/app\n\ngo 1.21\n\nrequire (\n${direct.map(({ name, range }) => `\t${name} ${rangeText('Go', range)}`).join('\n')}\n)\n`,
    'main.go': `package main\n\nimport (\n${direct.map(({ name }) => `\t_ "${name}"`).join('\n')}\n)\n\nfunc main() {}\n`,
  }),
  lock: 'go mod tidy',
  adapt: (command) => command,
  check: 'go mod tidy',
};

const poetry: Manager = {
  ...{ id: 'poetry', ecosystem: 'PyPI', form: dotted, names: /^[A-Za-z][\w.-]{1,40}$/ },
  addressOf: (address) => ({ SEAWORTHY_PYPI_INDEX: `${address}/simple` }),
  write: ({ direct }, address) => {
    const lines = (isDev: boolean) =>
      direct
        .filter((each) => each.isDev === isDev)
        .map(({ name, range }) => `${name} = "${rangeText('poetry', range)}"\n`)
        .join('');
    return {
      'pyproject.toml': `[tool.poetry]\nname = "app"\nversion = "0.1.0"\ndescription = ""\nauthors = []\npackage-mode = false\n\n[tool.poetry.dependencies]\npython = "^3.11"\n${lines(false)}\n[tool.poetry.group.dev.dependencies]\n${lines(true)}\n[[tool.poetry.source]]\nname = "own"\nurl = "${address}/simple/"\npriority = "primary"\n`,
    };
  },
  lock: 'poetry lock --quiet --no-cache',
  adapt: (command) =>
    command.replace(/poetry (add|update)/g, (_, word) => `poetry ${word} --lock --quiet --no-cache`),
  check: 'poetry lock --quiet --no-cache',
};

const dry = (address: string) =>
  `python3 -m pip install --dry-run --ignore-installed --quiet --no-cache-dir --isolated --index-url ${address}/simple/`;

/** A list by hand, or one with everything pinned as "pip freeze" writes it. */
const pip = (isFrozen: boolean): Manager => ({
  ...{
    id: isFrozen ? 'pip-frozen' : 'pip',
    ecosystem: 'PyPI',
    form: dotted,
    names: /^[A-Za-z][\w.-]{1,40}$/,
  },
  addressOf: (address) => ({ OWN_INDEX: address, SEAWORTHY_PYPI_INDEX: `${address}/simple` }),
  write: ({ direct }) => ({
    'requirements.txt': `${direct.map(({ name, range }) => `${name}${rangeText('PyPI', { ...range, style: range.style === 'minor' ? 'exact' : range.style })}`).join('\n')}\n`,
  }),
  ...(isFrozen
    ? {
        lock: `${dry('$OWN_INDEX')} -r requirements.txt --report report.json && python3 -c 'import json;print("\\n".join(sorted("%s==%s"%(i["metadata"]["name"],i["metadata"]["version"]) for i in json.load(open("report.json"))["install"])))' > requirements.txt && rm report.json`,
      }
    : {}),
  adapt: (command) => command,
  check: `${dry('$OWN_INDEX')} -r requirements.txt`,
});

export const managers: readonly Manager[] = [cargo, composer, bundler, go, poetry, pip(false), pip(true)];

/** The project on the disk, locked by its package manager. */
export async function make(
  manager: Manager,
  universe: Universe,
  options: {
    readonly folder: string;
    readonly address: string;
    readonly random: () => number;
    readonly name: string;
  },
): Promise<Project | undefined> {
  const { folder, address, random, name } = options;
  for (const [path, text] of Object.entries(manager.write(universe, address, random))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const env = { ...clientEnv(join(folder, '..', `${name}-home`), address), ...manager.addressOf(address) };
  if (manager.lock !== undefined) {
    const { code, log } = await run(manager.lock, folder, env);
    if (code !== 0) {
      if (process.env.VERBOSE !== undefined) console.log(`${name} is not locked: ${log.slice(-400)}`);
      return undefined;
    }
  }
  const { check } = manager;
  return {
    ...{ name, folder, env },
    adapt: (command) => manager.adapt(command),
    ...(check === undefined
      ? {}
      : {
          check: async (where) => {
            const { code, log } = await run(check, where, env);
            return code === 0 ? undefined : log.slice(-600);
          },
        }),
  };
}

/** Nothing of a client's is shared with the person who runs this, and none leaves the machine. */
function clientEnv(home: string, address: string): Readonly<Record<string, string>> {
  mkdirSync(home, { recursive: true });
  return {
    ...{
      CARGO_HOME: join(home, 'cargo'),
      COMPOSER_HOME: join(home, 'composer'),
      COMPOSER_ALLOW_SUPERUSER: '1',
    },
    ...{ BUNDLE_USER_HOME: join(home, 'bundle'), BUNDLE_SILENCE_ROOT_WARNING: '1', BUNDLE_RETRY: '0' },
    ...{
      GOPROXY: `${address}/go`,
      GOSUMDB: 'off',
      GOFLAGS: '-mod=mod -modcacherw',
      GOTOOLCHAIN: 'local',
      GOMODCACHE: join(home, 'go'),
    },
    ...{
      POETRY_CACHE_DIR: join(home, 'poetry'),
      POETRY_VIRTUALENVS_CREATE: 'false',
      PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
    },
    OWN_M2: join(home, 'm2'),
    ...{ PIP_FIND_LINKS: '', PIP_CONFIG_FILE: '/dev/null', PIP_NO_INDEX: '' },
  };
}
