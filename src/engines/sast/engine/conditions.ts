import type { Temp } from '../ir/ir.js';
import type { Condition, Place } from '../ir/model.js';
import { callsSuch, mentions, namesOf, saysIn } from '../ir/naming.js';
import { isSensitive, isSensitivePair } from '../ir/sensitive.js';
import { enoughFor } from '../ir/sink-kinds.js';
import { isSlowRegex } from '../ir/slow-regex.js';
import { elementOf, isPlain, memberOf, prefixOf, taintsIn, type Value } from '../ir/value.js';
import type { CallFacts } from './sinks.js';
import { writtenIn } from './texts.js';

/** Whether all that the conditions say is known to be so. */
export function allHold(conditions: readonly Condition[], call: CallFacts): boolean {
  for (const each of conditions) if (!holds(each, call)) return false;
  return true;
}

/** The values that a place means; none where it was not given. */
export function valuesAt(place: Place, call: CallFacts): readonly Value[] {
  if (place === '*') return [...call.args, ...call.named.values()];
  const [first, ...keys] = typeof place === 'object' ? place : [place];
  let value = rootAt(first, call);
  for (const key of keys) value = value && memberAt(value, key);
  return value ? [value] : [];
}

function rootAt(place: number | string, call: CallFacts): Value | undefined {
  if (typeof place === 'number') return call.args[place];
  if (place === 'self') return call.self;
  return (
    call.named.get(place) ??
    call.named.get('**')?.fields?.get(place) ??
    call.args.map((each) => each.fields?.get(place)).find(Boolean)
  );
}

function memberAt(value: Value, key: string): Value | undefined {
  if (key === '*') return elementOf(value);
  if (key.startsWith('@')) return value.madeNamed?.get(key.slice(1));
  return key.startsWith('#') ? value.made?.[Number(key.slice(1))] : memberOf(value, key);
}

function holds(condition: Condition, call: CallFacts): boolean {
  return isSo(condition, call) !== (condition.not === true);
}

function isSo(condition: Condition, call: CallFacts): boolean {
  const { of, missing, named, without, unsaid, writes, holds: sensitive } = condition;
  if (unsaid) return call.frame === undefined || !saysIn(call.frame).some((each) => unsaid.test(each));
  if (missing) return isMissing(of, call);
  if (named) return isNamed(named, of, call);
  if (writes) return isWritten(writes, of, call);
  if (sensitive) {
    const { frame, namedTemps = [] } = call;
    const pairs = namedTemps.filter(([name]) => of === '*' || name === of);
    return (
      frame !== undefined &&
      (tempsAt(of, call).some((temp) => isSensitive(frame, temp, sensitive)) ||
        pairs.some((pair) => isSensitivePair(frame, pair, sensitive)))
    );
  }
  if (without) return call.frame === undefined || !callsSuch(call.frame, without);
  if (typeof of !== 'number') return valuesAt(of, call).some((value) => fits(condition, value));
  const value = call.args[of];
  return value !== undefined && fits(condition, value);
}

/** Whether the source calls an argument so. */
function isNamed(name: RegExp, of: Place, { frame, temps = [], receiver }: CallFacts): boolean {
  const own = of === 'self' && receiver !== undefined ? [receiver] : [];
  const asked = of === '*' ? temps : typeof of === 'number' ? temps.slice(of, of + 1) : own;
  return frame !== undefined && asked.some((temp) => namesOf(frame, temp).some((each) => name.test(each)));
}

/** What is handed over from elsewhere is not looked for. */
function isWritten(form: RegExp, of: Place, call: CallFacts): boolean {
  if (call.frame === undefined) return false;
  const { texts, names } = writtenIn(call.frame, tempsAt(of, call));
  const keywords = of === '*' ? (call.namedTemps ?? []).map(([name]) => name) : [];
  return [...texts, ...names, ...keywords].some((each) => form.test(each.slice(0, mostLooked)));
}

