import { bitOf } from '../models/model.js';
import type { Activation } from './activation.js';
import { invoke } from './call.js';
import type { CallFacts } from './sinks.js';
import { type Closure, taintsIn, unknown, type Value } from './value.js';

const verbs = new Set(['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'all', 'use']);

/** Whether the call hangs a handler on a route. The handler runs when all modules have run. */
export function registerRoute(activation: Activation, facts: CallFacts, callee: Value): boolean {
  const { api = '' } = facts;
  const style = styleOf(activation, api);
  if (style === 'express') return registerExpress(activation, facts, api);
  return style === 'flask' && registerFlask(activation, facts, callee, api);
}

function styleOf(activation: Activation, api: string): string | undefined {
  const end = api.endsWith('()') ? api.lastIndexOf('.', api.length - 2) : api.lastIndexOf('.');
  return end < 0
    ? undefined
    : activation.table.routers.get(api.slice(0, end).replace(/\.route\(\)(\.\w+\(\))*$/, ''))?.style;
}

function registerExpress(activation: Activation, { self, args, at }: CallFacts, api: string): boolean {
  const verb = api.slice(api.lastIndexOf('.') + 1);
  const handlers = args
    .flatMap((each) => [each, ...(each.fields?.values() ?? [])])
    .flatMap((each) => each.functions ?? []);
  if (!verbs.has(verb) || handlers.length === 0) return false;
  const path = [args[0], self.made?.[0]]
    .map((each) => each?.constant)
    .find((each) => typeof each === 'string');
  const last = handlers.at(-1);
  if (last && verb !== 'use') addRoute(activation, verb.toUpperCase(), String(path ?? '*'), /:(\w+)/g, last);
  for (const handler of handlers) {
    const [request, response]: Value[] = [{ api: 'express.req' }, { api: 'express.res' }];
    // Error handlers take four arguments, the error first (https://expressjs.com/en/guide/error-handling.html).
    const given = handler.body.params.length === 4 ? [unknown, request, response] : [request, response];
    enqueue(activation, handler, given as readonly Value[], at, false);
  }
  return true;
}

function registerFlask(
  activation: Activation,
  { args, named, at }: CallFacts,
  callee: Value,
  api: string,
): boolean {
  const decorator = /\.(route|get|post|put|delete|patch)\(\)$/.exec(api)?.[1];
  const [handler] = args[0]?.functions ?? named.get('view_func')?.functions ?? [];
  if (decorator === undefined || !handler) return false;
  const [path] = callee.made ?? [];
  const text = typeof path?.constant === 'string' ? path.constant : '*';
  const listed = callee.made?.slice(1).find((each) => each.fields)?.fields;
  const methods = listed ? [...listed.values()].map((each) => String(each.constant ?? '*')) : ['GET'];
  for (const method of decorator === 'route' ? methods : [decorator.toUpperCase()])
    addRoute(activation, method, text, /<(?:\w+:)?(\w+)>/g, handler);
  const numeric = new Set([...text.matchAll(/<(?:int|float|uuid):(\w+)>/g)].map((match) => match[1]));
  const given = handler.body.params.map(
    (param): Value => (numeric.has(param.name) ? unknown : { taints: [parameterOf(handler)] }),
  );
  enqueue(activation, handler, given, at, true);
  return true;
}

function parameterOf({ body }: Closure) {
  const { path, at } = body;
  return { origin: `${path}:${at}:parameter`, cleared: bitOf('random'), step: { path, at, length: 1 } };
}

function addRoute(
  activation: Activation,
  method: string,
  path: string,
  parameter: RegExp,
  { body }: Closure,
): void {
  const parameters = [...path.matchAll(parameter)].flatMap((match) => match[1] ?? []);
  activation.interpreter.routes.push({ method, path, parameters, handler: { path: body.path, at: body.at } });
}

function enqueue(
  activation: Activation,
  handler: Closure,
  args: readonly Value[],
  at: number,
  answers: boolean,
): void {
  activation.interpreter.waiting.push(() => {
    activation.hits.clear();
    const { result } = invoke(activation, handler, unknown, args, at);
    if (answers) reportAnswer(activation, handler, result, at);
    activation.interpreter.hits.push(...activation.hits.values());
  });
}

/** What a Flask handler returns is sent as HTML, unless it is a container (JSON). */
function reportAnswer(activation: Activation, { body }: Closure, result: Value, registered: number): void {
  const isTuple = result.length !== undefined && result.fields?.get('1')?.constant !== undefined;
  const answer = isTuple ? result.fields?.get('0') : result.fields || result.rest ? undefined : result;
  for (const taint of answer ? (taintsIn(answer) ?? []) : []) {
    if ((taint.cleared & bitOf('html')) !== 0) continue;
    // The last step is the way out to the framework; the one before is the `return`.
    const { step } = taint;
    const last = step.at === registered && step.path === activation.body.path ? (step.before ?? step) : step;
    activation.hit({
      rule: 'html',
      path: last.path || body.path,
      at: last.at,
      taint: { ...taint, step: last },
    });
  }
}
