import type { Tree } from '../tree.js';
import { evaluate } from './evaluate.js';
import { instancesOf } from './instances.js';
import { type ModuleSource, scopeOf } from './module.js';
import type { Arguments } from './scope.js';

const deepest = 8;
const mostCalls = 200;
const reserved = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);

/**
 * What the folders of one tree hand to each other where one calls another as a module by a relative path
 * (https://developer.hashicorp.com/terraform/language/modules/sources#local-paths). A folder that no one calls is
 * called by the user, with nothing.
 */
export function callsIn(
  modules: ReadonlyMap<string, ModuleSource>,
): ReadonlyMap<string, readonly Arguments[]> {
  const called = new Set([...modules].flatMap(([folder, source]) => targetsOf(folder, source, modules)));
  const roots = [...modules.keys()].filter((folder) => !called.has(folder));
  const calls = new Map<string, Arguments[]>();
  const waiting = roots.map((folder) => ({ folder, given: nothing, depth: 0 }));
  for (let left = mostCalls; left > 0; left -= 1) {
    const next = waiting.shift();
    if (next === undefined) break;
    calls.set(next.folder, [...(calls.get(next.folder) ?? []), next.given]);
    if (next.depth === deepest) continue;
    for (const call of callsFrom(next.folder, next.given, modules)) {
      waiting.push({ ...call, depth: next.depth + 1 });
    }
  }
  // Folders that only call each other, in a circle.
  const reached = reachedFrom(roots, modules);
  for (const folder of modules.keys()) if (!reached.has(folder)) calls.set(folder, [nothing]);
  return calls;
}

const nothing: Arguments = new Map();

function reachedFrom(
  roots: readonly string[],
  modules: ReadonlyMap<string, ModuleSource>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...roots];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const source = modules.get(next);
    if (seen.has(next) || source === undefined) continue;
    seen.add(next);
    waiting.push(...targetsOf(next, source, modules));
  }
  return seen;
}

function targetsOf(
  folder: string,
  { blocks }: ModuleSource,
  modules: ReadonlyMap<string, ModuleSource>,
): readonly string[] {
  return blocks.flatMap((block) => {
    const target = block.type === 'module' ? targetOf(folder, block) : undefined;
    return target !== undefined && target !== folder && modules.has(target) ? [target] : [];
  });
}

function targetOf(folder: string, { body }: ModuleSource['blocks'][number]): string | undefined {
  const source = body.attributes.find(({ name }) => name === 'source')?.value;
  if (source?.kind !== 'literal' || typeof source.value !== 'string') return undefined;
  if (!/^\.\.?(?:\/|$)/.test(source.value)) return undefined;
  const names = folder === '' ? [] : folder.split('/');
  for (const name of source.value.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

function* callsFrom(
  folder: string,
  given: Arguments,
  modules: ReadonlyMap<string, ModuleSource>,
): Generator<{ readonly folder: string; readonly given: Arguments }> {
  const source = modules.get(folder);
  if (source === undefined) return;
  const scope = scopeOf(source, given);
  for (const block of source.blocks) {
    const target = block.type === 'module' ? targetOf(folder, block) : undefined;
    if (target === undefined || target === folder || !modules.has(target)) continue;
    for (const inner of instancesOf(block.body, scope)) {
      const values = block.body.attributes
        .filter(({ name }) => !reserved.has(name))
        .map(({ name, value }): readonly [string, Tree] => [name, evaluate(value, inner)]);
      yield { folder: target, given: new Map(values) };
    }
  }
}
