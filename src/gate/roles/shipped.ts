import { posix } from 'node:path';
import type { PlacedFact } from '../../core/analyzer.js';
import { prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { type JsonRecord, parseJsonRecord } from '../../formats/json/index.js';
import { testBuild } from '../../knowledge/roles/index.js';
import { goTestImport } from '../../knowledge/roles/test-code.js';
import { copiedSources } from './copied.js';
import { kept } from './tree.js';

export interface ShippedSource {
  readonly facts: readonly PlacedFact[];
  /** By convention alone. */
  readonly roleOf: (path: string) => Role;
  /** The text of a small file; empty where there is none. */
  readonly text: (path: string) => string;
}

/**
 * Whether product code imports a file, itself or by way of others, a manifest names it (`main`, `bin`, `exports`), or a product
 * Dockerfile copies that very file. Moving code into `tests/` must not hide it.
 */
export function shippedTest(source: ShippedSource): (path: string) => boolean {
  let imported: ReadonlySet<string> | undefined;
  let copied: ReadonlySet<string> | undefined;
  const { text } = source;
  const named = new EntryPoints(source);
  return (path) => {
    imported ??= importedPaths(source, (each) => named.manifestsOf(each));
    if (imported.has(path) || imported.has(withoutExtension(path))) return true;
    if (/\.go$/.test(path) && imported.has(prefixOf(path))) return isPackagePart(path, text(path));
    copied ??= copiedPaths(source);
    return copied.has(path) || named.manifestsOf(path).length > 0;
  };
}

const mostFiles = 20_000;

const script = /\.[cm]?[jt]sx?$/;

/** What product code and the entry points of the product import, and what that imports in turn. */
function importedPaths(
  { facts, roleOf, text }: ShippedSource,
  manifestsNaming: (path: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const isProduct = (path: string) => roleOf(path) === 'product';
  const module = /^module[ \t]{1,8}(\S{1,200})/m.exec(text('go.mod'))?.[1];
  const sources = facts.flatMap(({ fact, hidden, location: { path } }) =>
    fact.kind === 'code-source' && !hidden ? [{ path, text: fact.text }] : [],
  );
  const beyond = new Map<string, CodeSource[]>();
  const queue: CodeSource[] = [];
  const packageOf = packageFinder({ roleOf, text });
  // What was built from scripts of its own package would be found twice.
  const withSources = new Set(
    sources.flatMap(({ path }) => (script.test(path) && isProduct(path) ? [packageOf(path)] : [])),
  );
  for (const source of sources.slice(0, mostFiles)) {
    const isBuilt = roleOf(source.path) === 'generated' && withSources.has(packageOf(source.path));
    if (isProduct(source.path) || (!isBuilt && manifestsNaming(source.path).some(isProduct)))
      queue.push(source);
    else if (!isBuilt) for (const name of importNames(source)) kept(beyond, name, () => []).push(source);
  }
  const seen = new Set(queue);
  // Grows while it is gone through.
  for (const source of queue)
    for (const target of importsOf(source, module)) {
      if (found.has(target)) continue;
      found.add(target);
      for (const next of beyond.get(target) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
  return found;
}

/** The nearest folder with a package.json that people keep, `''` for the root; a build writes some of its own. */
function packageFinder({ roleOf, text }: Omit<ShippedSource, 'facts'>): (path: string) => string {
  const known = new Map<string, string>([['', '']]);
  const packageIn = (folder: string): string => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const manifest = `${folder}package.json`;
    const isOne = text(manifest) !== '' && roleOf(manifest) !== 'generated';
    const answer = isOne ? folder : packageIn(prefixOf(folder.slice(0, -1)));
    known.set(folder, answer);
    return answer;
  };
  return (path) => packageIn(prefixOf(path));
}

interface CodeSource {
  readonly path: string;
  readonly text: string;
}

/** What an import may call a file: its path with or without extension; in Go its folder, tests excepted. */
function importNames({ path, text }: CodeSource): readonly string[] {
  if (path.endsWith('.go')) return isPackagePart(path, text) ? [prefixOf(path)] : [];
  return [...new Set([path, withoutExtension(path)])];
}

/** A package of Go is a folder without its tests: `go help packages`. */
function isPackagePart(path: string, text: string): boolean {
  const head = text.slice(0, 8_192);
  return !path.endsWith('_test.go') && !testBuild.test(head) && !goTestImport.test(head);
}

function importsOf({ path, text }: CodeSource, module: string | undefined): readonly string[] {
  if (script.test(path)) return scriptImports(text, path);
  if (path.endsWith('.py')) return pythonImports(text, path);
  return path.endsWith('.go') && module !== undefined ? goImports(text, module) : [];
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
    for (const source of copiedSources(fact.text))
      for (const base of ['', posix.dirname(location.path)]) found.add(posix.join(base, source));
  }
  return found;
}

/** Manifests that name what is installed or imported from their package. */
const manifests: readonly (readonly [name: string, read: (text: string) => readonly string[]])[] = [
  ['package.json', entryPoints],
  ['Makefile.am', installedScripts],
];

/** What the manifests of each folder name, read once. */
class EntryPoints {
  private readonly byFile = new Map<string, ReadonlySet<string>>();

  constructor(private readonly source: ShippedSource) {}

  /** Those that name a file. */
  manifestsOf(path: string): readonly string[] {
    const parts = path.split('/');
    return parts.flatMap((_, index) => {
      const folder = parts.slice(0, index).join('/');
      const rest = parts.slice(index).join('/');
      const name = withoutExtension(rest);
      return manifests.flatMap(([manifest, read]) => {
        const named = this.in(posix.join(folder, manifest), read);
        return named.has(name) || (rest.endsWith('.in') && named.has(withoutExtension(name)))
          ? [posix.join(folder, manifest)]
          : [];
      });
    });
  }

  private in(path: string, read: (text: string) => readonly string[]): ReadonlySet<string> {
    const known = this.byFile.get(path);
    if (known !== undefined) return known;
    const found = new Set(read(this.source.text(path)));
    this.byFile.set(path, found);
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

/** Programs that Automake installs: https://www.gnu.org/software/automake/manual/html_node/Scripts.html */
function installedScripts(text: string): readonly string[] {
  const joined = text.replace(/\\\r?\n/g, ' ');
  const lists = joined.matchAll(
    /^[ \t]{0,40}(?:no)?(?:dist_)?(?:s?bin|games|(?:pkg)?libexec)_SCRIPTS[ \t]{0,8}\+?=([^\n#]{0,4000})/gm,
  );
  return [...lists].flatMap(([, list = '']) => list.trim().split(/\s{1,40}/));
}

function stringsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 5) return [];
  return Object.values(value).flatMap((each) => stringsIn(each, depth + 1));
}

function withoutExtension(path: string): string {
  return path.replace(/\.\w{1,5}$/, '');
}
