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
