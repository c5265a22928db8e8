import { withoutTrailing } from '../../../../core/trailing.js';
import type { Annotation } from '../../ir/ir.js';
import type { Entry, EntryFacts, Model } from '../../ir/model.js';

const verbs = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']);
const given = new Set([
  'PathParam',
  'QueryParam',
  'FormParam',
  'HeaderParam',
  'CookieParam',
  'MatrixParam',
  'BeanParam',
  'FormDataParam',
  'RestQuery',
  'RestPath',
]);

/** https://jakarta.ee/specifications/restful-ws/3.1/ */
export const model: Model = {
  id: 'jaxrs',
  title: 'JAX-RS',
  languages: ['java'],
  parameterSources: [...given],
  sources: [
    ...['getQueryParameters', 'getPathParameters', 'getPath', 'getRequestUri'].map(
      (each) => `UriInfo.${each}()`,
    ),
    ...['getHeaderString', 'getRequestHeader', 'getRequestHeaders', 'getCookies'].map(
      (each) => `HttpHeaders.${each}()`,
    ),
  ],
  results: [
    ['Response.status()', 'ResponseBuilder'],
    ['Response.ok()', 'ResponseBuilder'],
    ['ResponseBuilder.type()', 'ResponseBuilder'],
  ],
  sinks: [
    { api: 'Response.seeOther()', kind: 'redirect' },
    { api: 'Response.temporaryRedirect()', kind: 'redirect' },
    { api: 'ResponseBuilder.header()', kind: 'header', args: [1] },
    { api: 'ResponseBuilder.location()', kind: 'redirect' },
  ],
  sanitizers: ['seeOther', 'temporaryRedirect', 'created'].map((each) => ({
    api: `Response.${each}()`,
    sanitizes: 'all' as const,
  })),
  misuses: [
    ...(
      [
        ['NewCookie()', 6, 'insecure-cookie'],
        ['NewCookie()', 7, 'script-readable-cookie'],
        ['Response.cookie()', 4, 'insecure-cookie'],
        ['Response.cookie()', 5, 'script-readable-cookie'],
      ] as const
    ).map(([api, of, rule]) => ({ api, rule, when: [{ of, is: false }] })),
    ...['NewCookie()'].flatMap((api) =>
      (['insecure-cookie', 'script-readable-cookie'] as const).map((rule) => ({
        api,
        rule,
        when: [
          { of: 1, missing: true as const, not: true as const },
          { of: 2, missing: true as const },
        ],
      })),
    ),
    ...['add', 'put', 'putSingle', 'set', 'header', 'setHeader', 'addHeader', 'putHeader', 'append'].map(
      (each) => ({
        api: `*.${each}()`,
        rule: 'permissive-cors' as const,
        when: [
          { of: 0, matches: /^access-control-allow-origin$/i },
          { of: 1, is: '*' },
        ],
      }),
    ),
    ...['CorsHandler.create()', 'CorsHandler.create().addOrigin()', '*.addOrigin()', '*.allowedOrigin()'].map(
      (api) => ({
        api,
        rule: 'permissive-cors' as const,
        when: [{ of: 0, is: ['*', '.*'] }],
      }),
    ),
    ...['*.setInitParameter()', '*.addInitParameter()'].flatMap((api) => [
      {
        api,
        rule: 'permissive-cors' as const,
        when: [
          { of: 0, api: /ALLOWED_ORIGIN/ },
          { of: 1, is: '*' },
        ],
      },
      {
        api,
        rule: 'permissive-cors' as const,
        when: [
          { of: 0, matches: /allowed\.?origin/i },
          { of: 1, is: '*' },
        ],
      },
    ]),
    {
      api: 'ResponseBuilder.header()',
      rule: 'permissive-cors' as const,
      when: [
        { of: 0, matches: /^access-control-allow-origin$/i },
        { of: 1, is: '*' },
      ],
    },
  ],
  entry,
};

/** A method with a verb; its parameters are sources where they are annotated, or the body where they are not. */
function entry({ body, owner }: EntryFacts): Entry | undefined {
  if (body.language !== 'java') return undefined;
  const annotations = body.annotations ?? [];
  const verb = annotations.find(({ name }) => verbs.has(name));
  const own = annotations.find(({ name }) => name === 'Path');
  if (!verb) return undefined;
  const prefix = pathOf(owner?.annotations.find(({ name }) => name === 'Path'));
  return {
    routes: [{ method: verb.name, path: joined(prefix, pathOf(own)) }],
    params: body.params.map((param) => (isGiven(param.annotations ?? []) ? ('source' as const) : undefined)),
    answersHtml: answersText(body, owner),
  };
}

function isGiven(annotations: readonly Annotation[]): boolean {
  return annotations.length === 0 || annotations.some(({ name }) => given.has(name));
}

function pathOf(annotation: Annotation | undefined): string {
  const path = annotation?.args.value;
  return typeof path === 'string' ? path : '';
}

function joined(prefix: string, path: string): string {
  const whole = [prefix, path]
    .map((each) => withoutTrailing(each.replace(/^\/+/, ''), '/'))
    .filter((each) => each !== '');
  return `/${whole.join('/')}`;
}

function answersText({ annotations, returns = '' }: EntryFacts['body'], owner: EntryFacts['owner']): boolean {
  const produces = [...(annotations ?? []), ...(owner?.annotations ?? [])].find(
    ({ name }) => name === 'Produces',
  );
  const type = String(produces?.args.value ?? 'text/html');
  return /^(String|Response)$/.test(returns) && /html|TEXT_HTML|WILDCARD/i.test(type);
}
