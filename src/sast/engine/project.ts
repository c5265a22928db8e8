import { posix } from 'node:path';
import { Interpreter } from './interpreter.js';
import type { FunctionIr } from './ir.js';
import { memberOf, unknown, type Value } from './value.js';

export interface ProjectResult {
  readonly interpreter: Interpreter;
  /** The budget ended before the work did. */
  readonly unfinished: boolean;
}

const instructionsPerInstruction = 60;
const smallestBudget = 500_000;
const sourceEndings = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.mts',
  '.cts',
  '/index.ts',
  '/index.js',
  '/index.tsx',
  '/index.jsx',
];

/** Runs all modules, each after those that it imports, then the route handlers, then what nobody called. */
export function analyzeProject(modules: readonly FunctionIr[]): ProjectResult {
  const byPath = new Map(modules.map((each) => [each.path, each]));
  const done = new Map<string, Value>();
  const budget =
    smallestBudget + instructionsPerInstruction * modules.reduce((sum, each) => sum + sizeOf(each), 0);
  const interpreter = new Interpreter(budget, (from, module, name) =>
    importValue(from, module, name, byPath, run),
  );

  function run(path: string): Value {
    const known = done.get(path);
    const module = byPath.get(path);
    if (known || !module) return known ?? unknown;
    done.set(path, unknown);
    const exported = interpreter.runModule(module);
    done.set(path, exported);
    return exported;
  }

  for (const path of [...byPath.keys()].sort()) run(path);
  for (const work of interpreter.waiting) work();
  for (const module of modules) interpreter.runForgotten(module);
  return { interpreter, unfinished: interpreter.left <= 0 };
}

function sizeOf(body: FunctionIr): number {
  let size = 0;
  for (const block of body.blocks) {
    size += block.instrs.length;
    for (const instr of block.instrs) if (instr.op === 'closure') size += sizeOf(instr.body);
  }
  return size;
}

function importValue(
  from: string,
  module: string,
  name: string | undefined,
  byPath: ReadonlyMap<string, FunctionIr>,
  run: (path: string) => Value,
): Value {
  const isPython = from.endsWith('.py');
  if (isPython) return importPython(from, module, name, byPath, run);
  if (module.startsWith('.')) {
    const base = posix.join(posix.dirname(from), module);
    const plain = base.replace(/\.[cm]?jsx?$/, '');
    const path = [...sourceEndings.map((end) => base + end), ...sourceEndings.map((end) => plain + end)].find(
      (each) => byPath.has(each),
    );
    if (path === undefined) return unknown;
    const exported = run(path);
    if (name === undefined) return exported;
    return memberOf(exported, name) ?? (name === 'default' ? exported : unknown);
  }
  const api = module.replace(/^node:/, '');
  return { api: name === undefined || name === 'default' ? api : `${api}.${name}` };
}

function importPython(
  from: string,
  module: string,
  name: string | undefined,
  byPath: ReadonlyMap<string, FunctionIr>,
  run: (path: string) => Value,
): Value {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const inner = module.slice(dots).replaceAll('.', '/');
  let folder = posix.dirname(from);
  for (let up = 1; up < dots; up += 1) folder = posix.dirname(folder);
  for (const base of dots > 0 ? [folder] : foldersUp(folder)) {
    const place = posix.join(base, inner);
    const asModule = name === undefined ? undefined : fileOf(posix.join(place, name), byPath);
    const path = fileOf(place, byPath);
    const exported = path === undefined ? undefined : run(path);
    const member = exported && name !== undefined ? memberOf(exported, name) : exported;
    if (member) return member;
    if (asModule !== undefined) return run(asModule);
    if (exported) return unknown;
  }
  return { api: name === undefined ? module : `${module}.${name}` };
}

function fileOf(place: string, byPath: ReadonlyMap<string, FunctionIr>): string | undefined {
  return [`${place}.py`, `${place}/__init__.py`].find((each) => byPath.has(each));
}

function foldersUp(folder: string): readonly string[] {
  const all = [folder];
  for (let each = folder; each !== '.' && each !== '/' && all.length < 12; ) {
    each = posix.dirname(each);
    all.push(each);
  }
  return all;
}
