import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/**
 * Which room may import which, by folder under `src/`. A file belongs to the room with the longest prefix of its path, and
 * so does the file that it imports. `packages` and `node` say whether npm packages and Node's own modules may be
 * used. Tests are free. A room may always import itself.
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

const engine = (...may: string[]): Room => ({
  may: ['core', 'knowledge', 'formats', 'fix', 'policy/suppression', ...may],
  packages: true,
  node: 'pure',
});

const server = (...may: string[]): Room => ({
  may: [
    'core',
    'knowledge',
    'formats',
    'trust',
    'policy',
    'artifact',
    'world',
    'world/limited-read.ts',
    'servers/shared',
    ...may,
  ],
  packages: true,
  node: 'all',
});

/** Rooms of the code engine, from the bottom up. */
const roomsOfSast = [
  'engines/sast/ir',
  'engines/sast/engine',
  'engines/sast/languages',
  'engines/sast/models',
  'engines/sast/catalogue',
  'engines/sast/rules',
  'engines/sast/templates',
  'engines/sast/fixes',
  'engines/sast/user-rules',
];

/** Engines; only the conductor imports them. */
const engines = [
  'engines/vulnerabilities',
  'engines/licences',
  'engines/lint',
  'engines/config',
  'engines/secrets',
  'engines/sast',
  'engines/sast/analysis.ts',
  ...roomsOfSast,
  'engines/dast',
  'engines/runtime',
];

