import type { FunctionIr, Temp } from '../../ir/ir.js';
import type { Entry, EntryFacts, Given, RuleRef } from '../../ir/model.js';
import { makersIn } from '../../ir/naming.js';
import { instructionsOf } from '../shapes.js';

export const request = 'py.request';
const isRequest = /^(request|req|_request|http_request)$/;
const isView = /(View|ViewSet|Resource|Handler|Endpoint|Controller|APIView|Page)$/;
const verbs = /^(get|post|put|patch|delete|head|options|dispatch|list|create|retrieve|update|destroy)$/;
const routeNames =
  /^(route|get|post|put|patch|delete|head|options|api_route|websocket|view|add_url_rule|expose|view_config|command|mutation|field|query)$/;
const lambda = /(^|_)(lambda_?handler|handler|lambda_function)$/i;
const rawHtml = /HTMLResponse/;

/** What a function of AWS Lambda answers through the API gateway. */
const lambdaPage = {
  member: 'body',
  kind: 'html' as const,
  where: ['headers', /^content-type$/i, /html/] as const,
};

/** Pecan asks them for the controller that goes on: https://pecan.readthedocs.io/en/latest/routing.html */
const choosesHandler = /^_(?:lookup|route)$/;

/** What frameworks call by a convention: a parameter `request`, a decorator of a route, the name of a method. */
export function entryOf({ body, owner }: EntryFacts): Entry | undefined {
  const { params, annotations = [], name } = body;
  const isMethod = owner !== undefined;
  const first = isMethod ? 1 : 0;
  const route = annotations.find((each) => routeNames.test(each.name) && isRoute(each.name, each.args));
  const numbers = [...String(route?.args.value).matchAll(/<(?:int|float|uuid):(\w+)>/g)].map(
    ([, each]) => each,
  );
  const given = (rest: Given): readonly Given[] =>
    params.map((param, index) => {
      if (index < first || numbers.includes(param.name)) return undefined;
      return isRequest.test(param.name) ? { api: request } : rest;
    });
  if (route)
    return {
      routes: [],
      // Who starts a program may name its files.
      params: given(route.name === 'command' ? 'open' : 'source'),
      answersHtml: !choosesHandler.test(name) && answersHtml(route.name, route.args.response_class),
    };
  if (isMethod && verbs.test(name) && owner.bases.some((each) => isView.test(each)))
    return {
      routes: [],
      params: given('source'),
      // Views of Django give answers back, those of Flask may give a text.
      answersHtml: owner.bases[0] === 'MethodView',
    };
  if (isMethod && /^on_(get|post|put|patch|delete)$/.test(name))
    return { routes: [], params: params.map(({ name }, index) => ofFalcon(name, index)) };
  if (isMethod && /^resolve_/.test(name) && params[1]?.name === 'info')
    return { routes: [], params: params.map((_, index) => (index > 1 ? 'source' : undefined)) };
  if (lambda.test(name) && params.length === 2 && !isMethod)
    return { routes: [], params: ['source', undefined], sends: [lambdaPage] };
  if (/^(application|app|simple_app)$/.test(name) && params[1]?.name === 'start_response')
    return { routes: [], params: ['source', undefined], sends: saysHtml(body) ? [firstPart] : [] };
  const isGiven = params.some((each, index) => index === first && isRequest.test(each.name));
  return isGiven ? { routes: [], params: given('open') } : undefined;
}

/** Of a list of texts. */
const firstPart = { member: '0', kind: 'html' as const };

function saysHtml(body: FunctionIr): boolean {
  return instructionsOf(body).some(
    (instr) => instr.op === 'const' && typeof instr.value === 'string' && instr.value.startsWith('text/html'),
  );
}

function ofFalcon(name: string, index: number): Given {
  if (index > 0 && /^resp/.test(name)) return { api: 'falcon.resp' };
  if (index === 0) return undefined;
  return index === 1 ? { api: request } : 'source';
}

function isRoute(name: string, args: Readonly<Record<string, unknown>>): boolean {
  if (/^(expose|command|view_config|mutation|field|query)$/.test(name)) return true;
  return typeof args.value === 'string' && /^[/<{]|^$/.test(args.value);
}

function answersHtml(name: string, type: unknown): boolean {
  return /^(route|expose)$/.test(name) || rawHtml.test(String(type));
}

const handlesErrors = /^(app_)?(errorhandler|error_handler|exception_handler|exception|error)$/;
const errorName = /^(e|ex|exc|err|error|exception)$/;

/** `return str(e)`, `return traceback.format_exc()` in a handler. */
export function reportedErrors({
  body,
}: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  const isAsked = body.params.slice(0, 2).some(({ name }) => isRequest.test(name));
  const isServed = body.annotations?.some(({ name }) => routeNames.test(name) || handlesErrors.test(name));
  if (!isAsked && !isServed) return [];
  return body.blocks.flatMap(({ jump }) =>
    jump.kind === 'return' && jump.value !== undefined && tellsError(body, jump.value, 0)
      ? [{ rule: 'stack-trace-exposure', at: jump.at }]
      : [],
  );
}

/** `def check_origin(self, origin): return True` (https://www.tornadoweb.org/en/stable/websocket.html). */
export function uncheckedOrigins({
  body,
  owner,
}: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (owner === undefined || body.name !== 'check_origin') return [];
  const given = body.blocks.flatMap(({ jump }) => (jump.kind === 'return' ? [jump.value] : []));
  const isTrue = (temp: Temp | undefined) => {
    const maker = temp === undefined ? undefined : makersIn(body).get(temp);
    return maker?.op === 'const' && maker.value === true;
  };
  const isUnchecked = given.some(isTrue) && given.every((each) => each === undefined || isTrue(each));
  return isUnchecked ? [{ rule: 'origin-not-checked', at: body.at }] : [];
}

function tellsError(body: FunctionIr, temp: Temp, depth: number): boolean {
  const maker = makersIn(body).get(temp);
  if (maker === undefined || depth > 5) return false;
  const any = (temps: readonly Temp[]) => temps.some((each) => tellsError(body, each, depth + 1));
  switch (maker.op) {
    case 'call':
      if (maker.method === 'format_exc') return true;
      return any([...maker.args, ...maker.named.map(([, each]) => each)]);
    case 'read':
      return maker.from.up === 0 && errorName.test(body.slots[maker.from.slot] ?? '') && depth > 0;
    case 'concat':
      return any(maker.parts);
    case 'binary':
      return /^[+%]$/.test(maker.operator) && any([maker.left, maker.right]);
    case 'dict':
      return any(maker.entries.map(([, each]) => each));
    case 'list':
      return any(maker.items);
    default:
      return false;
  }
}
