import type { RouteRef } from '../../../core/finding.js';
import { constrainedIn } from '../ir/constraints.js';
import type { Place, Router } from '../ir/model.js';
import { mentions } from '../ir/naming.js';
import { type Closure, elementOf, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { answerHits, parametersOf } from './answers.js';
import { callOf } from './api-names.js';
import { valuesAt } from './conditions.js';
import { invoke } from './invoke.js';
import { joined } from './mounts.js';
import { handedOn, requestWith } from './passed.js';
import { shapeOf, shapeOfJson, waysIn } from './schemas.js';
import type { CallFacts } from './sinks.js';
import { filled } from './supplied.js';

/** `router.HandleFunc("/orders/{id:[0-9]+}", show)`: what its parts may be, for those who ask for them by name. */
export function noteRoute({ table, interpreter }: Activation, { args: [first] }: CallFacts): void {
  const path = first?.constant;
  if (table.routeParts.size === 0 || typeof path !== 'string' || !/^\/[^{]{0,200}[{]/.test(path)) return;
  interpreter.carried.routed(parametersOf(path), constrainedIn(path));
}

/** Whether the call hangs functions on a route or an event. They run when all modules have run. */
export function registerRoute(activation: Activation, facts: CallFacts, callee: Value): boolean {
  const { api } = facts;
  if (api === undefined || activation.table.routers.size === 0) return false;
  const direct = activation.table.routers.get(callOf(api));
  if (direct && !direct.router.decorates) return register(activation, direct, facts, facts);
  const outer = activation.table.routers.get(api);
  if (!outer?.router.decorates) return false;
  // The decorator's own call: its arguments say where the function belongs.
  return register(activation, outer, decorating(facts, callee), facts);
}

function decorating(facts: CallFacts, callee: Value): CallFacts {
  return { ...facts, args: callee.made ?? [], named: callee.madeNamed ?? new Map() };
}

function register(
  activation: Activation,
  { router, verb }: { readonly router: Router; readonly verb?: string },
  about: CallFacts,
  { args, named, at }: CallFacts,
): boolean {
  if (router.mounts !== undefined) mount(activation, router.mounts, about);
  const places = router.decorates ? args : handlersAt(router.handlers, about);
  const handlers = [...places, ...(router.decorates ? named.values() : [])].flatMap(functionsIn);
  const last = handlers.at(-1);
  if (last === undefined) return registerListed(activation, { router, ...(verb ? { verb } : {}) }, about);
  const path = router.route ? pathOf(router, about) : undefined;
  const methods = verb ? [verb === 'ALL' ? '*' : verb] : methodsOf(router, about);
  // Where the router itself is taken in is known when all modules have run.
  const served = () =>
    (path === undefined ? [] : activation.interpreter.mounts.pathsOf(about.self.site, path)).flatMap((each) =>
      methods.map((method) => ({ method, path: each })),
    );
  if (path !== undefined) enqueueRoutes(activation, served, last);
  const { site } = about.self;
  const isFirst = router.checks === undefined ? undefined : partNamed(router.checks, about);
  const chain: Chain = {
    given: (handler) => argumentsOf(activation, router, handler, path ?? ''),
    ways: () => [
      ...activation.interpreter.carried.reliedOn(site),
      ...partsOf(router, path),
      ...declaredFor(router, about, handlers),
    ],
    done: (ways) => {
      const isForAll =
        router.route === undefined && site !== undefined && typeof about.args[0]?.constant !== 'string';
      if (isForAll || isFirst !== undefined) activation.interpreter.carried.rely(site ?? '', ways);
    },
    part: isFirst,
    apis: new Set(router.params.flatMap((each) => (typeof each === 'object' ? [each.api] : []))),
  };
  enqueue(activation, handlers, chain, at, { answersHtml: router.answersHtml === true, served });
  return true;
}

/** The ways to those parts of the path that the route lets through only as numbers, words or listed letters. */
function partsOf({ route }: Router, path: string | undefined): readonly string[] {
  const { parts } = route ?? {};
  if (parts === undefined || path === undefined) return [];
  return [...constrainedIn(path)].map((each) => `${parts}.${each}`);
}

const sections: ReadonlyMap<string, string> = new Map([['querystring', 'query']]);

/** What schemas of a route let through: in its options, or as handlers beside those that ask for what they found. */
function declaredFor({ route }: Router, facts: CallFacts, handlers: readonly Closure[]): readonly string[] {
  const isAsked = handlers.some(({ body, frame }) => mentions({ body, cells: [], parent: frame }, asking));
  const beside = valuesAt('*', facts).flatMap((each) => {
    const shape = shapeOf(each);
    return shape && (isAsked || !each.api?.startsWith('express-validator')) ? waysIn(shape) : [];
  });
  const parts = route?.schema === undefined ? [] : valuesAt(route.schema, facts);
  const declared = parts.flatMap(({ fields }) =>
    [...(fields ?? [])].flatMap(([name, each]) =>
      waysIn({ fields: new Map([[sections.get(name) ?? name, shapeOf(each) ?? shapeOfJson(each)]]) }),
    ),
  );
  return [...beside, ...declared];
}

const asking = /^(?:validationResult|matchedData|isEmpty)$/;

/** `app.param('id', …)`: `params.id` */
function partNamed(place: Place, facts: CallFacts): string | undefined {
  const name = valuesAt(place, facts)[0]?.constant;
  return typeof name === 'string' ? `params.${name}` : undefined;
}

/** `app.use('/api', router)` */
function mount({ interpreter }: Activation, place: Place, facts: CallFacts): void {
  const prefix = valuesAt(place, facts)[0]?.constant;
  for (const { site } of valuesAt('*', facts))
    if (site !== undefined && site !== facts.self.site)
      interpreter.mounts.add(site, facts.self.site, typeof prefix === 'string' ? prefix : '');
}

function enqueueRoutes(
  { interpreter, body }: Activation,
  served: () => readonly RouteRef[],
  handler: Closure,
): void {
  const { path, at } = handler.body;
  const work = () => {
    for (const route of served())
      interpreter.routes.push({ ...route, parameters: parametersOf(route.path), handler: { path, at } });
  };
  interpreter.wait({ path: body.path, work });
}

/** `server.route([{ method, path, handler }, …])` */
function registerListed(
  activation: Activation,
  which: { readonly router: Router; readonly verb?: string },
  facts: CallFacts,
): boolean {
  const [list] = facts.args;
  if (list?.length === undefined || which.router.handlers === undefined) return false;
  const items = [...(list.fields?.values() ?? [])].filter(({ length }) => length === undefined);
  return items.map((item) => register(activation, which, { ...facts, args: [item] }, facts)).includes(true);
}

function handlersAt(places: Router['handlers'], facts: CallFacts): readonly Value[] {
  return places ? places.flatMap((place) => valuesAt(place, facts)) : valuesAt('*', facts);
}

function functionsIn(value: Value): readonly Closure[] {
  if (value.functions) return value.functions;
  return value.length === undefined ? [] : (elementOf(value).functions ?? []);
}

function pathOf({ route }: Router, facts: CallFacts): string {
  const places: readonly Place[] = route?.path ?? [0, 'path'];
  const texts = places.flatMap((place) => valuesAt(place, facts)).map(({ constant }) => constant);
  const own = texts.find((each): each is string => typeof each === 'string') ?? '*';
  const [prefix] = route?.prefix === undefined ? [] : valuesAt(route.prefix, facts);
  return typeof prefix?.constant === 'string' ? joined(prefix.constant, own) : own;
}

function methodsOf({ route }: Router, facts: CallFacts): readonly string[] {
  const [value] = route?.method === undefined ? [] : valuesAt(route.method, facts);
  const all = value?.fields ? [...value.fields.values()] : value ? [value] : [];
  const named = all.flatMap(({ constant }) => (typeof constant === 'string' ? [constant.toUpperCase()] : []));
  return named.length === 0 ? ['GET'] : named;
}

function argumentsOf(
  activation: Activation,
  { params, byCount, repeats, trusts }: Router,
  handler: Closure,
  route: string,
): readonly Value[] {
  const { body, frame } = handler;
  if (trusts && mentions({ body, cells: [], parent: frame }, trusts)) return [];
  return filled(activation, handler, { given: byCount?.[body.params.length] ?? params, repeats, route });
}

/** An object that answers says itself what it is: of PSR-7 and its like. */
const answering = /(?:^|[\\.])(?:\w{0,40}Response|ResponseInterface)$/;

/** Handlers of one route, each of which runs where the one before has handed the request on. */
interface Chain {
  readonly given: (handler: Closure) => readonly Value[];
  /** What is known of the request before the first. */
  readonly ways: () => Iterable<string>;
  readonly done: (ways: ReadonlySet<string>) => void;
  readonly apis: ReadonlySet<string>;
  /** The way to what the functions are given beside the request. */
  readonly part: string | undefined;
}

function enqueue(
  activation: Activation,
  handlers: readonly Closure[],
  chain: Chain,
  at: number,
  { answersHtml, served }: { readonly answersHtml: boolean; readonly served: () => readonly RouteRef[] },
): void {
  const { path } = activation.body;
  const work = () => {
    const ways = new Set(chain.ways());
    let request: Value | undefined;
    for (const handler of handlers) {
      activation.hits.clear();
      const self = activation.interpreter.selfOf(handler.body);
      const given = chain.given(handler);
      const index = given.findIndex(({ api }) => api !== undefined);
      const args = given.map((each, place) => (place === index ? requestWith(request ?? each, ways) : each));
      const { result, after, proofs } = invoke(activation, handler, self, args, at);
      if (index >= 0 && handlers.length > 1) request = handedOn(given[index] ?? {}, after.get(index));
      for (const { index: of, way } of proofs ?? [])
        if (of === index && way) ways.add(way);
        else if (way === '' && chain.part !== undefined) ways.add(chain.part);
      const out =
        answersHtml && !answering.test(handler.body.returns ?? '')
          ? answerHits(activation.interpreter.answering(handler.body), result, { path, at })
          : [];
      const hits = [...activation.hits.values(), ...out];
      const routes = served();
      activation.interpreter.hits.push(
        ...(routes.length > 0 ? hits.map((hit) => ({ ...hit, routes })) : hits),
      );
    }
    chain.done(ways);
  };
  activation.interpreter.wait({
    path,
    work,
    handlers: { bodies: handlers.map(({ body }) => body), given: chain.apis },
  });
  // What listens inside a handler that runs is there before what is made of it: `new Promise((done) => request.on('end', done))`.
  if (!activation.interpreter.isServing || answersHtml) return;
  for (const handler of handlers)
    invoke(activation, handler, activation.interpreter.selfOf(handler.body), chain.given(handler), at);
}
