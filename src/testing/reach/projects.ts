import { zip } from '../archives.js';

/** Files of small projects, in the formats of their package managers. All versions are 1.0.0. */
type Files = Readonly<Record<string, string | Uint8Array>>;

export interface NpmPackage {
  readonly needs?: readonly string[];
  readonly peers?: readonly string[];
  readonly optionalPeers?: readonly string[];
  readonly dev?: true;
  readonly bin?: Readonly<Record<string, string>>;
  /** The package that stands behind an alias. */
  readonly alias?: string;
  /** Not named by the project. */
  readonly inner?: true;
}

/** package.json and package-lock.json; `more` joins the manifest. */
export function npmProject(
  packages: Readonly<Record<string, NpmPackage>>,
  more: Readonly<Record<string, unknown>> = {},
): Files {
  const own = Object.entries(packages).filter(([, each]) => each.inner !== true);
  const listed = (isDev: boolean) =>
    Object.fromEntries(
      own
        .filter(([, { dev = false }]) => dev === isDev)
        .map(([name, { alias }]) => [name, alias === undefined ? '^1.0.0' : `npm:${alias}@^1.0.0`]),
    );
  const manifest = {
    name: 'app',
    version: '0.1.0',
    dependencies: listed(false),
    devDependencies: listed(true),
  };
  const ranges = (names: readonly string[] = []) => Object.fromEntries(names.map((name) => [name, '^1.0.0']));
  const places = Object.entries(packages).map(([name, each]) => [
    `node_modules/${name}`,
    {
      version: '1.0.0',
      ...(each.alias === undefined ? {} : { name: each.alias }),
      ...(each.dev ? { dev: true } : {}),
      ...(each.needs ? { dependencies: ranges(each.needs) } : {}),
      ...(each.bin ? { bin: each.bin } : {}),
      ...(each.peers || each.optionalPeers
        ? { peerDependencies: ranges([...(each.peers ?? []), ...(each.optionalPeers ?? [])]) }
        : {}),
      ...(each.optionalPeers
        ? {
            peerDependenciesMeta: Object.fromEntries(
              each.optionalPeers.map((name) => [name, { optional: true }]),
            ),
          }
        : {}),
    },
  ]);
  const lock = { name: 'app', lockfileVersion: 3, packages: { '': manifest, ...Object.fromEntries(places) } };
  return {
    'package.json': JSON.stringify({ ...manifest, ...more }, undefined, 2),
    'package-lock.json': JSON.stringify(lock, undefined, 2),
  };
}

/** A package in node_modules with its main file. */
export function nodeModule(name: string, code: string, more: Readonly<Record<string, unknown>> = {}): Files {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({
      name,
      version: '1.0.0',
      main: 'index.js',
      ...more,
    }),
    [`node_modules/${name}/index.js`]: code,
  };
}

export function requirements(...names: readonly string[]): Files {
  return { 'requirements.txt': names.map((name) => `${name}==1.0.0\n`).join('') };
}

