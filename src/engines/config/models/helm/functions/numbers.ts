import { Tree } from '../../tree.js';
import { isRich, textOf, treeOf, type Value } from '../rich.js';
import type { FunctionTable, TemplateFunction } from './call.js';

const reducing =
  (combine: (a: number, b: number) => number | undefined): TemplateFunction =>
  (args, { spot }) => {
    let result: number | undefined = args.length === 0 ? undefined : numberOf(args[0]);
    for (const arg of args.slice(1))
      result = result === undefined ? undefined : combine(result, numberOf(arg));
    return result === undefined || !Number.isFinite(result) ? undefined : Tree.scalar(spot, result);
  };

const toInteger: TemplateFunction = ([value]) =>
  value === undefined || isRich(value) ? undefined : Tree.scalar(value, Math.trunc(numberOf(value)));

const mostCounted = 20_000;

export const numberFunctions: FunctionTable = {
  int: toInteger,
  int64: toInteger,
  atoi: toInteger,
  float64: ([value]) =>
    value === undefined || isRich(value) ? undefined : Tree.scalar(value, numberOf(value)),
  add: reducing((a, b) => a + b),
  add1: ([value], { spot }) => Tree.scalar(spot, numberOf(value) + 1),
  sub: reducing((a, b) => a - b),
  mul: reducing((a, b) => a * b),
  div: reducing((a, b) => (b === 0 ? undefined : Math.trunc(a / b))),
  mod: reducing((a, b) => (b === 0 ? undefined : a % b)),
  max: reducing((a, b) => Math.max(a, b)),
  min: reducing((a, b) => Math.min(a, b)),
  ceil: ([value], { spot }) => Tree.scalar(spot, Math.ceil(numberOf(value))),
  floor: ([value], { spot }) => Tree.scalar(spot, Math.floor(numberOf(value))),
  round: ([value], { spot }) => Tree.scalar(spot, Math.round(numberOf(value))),
  until: ([value], { spot }) => counted(0, numberOf(value), 1, spot),
  untilStep: ([start, stop, step], { spot }) =>
    counted(numberOf(start), numberOf(stop), numberOf(step), spot),
};

/** As Sprig converts: what is no number is 0. */
function numberOf(value: Value | undefined): number {
  if (value === undefined) return 0;
  if (!isRich(value)) return value.number ?? (value.boolean === true ? 1 : 0);
  const number = Number(textOf(value));
  return Number.isNaN(number) ? 0 : number;
}

function counted(
  start: number,
  stop: number,
  step: number,
  spot: Parameters<typeof Tree.scalar>[0],
): Tree | undefined {
  if (step === 0 || Math.abs((stop - start) / step) > mostCounted) return undefined;
  const numbers: number[] = [];
  for (let at = start; step > 0 ? at < stop : at > stop; at += step) numbers.push(at);
  return treeOf(numbers, spot);
}
