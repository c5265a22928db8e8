import type { Tree } from '../../tree.js';
import { checkLength, isRich, type Value } from '../rich.js';
import { refusal } from '../tokens.js';
import type { Call, TemplateFunction } from './call.js';
import { collectionFunctions } from './collections.js';
import { helmFunctions } from './helm.js';
import { logicFunctions } from './logic.js';
import { numberFunctions } from './numbers.js';
import { rareFunctions } from './rare.js';
import { textFunctions } from './texts.js';

/**
 * Go's own functions, those of Sprig (https://masterminds.github.io/sprig/) that charts use, and Helm's
 * (https://helm.sh/docs/chart_template_guide/function_list/).
 */
const functions: ReadonlyMap<string, TemplateFunction> = new Map(
  [logicFunctions, textFunctions, numberFunctions, collectionFunctions, helmFunctions, rareFunctions].flatMap(
    (table) => Object.entries(table),
  ),
);

/** @throws SeaworthyError MANIFEST_INVALID for a function that is not known, or arguments that it cannot work on */
export function callFunction(name: string, args: readonly Value[], call: Call): Value {
  const work = functions.get(name) ?? functions.get(withoutMust(name));
  const refuse = (message: string) => refusal(call.spot.source, call.spot.start, message);
  if (work === undefined) throw refuse(`the function "${name}" is not known`);
  const length = args.reduce((sum, arg) => sum + lengthOf(arg), 0);
  checkLength(length);
  call.renderer.spend(costOf(name, length, args), call.spot);
  const value = work(args, call);
  if (value === undefined) throw refuse(`the function "${name}" cannot work on its arguments`);
  return value;
}

/** `mustToJson` is `toJson` that stops where it fails, and so do ours. */
function withoutMust(name: string): string {
  return name.startsWith('must') ? name.charAt(4).toLowerCase() + name.slice(5) : name;
}

/** Characters that are read for the price of one step. */
const charactersPerStep = 200;

/** Steps that a call takes: by the length of what it reads, times the pattern's where it matches one. */
function costOf(name: string, length: number, args: readonly Value[]): number {
  const parts = args.reduce((sum, arg) => sum + partsOf(arg), 0);
  const pattern = /^(?:must)?[rR]egex/.test(name) && args[0] !== undefined ? lengthOf(args[0]) : 1;
  return (length * Math.max(1, pattern) + parts * 20) / charactersPerStep;
}

const known = new WeakMap<Tree, number>();
const mostCounted = 50_000;

/** Values within values, up to a number that no cheap call reads. */
function partsOf(value: Value): number {
  if (isRich(value)) return value.parts.length;
  const counted = known.get(value);
  if (counted !== undefined) return counted;
  const waiting = [value];
  let parts = 0;
  for (let tree = waiting.pop(); tree !== undefined && parts < mostCounted; tree = waiting.pop()) {
    parts += 1;
    if (tree.kind === 'list') waiting.push(...tree.items.slice(0, mostCounted));
    else if (tree.kind === 'map') for (const entry of tree.entries.values()) waiting.push(entry.value);
  }
  known.set(value, parts);
  return parts;
}

function lengthOf(value: Value): number {
  if (isRich(value)) return value.parts.reduce((sum, { text }) => sum + text.length, 0);
  return typeof value.value === 'string' ? value.value.length : 0;
}