/** The temporaries that a place means; those that are given by name, too. */
function tempsAt(of: Place, { temps = [], namedTemps = [], receiver }: CallFacts): readonly Temp[] {
  if (of === '*') return [...temps, ...namedTemps.map(([, temp]) => temp)];
  if (typeof of === 'number') return temps.slice(of, of + 1);
  if (of === 'self') return receiver === undefined ? [] : [receiver];
  return namedTemps.flatMap(([name, temp]) => (name === of ? [temp] : []));
}

function fits(condition: Condition, value: Value): boolean {
  if (condition.ignores) return ignores(value, condition.ignores);
  const { is, matches, api, below, bits, constant, slow, tainted, plain } = condition;
  const known = value.constant;
  if (is !== undefined && !isOneOf(is, known)) return false;
  if (matches && !matches.test(textOf(value) ?? '\u0000')) return false;
  if (api && !apisOf(value).some((each) => api.test(each))) return false;
  if (below !== undefined && !(typeof known === 'number' && known < below)) return false;
  if (bits !== undefined && !(typeof known === 'number' && (known & bits) !== 0)) return false;
  if (constant && !isConstant(value)) return false;
  if (plain && !isPlain(value)) return false;
  if (slow && !(typeof known === 'string' && isSlowRegex(known))) return false;
  return !tainted || isHarmful(value);
}

function isOneOf(is: Exclude<Condition['is'], undefined>, known: Value['constant']): boolean {
  if (known === undefined) return false;
  return Array.isArray(is) ? is.includes(known) : is === known;
}

/** Of flags, which stand in a list, each. */
function apisOf({ api = '', fields, length }: Value): readonly string[] {
  return length === undefined ? [api] : [...(fields?.values() ?? [])].map((each) => each.api ?? '');
}

/** Input that surely is from outside, and that nothing made safe: no number, and not one of a list. */
function isHarmful(value: Value): boolean {
  return taintsIn(value)?.some(({ sanitized }) => (sanitized & enoughFor('header')) === 0) === true;
}

function ignores({ functions }: Value, name: RegExp): boolean {
  return functions?.every(({ body, frame }) => !mentions({ body, cells: [], parent: frame }, name)) === true;
}

/** Characters of a text that the patterns of models are held against: sources hold texts of a megabyte. */
const mostLooked = 4096;

/** A text or number as far as patterns look at it. */
export function textOf(value: Value): string | undefined {
  return typeof value.constant === 'number' ? String(value.constant) : prefixOf(value)?.slice(0, mostLooked);
}

function isConstant({ constant, fields, rest, length }: Value): boolean {
  if (constant !== undefined) return typeof constant === 'string' || typeof constant === 'number';
  if (fields === undefined || fields.size === 0 || rest) return false;
  // Of a list that was not written here some items are known, and not all.
  if (length === undefined && [...fields.keys()].some((key) => /^\d+$/.test(key))) return false;
  return [...fields.values()].every((each) => each.constant !== undefined);
}

/** What stands in an options object of which only a part is known may be given all the same. */
function isMissing(place: Place, call: CallFacts): boolean {
  if (place === '*') return call.args.length === 0 && call.named.size === 0;
  const [first, ...keys] = typeof place === 'object' ? place : [place];
  let value = rootAt(first, call);
  if (value === undefined && call.keywords) return !call.named.has('**');
  if (value === undefined)
    return (
      typeof first === 'number' || call.args.every((each) => isWhole(each) || each.constant !== undefined)
    );
  for (const key of keys) {
    const next: Value | undefined = memberAt(value, key);
    if (next === undefined) return isWhole(value);
    value = next;
  }
  return false;
}

/** An object that the code makes, and all of whose members are seen; or one that only setters fill. */
function isWhole({ fields, rest, api, functions, taints }: Value): boolean {
  return (
    rest === undefined &&
    taints === undefined &&
    (fields !== undefined || api !== undefined || functions !== undefined)
  );
}
