import type { Entry, EntryFacts, Given, Model, Sink } from '../../ir/model.js';

const requestType = /(^|\W)(\w*Request|ServerRequestInterface)$/;
/** PSR-7 section 3.2: what a client sends. With an answer beside it, or in a filter of CodeIgniter, it is what a server was sent. */
const eitherRequest = /(^|\W)RequestInterface$/;
const responseType = /(^|\W)\w*Response(?:Interface)?$/;
/** What is no page when it is given back: a list is written as JSON, or handed to a template. */
const harmless = /^(int|float|bool|integer|boolean|array|iterable)$|\[\]$/;

/** What the frameworks of PHP have in common, and the smaller ones: Slim, CodeIgniter, CakePHP, Yii, Laminas. */
export const model: Model = {
  id: 'php-frameworks',
  title: 'Handlers of PHP; Slim, CodeIgniter, CakePHP, Yii',
  languages: ['php'],
  sources: [
    ...[
      'get',
      'post',
      'get_post',
      'post_get',
      'cookie',
      'server',
      'getPost',
      'getGet',
      'getVar',
      'getGetPost',
      'input_stream',
      'raw_input_stream',
      'request_headers',
    ].flatMap((each) => [`input.${each}()`, `this.request.${each}()`]),
    ...[
      'fromQuery',
      'fromPost',
      'fromRoute',
      'fromHeader',
      'getQuery',
      'getData',
      'getParam',
      'getQueryParams',
      'getParsedBody',
      'input',
      'getRawInput',
      'getJSON',
      'getHeaderLine',
      'query',
      'getCookie',
    ].map((each) => `this.request.${each}()`),
    ...[
      'getQueryParams',
      'getParsedBody',
      'getCookieParams',
      'getUploadedFiles',
      'getQueryParam',
      'getParam',
      'getHeaderLine',
      'getBody',
    ].map((each) => `Request.${each}()`),
    ...[
      'get',
      'post',
      'getQueryParam',
      'getBodyParam',
      'getBodyParams',
      'getQueryParams',
      'getHeaders',
      'getRawBody',
    ].map((each) => `Yii.app.request.${each}()`),
  ],
  routers: ['get', 'post', 'put', 'delete', 'patch', 'any', 'map', 'options'].flatMap((verb) =>
    ['AppFactory.create()', 'App()', 'Slim()', 'App', 'Router()', 'Application()'].map((app) => ({
      api: `${app}.${verb}()`,
      handlers: [verb === 'map' ? 2 : 1],
      params: ['source', { api: 'Response' }, 'source'] as readonly Given[],
      repeats: true as const,
      route: {},
    })),
  ),
  sinks: [
    { api: '*.where()', kind: 'sql', textOnly: true, if: [{ of: 1, missing: true }] },
    { api: 'setRawParameters()', kind: 'sql' },
    ...['Response.write', 'Response.getBody().write'].map(
      (each): Sink => ({ api: `${each}()`, kind: 'html' }),
    ),
    { api: 'Yii.app.db.createCommand()', kind: 'sql' },
    { api: '*.createCommand()', kind: 'sql' },
  ],
  misuses: [
    { api: '*.addErrorMiddleware()', rule: 'stack-trace-exposure', when: [{ of: 0, is: true }] },
    {
      api: 'member()',
      rule: 'csrf-off',
      when: [
        { of: 0, matches: /^(enableCsrfValidation|csrfProtection)$/ },
        { of: 1, is: false },
      ],
    },
  ],
  entry: handler,
};

/** A function that is given a request; an action of a controller. */
function handler({ body, owner }: EntryFacts): Entry | undefined {
  const isAction =
    owner !== undefined &&
    isController(owner.name, owner.bases, body.path) &&
    body.isPublic === true &&
    // An action is called on a controller that was made for the request.
    body.annotations?.some(({ name }) => name === 'static') !== true;
  const isRoute =
    body.annotations?.some(({ name }) => /^(Route|Get|Post|Put|Delete|Patch)$/.test(name)) === true;
  const isServer =
    /^(?:before|after)$/.test(body.name) || body.params.some(({ type = '' }) => responseType.test(type));
  const isRequest = (type: string | undefined) =>
    type !== undefined && (requestType.test(type) || (isServer && eitherRequest.test(type)));
  const takesRequest = body.params.some(({ type }) => isRequest(type));
  if (!isAction && !isRoute && !takesRequest) return undefined;
  if (body.name === '__construct' || body.name.startsWith('__set')) return undefined;
  const params = body.params.map(({ type }): Given => {
    if (isRequest(type)) return 'source';
    return (isAction || isRoute) && (type === undefined || type === 'string') ? 'path' : undefined;
  });
  if (isAction === false && isRoute === false) return { routes: [], params };
  return { routes: routesOf(body), params, answersHtml: !harmless.test(body.returns ?? '') };
}

/** A class that is only called so controls something else: `PluginController`. */
function isController(name: string, bases: readonly string[], path: string): boolean {
  if (bases.some((each) => /Controller$/.test(each))) return true;
  return /Controller$/.test(name) && (bases.length > 0 || /(?:^|\/)controllers?\//i.test(path));
}

function routesOf(body: EntryFacts['body']): Entry['routes'] {
  return (body.annotations ?? []).flatMap(({ name, args }) => {
    const path = args.value ?? args.path;
    if (name !== 'Route' || typeof path !== 'string') return [];
    return [{ method: typeof args.methods === 'string' ? args.methods : '*', path }];
  });
}