export const rooms: Readonly<Record<string, Room>> = {
  core: { may: [], packages: false, node: 'none' },
  knowledge: { may: ['core'], packages: false, node: 'none' },
  formats: { may: ['core'], packages: true, node: 'pure' },
  versions: { may: ['core'], packages: true, node: 'none' },
  world: { may: ['core', 'world/limited-read.ts'], packages: false, node: 'all' },
  'world/limited-read.ts': { may: ['core', 'world'], packages: false, node: 'all' },
  artifact: { may: ['core', 'formats', 'knowledge'], packages: true, node: 'pure' },
  inventory: { may: ['core', 'formats', 'versions', 'knowledge'], packages: true, node: 'pure' },
  advisories: { may: ['core', 'formats', 'versions', 'knowledge'], packages: true, node: 'pure' },
  'engines/vulnerabilities': engine('inventory', 'advisories', 'versions'),
  'engines/licences': engine(),
  'engines/lint': engine(),
  'engines/config': engine(),
  'engines/secrets': engine(),
  'engines/sast': engine('engines/sast/analysis.ts', ...roomsOfSast),
  'engines/sast/analysis.ts': { may: ['core'], packages: false, node: 'pure' },
  'engines/sast/ir': { may: ['core', 'knowledge'], packages: false, node: 'none' },
  'engines/sast/engine': { may: ['core', 'knowledge', 'engines/sast/ir'], packages: false, node: 'pure' },
  'engines/sast/languages': {
    may: ['core', 'knowledge', 'formats', 'engines/sast/ir'],
    packages: true,
    node: 'pure',
  },
  'engines/sast/models': { may: ['core', 'knowledge', 'engines/sast/ir'], packages: false, node: 'none' },
  'engines/sast/catalogue': { may: ['core', 'engines/sast/ir'], packages: false, node: 'none' },
  'engines/sast/rules': {
    may: ['core', 'fix', 'engines/sast/ir', 'engines/sast/fixes'],
    packages: false,
    node: 'none',
  },
  'engines/sast/templates': {
    may: ['core', 'knowledge', 'engines/sast/ir', 'engines/sast/languages'],
    packages: false,
    node: 'pure',
  },
  'engines/sast/fixes': {
    may: ['core', 'fix', 'engines/sast/ir', 'engines/sast/languages'],
    packages: false,
    node: 'pure',
  },
  'engines/sast/user-rules': {
    may: [
      'core',
      'knowledge',
      'formats',
      'fix',
      'engines/sast/analysis.ts',
      'engines/sast/ir',
      'engines/sast/languages',
      'engines/sast/fixes',
    ],
    packages: true,
    node: 'pure',
  },
  'engines/dast': { ...engine('world/limited-read.ts', 'trust', 'versions'), node: 'all' },
  'engines/runtime': { ...engine('world/limited-read.ts'), node: 'all' },
  trust: { may: ['core', 'formats'], packages: true, node: 'pure' },
  fix: { may: ['core'], packages: true, node: 'none' },
  policy: { may: ['core', 'formats', 'policy/suppression'], packages: true, node: 'none' },
  'policy/suppression': { may: ['core'], packages: false, node: 'none' },
  report: { may: ['core', 'formats'], packages: true, node: 'pure' },
  gate: {
    may: [
      ...['core', 'knowledge', 'formats', 'versions', 'artifact', 'inventory', 'advisories'],
      ...['trust', 'fix', 'policy', 'policy/suppression', 'report'],
      ...engines,
    ],
    packages: true,
    node: 'pure',
  },
  'servers/authz': server(),
  'servers/gateway': server(),
  'servers/token': server(),
  'servers/notary': server('servers/token'),
  'servers/registry': server('servers/gateway', 'servers/notary', 'servers/token'),
  'servers/shared': {
    may: ['core', 'formats', 'trust', 'policy', 'artifact', 'world', 'world/limited-read.ts'],
    packages: true,
    node: 'all',
  },
  lsp: { may: ['core', 'formats', 'world', 'fix', 'gate'], packages: true, node: 'pure' },
  cli: {
    may: [
      ...[
        'core',
        'knowledge',
        'formats',
        'world',
        'advisories',
        'artifact',
        'fix',
        'policy',
        'report',
        'trust',
      ],
      ...['gate', 'lsp', 'servers/authz', 'servers/gateway', 'servers/notary', 'servers/registry'],
      ...['servers/token', 'servers/shared'],
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

/** Every import that the table does not allow. `root` is the repository. */
export function findTrespasses(root: string): readonly Trespass[] {
  return productFiles(root).flatMap((file) =>
    trespassesOf(file, readFileSync(join(root, 'src', file), 'utf8')),
  );
}

export function trespassesOf(file: string, text: string): readonly Trespass[] {
  const name = roomOf(file);
  const room = rooms[name];
  if (room === undefined)
    return [{ file, imports: '', because: `src/${name} is not in the table of tools/boundaries.ts` }];
  return importsOf(text).flatMap((target) => {
    const because = objection(file, name, room, target);
    return because === undefined ? [] : [{ file, imports: target, because }];
  });
}

/** The longest prefix that the table has; else the first folder. */
export function roomOf(file: string): string {
  const parts = file.split('/');
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join('/');
    if (rooms[prefix] !== undefined) return prefix;
  }
  return parts[0] ?? '';
}

function objection(file: string, name: string, room: Room, target: string): string | undefined {
  if (target.startsWith('node:')) {
    if (room.node === 'all' || (room.node === 'pure' && pureNode.has(target))) return undefined;
    return 'touches the machine; take a World';
  }
  if (!target.startsWith('.')) return room.packages ? undefined : 'uses a package';
  const path = posix.join(dirname(file), target).replace(/\.js$/, '.ts');
  if (path.startsWith('..')) return path.endsWith('.json') ? undefined : 'leaves src';
  const owner = roomOf(path);
  if (owner === 'testing' && name !== 'testing') return 'uses test code';
  return owner === name || room.may.includes('*') || room.may.includes(owner)
    ? undefined
    : `may not import ${owner}`;
}

/** Groups of files that import each other in a circle, type-only imports left out: those are gone at run time. */
export function findCircles(root: string): readonly (readonly string[])[] {
  const files = new Set(productFiles(root));
  const edges = new Map<string, readonly string[]>();
  for (const file of files) {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    edges.set(
      file,
      staticImportsOf(file, text).filter((path) => files.has(path)),
    );
  }
  return circlesOf(edges);
}

/** Strongly connected components of more than one node (Tarjan 1972), without recursion. */
export function circlesOf(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];
  const enter = (node: string) => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
  };
  const leave = (node: string) => {
    if (low.get(node) !== index.get(node)) return;
    const circle: string[] = [];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      onStack.delete(top);
      circle.push(top);
      if (top === node) break;
    }
    if (circle.length > 1) found.push(circle.sort());
  };
  const lower = (node: string, value: number) => low.set(node, Math.min(low.get(node) ?? value, value));
  for (const start of edges.keys()) {
    if (index.has(start)) continue;
    const work: { node: string; next: number }[] = [{ node: start, next: 0 }];
    enter(start);
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const to = edges.get(frame.node)?.[frame.next++];
      if (to === undefined) {
        leave(frame.node);
        work.pop();
        const parent = work.at(-1);
        if (parent !== undefined) lower(parent.node, low.get(frame.node) ?? 0);
      } else if (!index.has(to)) {
        enter(to);
        work.push({ node: to, next: 0 });
      } else if (onStack.has(to)) lower(frame.node, index.get(to) ?? 0);
    }
  }
  return found;
}

const staticImport = /^\s*(import|export)\b(?!\s+type\b)([^'"]*?from\s+)?['"]([^'"]+)['"]/gm;

function staticImportsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(staticImport)]
    .filter((match) => !isTypeOnly(match[2] ?? ''))
    .map((match) => match[3] ?? '')
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.join(dirname(file), target).replace(/\.js$/, '.ts'));
}

/** `{ type A, type B } from`: nothing of it is there at run time. */
function isTypeOnly(clause: string): boolean {
  const names = /^\s*\{([^}]*)\}/.exec(clause)?.[1];
  if (names === undefined) return false;
  const entries = names.split(',').map((name) => name.trim());
  return entries.every((name) => name === '' || name.startsWith('type '));
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(importLine)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Paths below `src/`, without tests and what only tests import. */
function productFiles(root: string): readonly string[] {
  return sourceFiles(join(root, 'src'))
    .map((file) => relative(join(root, 'src'), file).split('\\').join('/'))
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('testing/'));
}

export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/_template/') && !path.includes('/fixtures/'))
    .sort();
}
