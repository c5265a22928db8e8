import { interned } from '../ir/interned.js';
import { type Step, stepAt, stepsAfter } from '../ir/steps.js';
import {
  anchorOf,
  type Closure,
  isClean,
  joinTaints,
  mapTaints,
  type Taint,
  taintWith,
  type Value,
} from '../ir/value.js';
import { type Hit, isOpen } from './sinks.js';

/** Taints of the caller by the name that they have in the callee. */
export type CallerTaints = ReadonlyMap<string, readonly Taint[]>;

/** Arguments as the callee sees them, and what their taints are to the caller. */
export interface Context {
  readonly values: readonly Value[];
  readonly taints: CallerTaints;
}

let nextContext = 0;

/**
 * Arguments as the callee sees them: what is known of them stays, and taints are named by their place (`#7:0.body`: function 7, first argument),
 * so that one summary serves all callers that know the same.
 * @param leavesStored whether what others stored stays behind: where records become objects, every one of them would
 * carry it through all of the program
 */
export function placeholders(callee: object, args: readonly Value[], leavesStored = false): Context {
  const own = identityOf(callee);
  if (args.every((each) => isClean(each))) return { values: args, taints: noTaints };
  const taints = new Map<string, readonly Taint[]>();
  const renamed = (given: readonly Taint[], way: string) => {
    if (leavesStored && given.every(({ origin }) => origin === storedOrigin)) return undefined;
    // Every call makes the same names anew, and each is compared and kept many times.
    const origin = interned(way);
    taints.set(origin, given);
    let sanitized = -1;
    for (const taint of given) sanitized &= taint.sanitized;
    return [{ origin, sanitized, step: outside }];
  };
  const values = args.map((value, index) =>
    isClean(value) ? value : mapTaints(value, renamed, `#${own}:${index}`),
  );
  return { values, taints };
}

/** Of what others stored: one of them says as much as all. */
export const storedOrigin = ':stored';

const noTaints: CallerTaints = new Map();

/** Stands for the steps before the call. */
const outside: Step = { path: '', at: 0, length: 0 };

/** All that is known of the arguments, as a text. */
export function keyOf(values: readonly Value[]): string {
  let key = '';
  for (const each of values) key += describe(each, 0);
  return key;
}

const identities = new WeakMap<object, number>();

function identityOf(object: object): number {
  const known = identities.get(object);
  if (known !== undefined) return known;
  nextContext += 1;
  identities.set(object, nextContext);
  return nextContext;
}

function anchorIdentity(closure: Closure): string {
  const anchor = anchorOf(closure);
  return anchor ? String(identityOf(anchor)) : '';
}

const maxDescribed = 5;
/** Values do not change, so members are described once for each depth at which they stand, and the map keeps it. */
type Described = ReadonlyMap<string, Value> & { described?: (string | undefined)[] };
const numbers = new Map<string, number>();
const maxNumbers = 200_000;

function describe(value: Value, depth: number): string {
  return depth >= maxDescribed ? '' : partsOf(value, depth);
}

function describeAll(fields: Described, depth: number): string {
  const known = fields.described?.[depth];
  if (known !== undefined) return known;
  let text = '{';
  for (const [key, each] of fields) text += `${key}=${describe(each, depth)}`;
  const described = shortened(`${text}}`);
  // A list that grows holds room for more.
  fields.described ??= new Array(maxDescribed + 1);
  fields.described[depth] = described;
  return described;
}

/** An object that stands in a hundred others costs each of them a number. */
function shortened(text: string): string {
  // A key that is put together keeps all that it was made of until it is read.
  text.charCodeAt(0);
  if (text.length < 40) return text;
  const known = numbers.get(text);
  if (known !== undefined) return `#${known};`;
  // Numbers are never given twice: what is forgotten is only described anew.
  if (numbers.size >= maxNumbers) numbers.clear();
  nextContext += 1;
  numbers.set(text, nextContext);
  return `#${nextContext};`;
}

