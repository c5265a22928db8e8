import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DeclaredClass, DeclaredFunction } from './declaration.js';
import type { DebianPackages } from './packages.js';

/** What others are built on; they are loaded first, in this order. */
const bases = ['mysqlnd', 'pdo', 'igbinary', 'msgpack', 'raphf', 'dom', 'xml', 'mbstring'];
const holders = ['mysql', 'common', 'igbinary', 'msgpack', 'raphf', 'xml', 'mbstring'];
const libraryFolder = 'usr/lib/x86_64-linux-gnu';

interface Reflected {
  readonly name: string;
  readonly params: readonly {
    readonly name: string;
    readonly type: string | null;
    readonly default: string | null;
  }[];
  readonly gives: string | null;
}

/**
 * The functions and classes of the extensions in a package: PHP's own Reflection names them, since they are compiled.
 * Here alone something of a package is run, while the catalogue is regenerated.
 */
export function extensionClasses(debian: DebianPackages, name: string): readonly DeclaredClass[] {
  if (modulesOf(debian, name).length === 0) return [];
  const needed = debian.fetchLibraries(name);
  const before = bases.flatMap(
    (base) =>
      holders
        .flatMap((each) => modulesOf(debian, `php8.4-${each}`))
        .find((each) => basename(each) === `${base}.so`) ?? [],
  );
  return modulesOf(debian, name).flatMap((path) => {
    const loaded = [...before.filter((each) => basename(each) !== basename(path)), path];
    try {
      const text = execFileSync(
        'php',
        [
          '-n',
          ...loaded.flatMap((each) => ['-d', `extension=${each}`]),
          join(import.meta.dirname, 'reflect.php'),
          basename(path, '.so'),
        ],
        {
          encoding: 'utf8',
          env: { ...process.env, LD_LIBRARY_PATH: needed.map((each) => join(each, libraryFolder)).join(':') },
          stdio: ['ignore', 'pipe', 'ignore'],
          maxBuffer: 64 * 1024 * 1024,
        },
      );
      return classesIn(JSON.parse(text.slice(text.indexOf('{"functions"'))));
    } catch {
      console.log(`${name}: ${basename(path)} does not load and is left out.`);
      return [];
    }
  });
}

function modulesOf(debian: DebianPackages, name: string): readonly string[] {
  const folder = join(debian.rootOf(name), 'usr/lib/php');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('.so') && !each.endsWith('opcache.so'))
    .sort()
    .map((each) => join(folder, each));
}

function classesIn(all: {
  readonly functions: readonly Reflected[];
  readonly classes: readonly {
    readonly name: string;
    readonly extends: readonly string[];
    readonly methods: readonly Reflected[];
  }[];
}): readonly DeclaredClass[] {
  const classes = all.classes.map((each) => ({
    name: each.name,
    extends: each.extends,
    functions: each.methods.map(functionOf),
    summary: '',
  }));
  return [
    ...classes,
    { name: '', isModule: true, extends: [], functions: all.functions.map(functionOf), summary: '' },
  ];
}

function functionOf({ name, params, gives }: Reflected): DeclaredFunction {
  const [, type] = /^\??(?:false\|)?([A-Z][\w\\]*)(?:\|false|\|null|\|bool)*$/.exec(gives ?? '') ?? [];
  return {
    name: name === '__construct' ? 'new' : name,
    params: params.map((each) => ({
      name: each.name,
      ...(each.type === null ? {} : { type: each.type }),
      ...(each.default === null ? {} : { default: each.default }),
    })),
    ...(type === undefined ? {} : { gives: type }),
    summary: '',
  };
}
