import { closuresIn, reachOf, usedIn } from '../ir/flow.js';
import type { FunctionIr } from '../ir/ir.js';

type Making<T> = { -readonly [K in keyof T]: T[K] };

/** What an edit of one file changes. */
export interface Swapped {
  /** Functions that do something else now; they stay the same objects. */
  readonly changed: readonly FunctionIr[];
  /** Of these callers see a difference before they call. */
  readonly outwardly: readonly FunctionIr[];
  /** What the module itself does or declares. */
  readonly isModule: boolean;
}

/**
 * Gives the functions of a module what they do after an edit. Whatever knows them knows them still: a function is the one
 * of the same class and name before.
 */
export function swap(before: FunctionIr, after: FunctionIr): Swapped {
  const partners = partnersOf(before, after);
  const isSamePair = (a: FunctionIr, b: FunctionIr) => partners.get(b) === a;
  const pairs = [...partners].filter(([now, then]) => !isEqual(then, now, noPairs));
  const isModule = !isEqual(before, after, isSamePair);
  const seen = new Map(pairs.map(([, then]) => [then, outside(then)]));
  for (const [now, then] of pairs) become(then, now);
  if (!isModule) {
    // What was concluded from the functions of the file is concluded again.
    if (pairs.length > 0) (before as Making<FunctionIr>).blocks = before.blocks.slice();
    const changed = pairs.map(([, then]) => then);
    const isAllOfFile = before.language === 'javascript' && pairs.length > 0;
    return {
      changed: isAllOfFile ? functionsIn(before) : changed,
      outwardly: changed.filter((each) => outside(each) !== seen.get(each)),
      isModule,
    };
  }
  for (const { instrs } of after.blocks)
    for (const instr of instrs)
      if (instr.op === 'closure')
        (instr as Making<typeof instr>).body = partners.get(instr.body) ?? instr.body;
  become(before, after);
  const all = functionsIn(before);
  return { changed: all, outwardly: all, isModule };
}

function functionsIn(body: FunctionIr): readonly FunctionIr[] {
  return [body, ...closuresIn(body).flatMap(functionsIn)];
}

/** Of the functions of a module the ones that they were before the edit. */
function partnersOf(before: FunctionIr, after: FunctionIr): ReadonlyMap<FunctionIr, FunctionIr> {
  const known = named(before);
  const partners = new Map<FunctionIr, FunctionIr>();
  for (const [key, body] of named(after)) {
    const partner = known.get(key);
    if (partner) partners.set(body, partner);
  }
  return partners;
}

function named(module: FunctionIr): ReadonlyMap<string, FunctionIr> {
  const counts = new Map<string, number>();
  return new Map(
    closuresIn(module).map((body) => {
      const name = `${body.owner?.name ?? ''}.${body.name}`;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [`${name} ${count}`, body];
    }),
  );
}

function become(body: FunctionIr, other: FunctionIr): void {
  const made = body as Making<FunctionIr>;
  for (const key of Object.keys(made)) if (!(key in other)) delete made[key as keyof FunctionIr];
  Object.assign(made, other);
}

/** What callers look at before they call. */
function outside(body: FunctionIr): string {
  const { name, params, selfSlot, annotations, owner, returns, isPublic, isBlock, blocks } = body;
  const isEmpty =
    blocks.length === 1 &&
    blocks[0]?.jump.kind === 'stop' &&
    blocks[0].instrs.every(({ op }) => op === 'const' || op === 'global');
  const facts = { name, params, selfSlot, annotations, owner: owner?.name, returns, isPublic, isBlock };
  const used = [...usedIn(body)].sort((a, b) => a - b);
  return JSON.stringify(
    [facts, isEmpty, used, String(reachOf(body)), closuresIn(body).length > 0],
    (key, value) => (key === 'at' ? undefined : value),
  );
}

type SamePair = (before: FunctionIr, after: FunctionIr) => boolean;
const noPairs: SamePair = () => false;

/** Whether two functions are the same in every instruction and position; `isPair` answers for those inside them. */
function isEqual(a: unknown, b: unknown, isPair: SamePair, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (depth > 0 && isFunction(a) && isFunction(b) && isPair(a, b)) return true;
  const deeper = (x: unknown, y: unknown) => isEqual(x, y, isPair, depth + 1);
  if (Array.isArray(a)) return isEqualList(a, b as readonly unknown[], deeper);
  if (ArrayBuffer.isView(a))
    return isEqualList([...(a as Uint32Array)], [...(b as unknown as Uint32Array)], Object.is);
  if (a instanceof Map) return isEqualList([...a].flat(), [...(b as Map<unknown, unknown>)].flat(), deeper);
  if (a instanceof Set) return isEqualList([...a], [...(b as Set<unknown>)], deeper);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => deeper((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

function isFunction(value: object): value is FunctionIr {
  return 'blocks' in value && 'selfSlot' in value;
}

function isEqualList(
  a: readonly unknown[],
  b: readonly unknown[],
  same: (x: unknown, y: unknown) => boolean,
): boolean {
  return a.length === b.length && a.every((each, index) => same(each, b[index]));
}

/** Puts all positions of a lowered file where `to` says. */
export function movePositions(module: FunctionIr, to: (at: number) => number): void {
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return;
    seen.add(value);
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (value instanceof Map) for (const each of value.values()) walk(each);
    else if (!(value instanceof Set)) {
      const object = value as Record<string, unknown>;
      for (const key of Object.keys(object)) {
        const member = object[key];
        if (key === 'at' && typeof member === 'number') object[key] = to(member);
        else walk(member);
      }
    }
  };
  walk(module);
}