function partsOf(value: Value, depth: number): string {
  let text = constantText(value.constant);
  if (value.api !== undefined) text += `@${value.api}`;
  if (value.type !== undefined) text += `T${value.type}`;
  if (value.plain) text += '~';
  if (value.open !== undefined) text += `q${value.open}`;
  if (value.prefix !== undefined) text += `^${value.prefix.slice(0, 40)}`;
  if (value.isClass) return `${text}C${identityOf(value)};`;
  for (const each of value.functions ?? []) text += `F${identityOf(each.body)}/${anchorIdentity(each)}`;
  for (const each of value.taints ?? []) text += `!${each.origin}:${each.sanitized}`;
  if (value.fields) text += describeAll(value.fields, depth + 1);
  if (value.rest) text += `*${describe(value.rest, depth + 1)}`;
  if (value.proto) text += `P${identityOf(value.proto)}`;
  return `${text};`;
}

function constantText(constant: Value['constant']): string {
  if (constant === undefined) return '';
  return typeof constant === 'string' ? JSON.stringify(constant.slice(0, 80)) : String(constant);
}

type Place = { readonly path: string; readonly at: number };

export function resolveValue(value: Value, caller: CallerTaints, call: Place): Value {
  return mapTaints(value, (taints) => {
    let all: readonly Taint[] | undefined;
    for (const taint of taints) all = joinTaints(all, resolve(taint, caller, call, false));
    return all;
  });
}

export function resolveHits(hits: readonly Hit[], caller: CallerTaints, call: Place): readonly Hit[] {
  if (hits.length === 0) return hits;
  return hits.flatMap((hit) => {
    if (!hit.taint) return [hit];
    return resolve(hit.taint, caller, call, true)
      .filter((taint) => isDue(hit, taint))
      .map((taint) => ({ ...hit, taint }));
  });
}

/** Of the inputs that meet in one argument those that are harmful there. */
function isDue({ isWhole, clearedBy = 0 }: Hit, taint: Taint): boolean {
  return (taint.sanitized & clearedBy) === 0 && !(isWhole && isOpen(taint));
}

function resolve(taint: Taint, caller: CallerTaints, call: Place, isHit: boolean): readonly Taint[] {
  if (!taint.origin.startsWith('#'))
    return isHit ? [taint] : [taintWith(taint, taint.sanitized, stepAt(call.path, call.at, taint.step))];
  const given = caller.get(taint.origin);
  // A variable of an outer function that a callback uses: the caller of that one knows what it is.
  if (given === undefined) return [taint];
  return given.map((outer) =>
    taintWith(
      outer,
      outer.sanitized | taint.sanitized,
      stepsAfter(stepAt(call.path, call.at, outer.step), taint.step),
    ),
  );
}

/**
 * What the arguments of functions were, over all of their callers. A function that was given back runs when the one
 * around it has ended, and no one on the way knows the arguments of that one any more.
 */
export class Bindings {
  onAdd: ((taints: CallerTaints) => void) | undefined;
  private readonly byOrigin = new Map<string, readonly Taint[]>();

  clear(): void {
    this.byOrigin.clear();
  }

  add(taints: CallerTaints): void {
    this.onAdd?.(taints);
    this.put(taints);
  }

  /** The same of what was reported before. */
  put(taints: CallerTaints): void {
    for (const [origin, given] of taints) {
      const known = this.byOrigin.get(origin);
      const all = joinTaints(known, given) ?? given;
      if (all !== known) this.byOrigin.set(origin, all);
    }
  }

  /** The hits whose input is known, as those of a source. */
  settled(hits: readonly Hit[]): readonly Hit[] {
    return hits.flatMap((hit) => {
      const { taint } = hit;
      if (!taint?.origin.startsWith('#')) return [hit];
      return this.sourcesOf(taint, 0)
        .filter((each) => isDue(hit, each))
        .map((each) => ({ ...hit, taint: each }));
    });
  }

  private sourcesOf(taint: Taint, depth: number): readonly Taint[] {
    if (!taint.origin.startsWith('#')) return [taint];
    if (depth > maxDescribed) return [];
    return (this.byOrigin.get(taint.origin) ?? []).flatMap((outer) =>
      this.sourcesOf(
        taintWith(outer, outer.sanitized | taint.sanitized, stepsAfter(outer.step, taint.step)),
        depth + 1,
      ),
    );
  }
}
