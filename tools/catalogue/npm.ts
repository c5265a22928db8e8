import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Provenance } from './packages.js';

/** Packages are named to npm so many at a time. */
const atOnce = 60;
/** What declares nothing. */
const unread = ['js', 'cjs', 'mjs', 'map', 'wasm', 'node', 'html', 'md', 'png', 'gz'];
/** Of the entries below a package's name no more are read. */
const mostEntries = 8;

/** A file of declarations, with the name that programs import it by. */
export interface Entry {
  readonly module: string;
  readonly path: string;
}

export interface NpmPackage extends Provenance {
  readonly summary: string;
  readonly folder: string;
  readonly entries: readonly Entry[];
}

/** Packages of npm, packed by npm and unpacked in a folder outside of the repository; nothing of them is run. */
export class NpmPackages {
  private readonly folder: string;

  constructor(scratch: string) {
    this.folder = join(scratch, 'npm');
    for (const each of ['tgz', 'root']) mkdirSync(join(this.folder, each), { recursive: true });
  }

  /** Downloads and unpacks what is not there yet. */
  fetch(names: readonly string[]): void {
    const archives = this.archives();
    const missing = names.filter((each) => archiveIn(archives, each) === undefined);
    for (let at = 0; at < missing.length; at += atOnce)
      execFileSync('npm', ['pack', '--silent', '--ignore-scripts', ...missing.slice(at, at + atOnce)], {
        cwd: join(this.folder, 'tgz'),
        stdio: 'ignore',
      });
    const packed = this.archives();
    for (const each of names) {
      const [archive, root] = [archiveIn(packed, each), this.rootOf(each)];
      if (archive === undefined || existsSync(join(root, 'package.json'))) continue;
      mkdirSync(root, { recursive: true });
      // Some archives name their folder after the package, and not `package`.
      const where = ['-xzf', join(this.folder, 'tgz', archive), '-C', root, '--strip-components=1'];
      execFileSync('tar', [...where, ...unread.map((each) => `--exclude=*/*.${each}`)], { stdio: 'ignore' });
    }
  }

  private archives(): readonly string[] {
    return readdirSync(join(this.folder, 'tgz')).sort();
  }

  private rootOf(name: string): string {
    return join(this.folder, 'root', name.replaceAll('/', '__'));
  }

  describe(name: string): NpmPackage {
    const folder = this.rootOf(name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const module = name.replace(/^@types\/(?:(.+)__)?(.+)$/, (_, scope, rest) =>
      scope === undefined ? rest : `@${scope}/${rest}`,
    );
    const keywords = Array.isArray(manifest.keywords) ? manifest.keywords.join(' ') : '';
    return {
      package: `npm:${name}`,
      version: manifest.version ?? '',
      licence: typeof manifest.license === 'string' ? manifest.license : 'see its package.json',
      summary: name.startsWith('@types/') ? '' : `${manifest.description ?? ''} ${keywords.slice(0, 200)}`,
      folder,
      entries: entriesOf(module, folder, manifest),
    };
  }
}

/** `@scope/name` is packed as `scope-name-1.2.3.tgz`. */
function archiveIn(archives: readonly string[], name: string): string | undefined {
  const start = `${name.replace(/^@/, '').replaceAll('/', '-')}-`;
  return archives.find((each) => each.startsWith(start) && /^\d/.test(each.slice(start.length)));
}

interface Manifest {
  readonly version?: string;
  readonly description?: string;
  readonly keywords?: unknown;
  readonly license?: unknown;
  readonly types?: string;
  readonly typings?: string;
  readonly main?: string;
  readonly exports?: unknown;
}

/** The declarations of a package and of what it gives out below its name (https://nodejs.org/api/packages.html#exports). */
function entriesOf(module: string, folder: string, manifest: Manifest): readonly Entry[] {
  const found = new Map<string, string>();
  const put = (name: string, path: string | undefined) => {
    const file = path === undefined ? undefined : fileOf(folder, path);
    if (file !== undefined && !found.has(name) && found.size < mostEntries) found.set(name, file);
  };
  const { exports } = manifest;
  const isMap = typeof exports === 'object' && exports !== null;
  const paths =
    isMap && Object.keys(exports).some((each) => each.startsWith('.')) ? exports : { '.': exports };
  put(module, manifest.types ?? manifest.typings);
  put(module, typesIn((paths as Record<string, unknown>)['.']));
  put(module, manifest.main?.replace(/\.[cm]?js$/, '') ?? 'index');
  put(module, 'index');
  for (const [key, target] of Object.entries(paths))
    if (/^\.\/[\w/-]{1,60}$/.test(key)) put(posix.join(module, key), typesIn(target));
  return [...found].map(([name, path]) => ({ module: name, path }));
}

/** Of conditions the declarations of the first that has any; beside code lie those of the same name. */
function typesIn(target: unknown, depth = 0): string | undefined {
  if (typeof target === 'string')
    return /\.d\.[cm]?ts$/.test(target) ? target : target.replace(/\.[cm]?js$/, '');
  if (typeof target !== 'object' || target === null || depth > 4) return undefined;
  const record = target as Record<string, unknown>;
  for (const key of ['types', 'import', 'require', 'node', 'default'])
    if (key in record) {
      const found = typesIn(record[key], depth + 1);
      if (found !== undefined) return found;
    }
  return undefined;
}

function fileOf(folder: string, path: string): string | undefined {
  const base = join(folder, path);
  if (!base.startsWith(folder)) return undefined;
  return [base, `${base}.d.ts`, `${base}.d.mts`, `${base}.d.cts`, join(base, 'index.d.ts')].find(
    (each) => /\.d\.[cm]?ts$/.test(each) && existsSync(each),
  );
}
