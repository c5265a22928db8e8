import { withoutTrailing } from '../../../../core/trailing.js';
import type { Annotation } from '../../ir/ir.js';
import type { Entry, EntryFacts, Model, RuleRef } from '../../ir/model.js';

const verbs: ReadonlyMap<string, string> = new Map([
  ['Get', 'GET'],
  ['Post', 'POST'],
  ['Put', 'PUT'],
  ['Delete', 'DELETE'],
  ['Patch', 'PATCH'],
  ['Head', 'HEAD'],
  ['Options', 'OPTIONS'],
  ['All', '*'],
]);
/** Handlers that answer no request of HTTP. */
const others = /^(MessagePattern|EventPattern|SubscribeMessage|Query|Mutation|ResolveField|Subscription)$/;

/** https://docs.nestjs.com/controllers */
export const model: Model = {
  id: 'nestjs',
  title: 'NestJS',
  languages: ['javascript'],
  parameterSources: [
    'Query',
    'Param',
    'Body',
    'Headers',
    'Cookies',
    'HostParam',
    'UploadedFile',
    'UploadedFiles',
    ...[
      'Payload',
      'MessageBody',
      'Args',
      'RawBody',
      'BodyParam',
      'QueryParam',
      'QueryParams',
      'Params',
      'HeaderParam',
    ],
    'CookieParam',
    'requestParam',
    'requestBody',
    'queryParam',
  ],
  types: [
    ['HttpService', '@nestjs/axios.HttpService'],
    ['ExpressRequest', 'express.req'],
    ['ExpressResponse', 'express.res'],
  ],
  entry: ({ body, owner }) => handlerOf(body, owner),
  inspect: ({ body }) =>
    (body.annotations ?? []).flatMap(({ name, args }) => {
      const rule = name === 'Header' ? loosened(String(args.value), String(args['1'])) : undefined;
      return rule === undefined ? [] : [{ rule, at: body.at }];
    }),
};

function handlerOf(
  { annotations = [], params }: EntryFacts['body'],
  owner: EntryFacts['owner'],
): Entry | undefined {
  const verb = annotations.find(({ name }) => verbs.has(name) && owner !== undefined);
  const isOther = annotations.some(({ name }) => others.test(name));
  if (verb === undefined && !isOther) return undefined;
  const given = params.map(({ annotations: own = [] }) => byDecorator(own));
  if (verb === undefined) return { routes: [], params: given };
  const base = owner?.annotations.find(({ name }) => /^(Json)?Controller$/.test(name));
  return {
    routes: [{ method: verbs.get(verb.name) ?? '*', path: joined(textOf(base), textOf(verb)) }],
    params: given,
    answersHtml: true,
    sends: annotations.some(({ name }) => name === 'Redirect') ? [{ member: 'url', kind: 'redirect' }] : [],
  };
}

function byDecorator(own: readonly Annotation[]) {
  if (own.some(({ name }) => name === 'Req' || name === 'Request')) return { api: 'express.req' };
  return own.some(({ name }) => name === 'Res' || name === 'Response') ? { api: 'express.res' } : undefined;
}

function textOf(annotation: Annotation | undefined): string {
  const { value = annotation?.args.path } = annotation?.args ?? {};
  return typeof value === 'string' ? value : '';
}

function joined(...parts: readonly string[]): string {
  return `/${parts
    .map((each) => withoutTrailing(each.replace(/^\/+/, ''), '/'))
    .filter((each) => each !== '')
    .join('/')}`;
}

/** What a fixed header switches off. */
function loosened(name: string, value: string): RuleRef | undefined {
  if (/^access-control-allow-origin$/i.test(name)) return value === '*' ? 'permissive-cors' : undefined;
  if (/^x-xss-protection$/i.test(name)) return value.startsWith('0') ? 'missing-security-headers' : undefined;
  return /^x-frame-options$/i.test(name) && !/^(deny|sameorigin)/i.test(value) ? 'clickjacking' : undefined;
}
