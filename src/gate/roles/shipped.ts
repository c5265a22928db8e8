import { posix } from 'node:path';
import type { PlacedFact } from '../../core/analyzer.js';
import { prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { type JsonRecord, parseJsonRecord } from '../../formats/json/index.js';
import { goTestImport, testBuild } from '../../knowledge/roles/index.js';

export interface ShippedSource {
  readonly facts: readonly PlacedFact[];
  /** By convention alone. */
  readonly roleOf: (path: string) => Role;
  /** The text of a small file; empty where there is none. */
  readonly text: (path: string) => string;
}

/**
 * Whether product code imports a file, a manifest names it (`main`, `bin`, `exports`), or a product Dockerfile copies
 * that very file. Moving code into `tests/` must not hide it.
 */
export function shippedTest(source: ShippedSource): (path: string) => boolean {
  let imported: ReadonlySet<string> | undefined;
  let copied: ReadonlySet<string> | undefined;
  const { text } = source;
  const named = new EntryPoints(source);
  return (path) => {
    imported ??= importedPaths(source);
    if (imported.has(path) || imported.has(withoutExtension(path))) return true;
    // A package of Go is a folder without its tests: `go help packages`.
    if (/\.go$/.test(path) && !path.endsWith('_test.go') && imported.has(prefixOf(path)))
      return !isForTests(text(path).slice(0, 8_192));
    copied ??= copiedPaths(source);
    return copied.has(path) || named.has(path);
  };
}

function isForTests(head: string): boolean {
  return testBuild.test(head) || goTestImport.test(head);
}

const mostFiles = 20_000;

function importedPaths({ facts, roleOf, text }: ShippedSource): ReadonlySet<string> {
  const found = new Set<string>();
  const module = /^module[ \t]{1,8}(\S{1,200})/m.exec(text('go.mod'))?.[1];
  const sources = facts.filter(
    ({ fact, hidden, location }) =>
      fact.kind === 'code-source' && !hidden && roleOf(location.path) === 'product',
  );
  for (const { fact, location } of sources.slice(0, mostFiles)) {
    if (fact.kind !== 'code-source') continue;
    const targets = /\.[cm]?[jt]sx?$/.test(location.path)
      ? scriptImports(fact.text, location.path)
      : location.path.endsWith('.py')
        ? pythonImports(fact.text, location.path)
        : location.path.endsWith('.go') && module !== undefined
          ? goImports(fact.text, module)
          : [];
    for (const target of targets) found.add(target);
  }
  return found;
}

/** `import x from './a/b'`, `require('../c')`; with and without extension, and as a folder. */
function scriptImports(code: string, path: string): readonly string[] {
  const specifiers = code.matchAll(
    /(?:from|import|require\()[ \t]{0,4}\(?["'](\.{1,2}\/[^"'\n]{1,300})["']/g,
  );
  return [...specifiers].flatMap(([, specifier = '']) => {
    const target = posix.join(posix.dirname(path), specifier);
    return target.startsWith('..') ? [] : [target, withoutExtension(target), `${target}/index`];
  });
}

/** `from a.b import c`, `import a.b`, `from .x import y`: files below the root, below `src/`, or beside. */
function pythonImports(code: string, path: string): readonly string[] {
  const found: string[] = [];
  const pattern =
    /^[ \t]{0,40}(?:from[ \t]{1,4}(\.{0,4})([\w.]{0,200})[ \t]{1,4}import[ \t]{1,4}(\w{1,80})|import[ \t]{1,4}([\w.]{1,200}))/gm;
  for (const [, dots = '', from = '', name = '', plain = ''] of code.matchAll(pattern)) {
    const module = (plain || from).split('.').join('/');
    const bases =
      dots === ''
        ? ['', 'src']
        : [posix.join(posix.dirname(path), ...Array.from({ length: dots.length - 1 }, () => '..'))];
    for (const base of bases)
      for (const target of [module, posix.join(module, name)])
        found.push(posix.join(base, target), posix.join(base, target, '__init__'));
  }
  return found;
}

/** Packages of the module itself; a package is a folder, written with its slash. */
function goImports(code: string, module: string): readonly string[] {
  return [...code.matchAll(/"([\w./-]{1,200})"/g)].flatMap(([, name = '']) =>
    name.startsWith(`${module}/`) ? [`${name.slice(module.length + 1)}/`] : [],
  );
}

function copiedPaths({ facts, roleOf }: ShippedSource): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { fact, location } of facts) {
    if (fact.kind !== 'lint-source' || fact.format !== 'dockerfile' || roleOf(location.path) !== 'product')
      continue;
    for (const [, words = ''] of fact.text.matchAll(/^[ \t]{0,40}(?:COPY|ADD)[ \t]([^\n]{1,500})/gim)) {
      const sources = words.split(/[ \t]+/).filter((word) => word !== '' && !word.startsWith('--'));
      for (const source of sources.slice(0, -1))
        for (const base of ['', posix.dirname(location.path)]) found.add(posix.join(base, source));
    }
  }
  return found;
}

/** What the package.json of each folder names, read once. */
class EntryPoints {
  private readonly byFolder = new Map<string, ReadonlySet<string>>();

  constructor(private readonly source: ShippedSource) {}

  has(path: string): boolean {
    const parts = path.split('/');
    return parts.some((_, index) =>
      this.of(parts.slice(0, index).join('/')).has(withoutExtension(parts.slice(index).join('/'))),
    );
  }

  private of(folder: string): ReadonlySet<string> {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const found = new Set(entryPoints(this.source.text(posix.join(folder, 'package.json'))));
    this.byFolder.set(folder, found);
    return found;
  }
}

/** Without file extensions. A text that is no JSON names none; the reader of manifests reports it. */
function entryPoints(manifest: string): readonly string[] {
  let record: JsonRecord;
  try {
    record = parseJsonRecord(manifest);
  } catch {
    return [];
  }
  return ['main', 'module', 'browser', 'bin', 'exports'].flatMap((key) =>
    stringsIn(record[key]).map((entry) => withoutExtension(posix.normalize(entry).replace(/^\.\//, ''))),
  );
}

function stringsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 5) return [];
  return Object.values(value).flatMap((each) => stringsIn(each, depth + 1));
}

function withoutExtension(path: string): string {
  return path.replace(/\.\w{1,5}$/, '');
}
