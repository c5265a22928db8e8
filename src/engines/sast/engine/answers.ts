import { isConstrained } from '../ir/constraints.js';
import type { FunctionIr, Param } from '../ir/ir.js';
import type { Given, Sent } from '../ir/model.js';
import { enoughFor } from '../ir/sink-kinds.js';
import { type Step, stepAt } from '../ir/steps.js';
import { elementOf, prefixOf, taintsIn, unknown, type Value } from '../ir/value.js';
import { guessableHit } from './guessable.js';
import { type Hit, rulesFor } from './sinks.js';
import { textIsSafeFor } from './sources.js';

/** `db = Depends(get_db)`: the framework makes it. */
const isInjected = /^(Depends|Security|Inject|Provide)$/;

/** What a dependency hands on from the query rather than makes: `commons: dict = Depends(common_parameters)`. */
const isHandedOn =
  /^(commons?|common_\w+|terms|search(_\w+)?|q|query|params|parameters|filters?|options|paging|pagination)$/;

/** A class of which the query fills the members: `form: OAuth2PasswordRequestForm = Depends()`. */
const isFilled = /(Form|Params|Parameters|Paging|Pagination|Filters?|Query|Commons)$/;

/** What a framework gives to a parameter of a function that it calls. */
export function valueGiven(given: Given, body: FunctionIr, param: Param, route: string): Value {
  const { name, annotations, type, isText } = param;
  const injected = annotations?.some((each) => isInjected.test(each.name)) === true;
  if (given === undefined || (injected && !(type === undefined ? isHandedOn : isFilled).test(type ?? name)))
    return unknown;
  if (typeof given === 'object') return given;
  if (isConstrained(body, param, route)) return unknown;
  const { path, at } = body;
  const sanitized = guessableHit.bit | (isText ? textIsSafeFor : 0);
  const taint = { origin: `${path}:${at}:${name}`, sanitized, step: stepAt(path, at) };
  return { taints: [given === 'local' ? { ...taint, trust: 'local' } : taint] };
}

/** `/users/{id}`, `/users/:id`, `/users/<int:id>` */
export function parametersOf(path: string): readonly string[] {
  return [...path.matchAll(/[{:<](?:\w+:)?(\w+)/g)].flatMap((match) => match[1] ?? []);
}

/** Where a handler stands, and whether objects that it gives back answer for themselves. */
export interface Answering {
  readonly path: string;
  readonly answersObjects?: true | undefined;
}

/** What a handler gives back is sent as HTML, unless it is a container (JSON). `way` is the call that hung it on. */
export function answerHits(
  { path, answersObjects }: Answering,
  result: Value,
  way?: { readonly path: string; readonly at: number },
  kind: 'html' | 'redirect' = 'html',
): readonly Hit[] {
  const rack = rackBody(result);
  if (isOtherText(result.fields?.get('2') ?? result.fields?.get('1'))) return [];
  // Headers that a function makes may say that it is no page.
  const headers = result.fields?.get('2');
  const isOpenType =
    headers?.fields === undefined && headers?.constant === undefined && headers !== undefined;
  const isTuple = result.length !== undefined && result.fields?.get('1')?.constant !== undefined;
  const answer =
    rack ?? (isTuple ? result.fields?.get('0') : result.fields || result.rest ? undefined : result);
  // What a framework's function made is an answer of its own kind, not a text.
  const isObject = answersObjects === true && answer?.api !== undefined;
  return (answer && !isObject ? (taintsIn(answer) ?? []) : [])
    .filter(({ sanitized }) => (sanitized & enoughFor(kind)) === 0)
    .flatMap((taint) => {
      // The last step is the way out to the framework; the one before is the `return`.
      const { step } = taint;
      const isWayOut = way !== undefined && step.at === way.at && step.path === way.path;
      const last: Step = isWayOut ? (step.before ?? step) : step;
      const place = {
        path: last.path || path,
        at: last.at,
        taint: { ...taint, step: last },
        clearedBy: enoughFor(kind),
        ...(isOpenType && !rack && { derived: 'low' as const }),
      };
      return rulesFor(kind, taint, prefixOf(answer ?? unknown) ?? '').map((rule) => ({ rule, ...place }));
    });
}

/** The headers behind a text that a handler gives back say that it is none of HTML. */
function isOtherText(headers: Value | undefined): boolean {
  const named = [...(headers?.fields ?? [])].find(([name]) => /^content-type$/i.test(name))?.[1];
  const type = named && prefixOf(named);
  return type !== undefined && !/html|svg/.test(type);
}

/** `[200, headers, ["text"]]`: what a Rack application answers (https://github.com/rack/rack/blob/main/SPEC.rdoc). */
function rackBody({ length, fields }: Value): Value | undefined {
  const [status, headers, parts] = ['0', '1', '2'].map((key) => fields?.get(key));
  if (length !== 3 || typeof status?.constant !== 'number' || !parts?.fields) return undefined;
  const type = [...(headers?.fields ?? [])].find(([name]) => /^content-type$/i.test(name))?.[1].constant;
  return typeof type === 'string' && !/html/.test(type) ? undefined : elementOf(parts);
}

/** What goes out by a member of the result: the body of an answer, the address that a visitor is sent to. */
export function sentHits(
  { path }: FunctionIr,
  result: Value,
  { member, kind, where }: Sent,
  at: number,
): readonly Hit[] {
  let value: Value | undefined = result;
  for (const key of member.split('.')) value = value?.fields?.get(key);
  if (!value || (where && !hasText(result.fields?.get(where[0]), where[1], where[2]))) return [];
  const prefix = prefixOf(value) ?? '';
  if (kind === 'redirect' && /^(https?:)?\/\/[^/]+\/|^\/[^/\\]/.test(prefix)) return [];
  return (taintsIn(value) ?? [])
    .filter(({ sanitized }) => (sanitized & enoughFor(kind)) === 0)
    .map((taint) => ({
      rule: kind,
      path,
      at,
      taint: { ...taint, step: stepAt(path, at, taint.step) },
      clearedBy: enoughFor(kind),
    }));
}

function hasText(object: Value | undefined, name: RegExp, text: RegExp): boolean {
  return [...(object?.fields ?? [])].some(
    ([key, each]) => name.test(key) && text.test(String(each.constant)),
  );
}
