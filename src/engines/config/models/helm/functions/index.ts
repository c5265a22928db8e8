import type { Spot } from '../../tree.js';
import type { Renderer } from '../render.js';
import { checkLength, isRich, type Value } from '../rich.js';
import { refusal } from '../tokens.js';
import { collectionFunctions } from './collections.js';
import { helmFunctions } from './helm.js';
import { logicFunctions } from './logic.js';
import { numberFunctions } from './numbers.js';
import { rareFunctions } from './rare.js';
import { textFunctions } from './texts.js';

export interface Call {
  readonly spot: Spot;
  readonly renderer: Renderer;
}

/** Nothing comes out where the arguments do not fit. */
export type TemplateFunction = (args: readonly Value[], call: Call) => Value | undefined;

export type FunctionTable = Readonly<Record<string, TemplateFunction>>;

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
  checkLength(args.reduce((sum, arg) => sum + lengthOf(arg), 0));
  const value = work(args, call);
  if (value === undefined) throw refuse(`the function "${name}" cannot work on its arguments`);
  return value;
}

/** `mustToJson` is `toJson` that stops where it fails, and so do ours. */
function withoutMust(name: string): string {
  return name.startsWith('must') ? name.charAt(4).toLowerCase() + name.slice(5) : name;
}

function lengthOf(value: Value): number {
  if (isRich(value)) return value.parts.reduce((sum, { text }) => sum + text.length, 0);
  return typeof value.value === 'string' ? value.value.length : 0;
}

/** False, 0, nothing and empty things are false (text/template, "Actions"). */
export function isTruthy(value: Value): boolean {
  if (isRich(value)) return value.text !== '';
  if (value.kind === 'list') return value.items.length > 0;
  if (value.kind === 'map') return value.entries.size > 0;
  return (
    value.value !== null &&
    value.value !== undefined &&
    value.value !== '' &&
    value.value !== 0 &&
    value.value !== false
  );
}