/** A distribution in a virtual environment of the project. */
export function sitePackage(
  name: string,
  modules: Readonly<Record<string, string>>,
  {
    needs = [],
    extras = [],
    entryPoints,
  }: { needs?: readonly string[]; extras?: readonly string[]; entryPoints?: string } = {},
): Files {
  const folder = '.venv/lib/python3.12/site-packages';
  const info = `${folder}/${name.replace(/-/g, '_')}-1.0.0.dist-info`;
  const top = [...new Set(Object.keys(modules).map((path) => path.replace(/\.py$/, '').split('/')[0]))];
  const requires = [
    ...needs.map((each) => `Requires-Dist: ${each}\n`),
    ...extras.map((each) => `Requires-Dist: ${each} ; extra == 'all'\n`),
  ].join('');
  return {
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0.0\n${requires}`,
    [`${info}/top_level.txt`]: `${top.join('\n')}\n`,
    [`${info}/RECORD`]: Object.keys(modules)
      .map((path) => `${path},,\n`)
      .join(''),
    ...(entryPoints === undefined ? {} : { [`${info}/entry_points.txt`]: entryPoints }),
    ...Object.fromEntries(Object.entries(modules).map(([path, text]) => [`${folder}/${path}`, text])),
  };
}

/** pyproject.toml and poetry.lock; the names of `own` are direct. */
export function poetryProject(
  own: readonly string[],
  packages: Readonly<Record<string, { needs?: readonly string[]; extras?: readonly string[] }>>,
): Files {
  const tables = Object.entries(packages).map(([name, { needs = [], extras = [] }]) =>
    [
      `[[package]]\nname = "${name}"\nversion = "1.0.0"\ndescription = ""\noptional = false\ngroups = ["main"]\n`,
      needs.length > 0
        ? `\n[package.dependencies]\n${needs.map((each) => `${each} = "*"`).join('\n')}\n`
        : '',
      extras.length > 0
        ? `\n[package.extras]\nall = [${extras.map((each) => `"${each}"`).join(', ')}]\n`
        : '',
    ].join(''),
  );
  return {
    'pyproject.toml': `[tool.poetry]\nname = "app"\n\n[tool.poetry.dependencies]\n${own.map((each) => `${each} = "^1.0"`).join('\n')}\n`,
    'poetry.lock': `${tables.join('\n')}\n[metadata]\nlock-version = "2.1"\n`,
  };
}

/** A jar with coordinates; classes by their path, with the strings of their constant pools. */
export function jar(
  [group, artifact]: readonly [group: string, artifact: string],
  entries: Readonly<Record<string, string>>,
): Uint8Array {
  return zip([
    {
      path: `META-INF/maven/${group}/${artifact}/pom.properties`,
      content: `groupId=${group}\nartifactId=${artifact}\nversion=1.0.0\n`,
    },
    ...Object.entries(entries).map(([path, content]) => ({ path, content })),
  ]);
}

export function pom(...artifacts: readonly string[]): Files {
  const dependencies = artifacts.map((each) => {
    const [group, artifact] = each.split(':');
    return `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>1.0.0</version></dependency>\n`;
  });
  return {
    'pom.xml': `<project>\n  <groupId>com.example</groupId><artifactId>app</artifactId><version>1</version>\n  <dependencies>\n${dependencies.join('')}  </dependencies>\n</project>\n`,
  };
}

export function gemLock(own: readonly string[], gems: Readonly<Record<string, readonly string[]>>): Files {
  const specs = Object.entries(gems).map(
    ([name, needs]) => `    ${name} (1.0.0)\n${needs.map((each) => `      ${each}\n`).join('')}`,
  );
  return {
    'Gemfile.lock': `GEM\n  remote: https://gems.example/\n  specs:\n${specs.join('')}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n${own.map((each) => `  ${each}\n`).join('')}\nBUNDLED WITH\n   2.5.0\n`,
    Gemfile: `source 'https://gems.example/'\n${own.map((each) => `gem '${each}'\n`).join('')}`,
  };
}

/** A gem that "bundle install --path vendor/bundle" installed. */
export function installedGem(name: string, files: Readonly<Record<string, string>>): Files {
  const folder = 'vendor/bundle/ruby/3.3.0';
  return {
    [`${folder}/specifications/${name}-1.0.0.gemspec`]: `Gem::Specification.new do |s|\n  s.name = "${name}".freeze\n  s.version = "1.0.0"\n  s.require_paths = ["lib".freeze]\nend\n`,
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`${folder}/gems/${name}-1.0.0/${path}`, text]),
    ),
  };
}

export interface PhpPackage {
  readonly autoload?: Readonly<Record<string, unknown>>;
  readonly require?: readonly string[];
  readonly requireDev?: readonly string[];
  readonly suggest?: readonly string[];
  readonly provide?: readonly string[];
  readonly type?: string;
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly bin?: readonly string[];
}

