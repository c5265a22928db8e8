import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/**
 * Who may import whom, by folder under `src/`; the longest prefix speaks. `packages` and `node` say whether
 * code from npm and Node's own modules may be used. Tests are free.
 */
export interface Room {
  readonly may: readonly string[];
  readonly packages: boolean;
  readonly node: 'none' | 'pure' | 'all';
}

/** Node modules that touch nothing outside the process. */
const pureNode = new Set([
  'node:buffer',
  'node:crypto',
  'node:zlib',
  'node:path',
  'node:util',
  'node:url',
  'node:stream',
]);

export const rooms: Readonly<Record<string, Room>> = {
  core: { may: ['core'], packages: false, node: 'none' },
  formats: { may: ['core', 'formats'], packages: true, node: 'pure' },
  versions: { may: ['core', 'versions'], packages: true, node: 'none' },
  world: { may: ['core', 'world'], packages: false, node: 'all' },
  artifact: { may: ['core', 'formats', 'artifact'], packages: true, node: 'pure' },
  inventory: { may: ['core', 'formats', 'inventory'], packages: true, node: 'pure' },
  advisories: { may: ['core', 'formats', 'versions', 'advisories'], packages: true, node: 'pure' },
  vulnerabilities: {
    may: ['core', 'inventory', 'advisories', 'versions', 'formats', 'vulnerabilities'],
    packages: true,
    node: 'pure',
  },
  // Joins what engines say with the code: it reads imports and calls with the code engine's grammars, and nothing else of it.
  reach: { may: ['core', 'sast', 'reach'], packages: false, node: 'none' },
  // What to change so that flaws of dependencies go: works on findings, and goes by the same orders of versions.
  deps: { may: ['core', 'versions', 'vulnerabilities', 'deps'], packages: true, node: 'none' },
  licences: { may: ['core', 'formats', 'licences'], packages: true, node: 'none' },
  policy: { may: ['core', 'policy'], packages: true, node: 'none' },
  report: { may: ['core', 'formats', 'report'], packages: true, node: 'pure' },
  scan: {
    may: [
      'core',
      'formats',
      'artifact',
      'inventory',
      'advisories',
      'versions',
      'vulnerabilities',
      'reach',
      'deps',
      'licences',
      'lint',
      'config',
      'secrets',
      'sast',
      'dast',
      'trust',
      'runtime',
      'fix',
      'policy',
      'scan',
    ],
    packages: true,
    node: 'pure',
  },
  lint: { may: ['core', 'formats', 'fix', 'lint'], packages: true, node: 'pure' },
  config: { may: ['core', 'formats', 'fix', 'config'], packages: true, node: 'pure' },
  secrets: { may: ['core', 'formats', 'secrets'], packages: true, node: 'pure' },
  sast: { may: ['core', 'formats', 'fix', 'sast'], packages: true, node: 'pure' },
  dast: { may: ['core', 'formats', 'dast'], packages: true, node: 'pure' },
  trust: { may: ['core', 'formats', 'trust'], packages: true, node: 'pure' },
  'token-server': { may: ['core', 'formats', 'trust', 'token-server'], packages: true, node: 'all' },
  'notary-server': {
    may: ['core', 'formats', 'trust', 'token-server', 'notary-server'],
    packages: true,
    node: 'all',
  },
  enforce: { may: ['core', 'formats', 'trust', 'policy', 'enforce'], packages: true, node: 'pure' },
  'authz-server': {
    may: ['core', 'formats', 'enforce', 'world', 'authz-server'],
    packages: true,
    node: 'all',
  },
  gateway: {
    may: ['core', 'formats', 'artifact', 'trust', 'policy', 'world', 'gateway'],
    packages: true,
    node: 'all',
  },
  'registry-server': {
    may: [
      'core',
      'formats',
      'artifact',
      'trust',
      'policy',
      'world',
      'gateway',
      'notary-server',
      'token-server',
      'registry-server',
    ],
    packages: true,
    node: 'all',
  },
  runtime: { may: ['core', 'formats', 'runtime'], packages: true, node: 'pure' },
  fix: { may: ['core', 'fix'], packages: true, node: 'none' },
  rulebook: { may: ['core', 'secrets', 'rulebook'], packages: false, node: 'none' },
  lsp: {
    may: ['core', 'formats', 'world', 'fix', 'lint', 'config', 'secrets', 'rulebook', 'lsp'],
    packages: true,
    node: 'pure',
  },
  cli: {
    may: [
      'core',
      'formats',
      'scan',
      'advisories',
      'report',
      'world',
      'policy',
      'vulnerabilities',
      'reach',
      'deps',
      'artifact',
      'inventory',
      'versions',
      'lint',
      'config',
      'secrets',
      'sast',
      'fix',
      'rulebook',
      'lsp',
      'trust',
      'notary-server',
      'token-server',
      'enforce',
      'authz-server',
      'gateway',
      'registry-server',
      'cli',
    ],
    packages: true,
    node: 'all',
  },
  testing: { may: ['*'], packages: true, node: 'all' },
  'index.ts': { may: ['*'], packages: false, node: 'none' },
};

export interface Trespass {
  readonly file: string;
  readonly imports: string;
  readonly because: string;
}

const importLine =
  /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every import that leaves its room by a way that is not in the table. `root` is the repository. */
export function findTrespasses(root: string): readonly Trespass[] {
  return sourceFiles(join(root, 'src'))
    .map((file) => relative(join(root, 'src'), file).split('\\').join('/'))
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('testing/'))
    .flatMap((file) => trespassesOf(file, readFileSync(join(root, 'src', file), 'utf8')));
}

export function trespassesOf(file: string, text: string): readonly Trespass[] {
  const name = file.split('/')[0] ?? '';
  const room = rooms[name];
  if (room === undefined)
    return [{ file, imports: '', because: `src/${name} is not in the table of tools/boundaries.ts` }];
  const found: Trespass[] = [];
  for (const match of text.matchAll(importLine)) {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    const because = objection(file, room, target);
    if (because !== undefined) found.push({ file, imports: target, because });
  }
  return found;
}

function objection(file: string, room: Room, target: string): string | undefined {
  if (target.startsWith('node:')) {
    if (room.node === 'all' || (room.node === 'pure' && pureNode.has(target))) return undefined;
    return 'touches the machine; take a World';
  }
  if (!target.startsWith('.')) return room.packages ? undefined : 'uses a package';
  const path = posix.join(dirname(file), target);
  if (path.startsWith('..')) return path.endsWith('.json') ? undefined : 'leaves src';
  const owner = path.split('/')[0] ?? '';
  if (owner === 'testing') return 'uses test code';
  return room.may.includes('*') || room.may.includes(owner) ? undefined : `may not know ${owner}`;
}

export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/_template/') && !path.includes('/fixtures/'))
    .sort();
}
