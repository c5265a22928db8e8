import { bitOf, type Given } from '../models/model.js';
import type { FunctionIr, Param } from './ir.js';
import { guessableHit, type Hit } from './sinks.js';
import { type Step, stepAt, taintsIn, unknown, type Value } from './value.js';

/** What a framework gives to a parameter of a function that it calls. */
export function valueGiven(given: Given, { path, at }: FunctionIr, { name }: Param, route: string): Value {
  if (given === undefined) return unknown;
  if (typeof given === 'object') return given;
  if (given === 'path' && isNumberIn(route, name)) return unknown;
  return { taints: [{ origin: `${path}:${at}:${name}`, cleared: guessableHit.bit, step: stepAt(path, at) }] };
}

/** `<int:id>`, `{id:int}`, `:id(\\d+)` */
function isNumberIn(route: string, name: string): boolean {
  const numeric = /[<{](?:int|float|uuid):(\w+)[>}]|[<{](\w+):(?:int|float|guid|long|\\d)|:(\w+)\(\\d/g;
  return [...route.matchAll(numeric)].some((match) => (match[1] ?? match[2] ?? match[3]) === name);
}

/** `/users/{id}`, `/users/:id`, `/users/<int:id>` */
export function parametersOf(path: string): readonly string[] {
  return [...path.matchAll(/[{:<](?:\w+:)?(\w+)/g)].flatMap((match) => match[1] ?? []);
}

/** What a handler gives back is sent as HTML, unless it is a container (JSON). `way` is the call that hung it on. */
export function answerHits(
  body: FunctionIr,
  result: Value,
  way?: { readonly path: string; readonly at: number },
  kind: 'html' | 'redirect' = 'html',
): readonly Hit[] {
  const isTuple = result.length !== undefined && result.fields?.get('1')?.constant !== undefined;
  const answer = isTuple ? result.fields?.get('0') : result.fields || result.rest ? undefined : result;
  return (answer ? (taintsIn(answer) ?? []) : [])
    .filter(({ cleared }) => (cleared & bitOf(kind)) === 0)
    .map((taint) => {
      // The last step is the way out to the framework; the one before is the `return`.
      const { step } = taint;
      const isWayOut = way !== undefined && step.at === way.at && step.path === way.path;
      const last: Step = isWayOut ? (step.before ?? step) : step;
      return { rule: kind, path: last.path || body.path, at: last.at, taint: { ...taint, step: last } };
    });
}