export function composerProject(
  own: readonly string[],
  packages: Readonly<Record<string, PhpPackage>>,
  more: Readonly<Record<string, unknown>> = {},
): Files {
  const map = (names: readonly string[]) => Object.fromEntries(names.map((each) => [each, '^1.0']));
  const entries = Object.entries(packages).map(([name, each]) => ({
    name,
    version: '1.0.0',
    type: each.type ?? 'library',
    require: map(each.require ?? []),
    ...(each.requireDev ? { 'require-dev': map(each.requireDev) } : {}),
    ...(each.suggest ? { suggest: map(each.suggest) } : {}),
    ...(each.provide ? { provide: map(each.provide) } : {}),
    ...(each.autoload ? { autoload: each.autoload } : {}),
    ...(each.extra ? { extra: each.extra } : {}),
    ...(each.bin ? { bin: each.bin } : {}),
  }));
  return {
    'composer.json': JSON.stringify({ name: 'a/app', require: map(own), ...more }, undefined, 4),
    'composer.lock': JSON.stringify({ packages: entries, 'packages-dev': [] }, undefined, 4),
  };
}

export function cargoProject(
  own: readonly string[],
  crates: Readonly<Record<string, readonly string[]>>,
  manifest?: string,
): Files {
  const list = (names: readonly string[]) =>
    `dependencies = [${names.map((each) => `"${each}"`).join(', ')}]\n`;
  return {
    'Cargo.toml':
      manifest ??
      `[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\n${own.map((each) => `${each} = "1.0.0"`).join('\n')}\n`,
    'Cargo.lock': `version = 4\n\n[[package]]\nname = "app"\nversion = "0.1.0"\n${list(own)}\n${Object.entries(
      crates,
    )
      .map(
        ([name, needs]) =>
          `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://crates.example/index"\n${needs.length > 0 ? list(needs) : ''}`,
      )
      .join('\n')}`,
  };
}

export function goMod(direct: readonly string[], indirect: readonly string[] = []): Files {
  return {
    'go.mod': `module example.com/app\n\ngo 1.22\n\nrequire (\n${direct.map((each) => `\t${each} v1.0.0\n`).join('')})\n\nrequire (\n${indirect.map((each) => `\t${each} v1.0.0 // indirect\n`).join('')})\n`,
  };
}

/** vendor/modules.txt and vendored packages, by import path with what they import. */
export function goVendor(
  modules: Readonly<Record<string, readonly string[]>>,
  packages: Readonly<Record<string, readonly string[]>>,
): Files {
  const lines = Object.entries(modules).map(
    ([name, listed]) =>
      `# ${name} v1.0.0\n## explicit; go 1.22\n${listed.map((each) => `${each}\n`).join('')}`,
  );
  return {
    'vendor/modules.txt': lines.join(''),
    ...Object.fromEntries(
      Object.entries(packages).map(([path, imports]) => [
        `vendor/${path}/code.go`,
        `package ${path.split('/').at(-1)}\n\nimport (\n${imports.map((each) => `\t"${each}"\n`).join('')})\n`,
      ]),
    ),
  };
}

export function csproj(...names: readonly string[]): Files {
  return {
    'App.csproj': `<Project Sdk="Microsoft.NET.Sdk.Web">\n  <ItemGroup>\n${names.map((each) => `    <PackageReference Include="${each}" Version="1.0.0" />\n`).join('')}  </ItemGroup>\n</Project>\n`,
  };
}

export function nugetLock(
  own: readonly string[],
  packages: Readonly<Record<string, readonly string[]>>,
): Files {
  const entries = Object.entries(packages).map(([name, needs]) => [
    name,
    {
      type: own.includes(name) ? 'Direct' : 'Transitive',
      resolved: '1.0.0',
      dependencies: Object.fromEntries(needs.map((each) => [each, '1.0.0'])),
    },
  ]);
  return {
    ...csproj(...own),
    'packages.lock.json': JSON.stringify({
      version: 1,
      dependencies: { 'net8.0': Object.fromEntries(entries) },
    }),
  };
}
