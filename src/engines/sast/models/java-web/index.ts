import type { Entry, EntryFacts, Given, Model, Router, Sink } from '../../ir/model.js';
import { calls, sinks } from '../shorthand.js';

const handled = (
  api: string,
  handlers: Router['handlers'],
  params: readonly Given[],
  more: Partial<Router> = {},
) => ({ api, ...(handlers ? { handlers } : {}), params, route: {}, ...more }) satisfies Router;
const html = (api: string): Sink => ({ api, kind: 'html', if: [{ of: 0, matches: /^\s*</ }] });

const javalin = calls(
  ['JavalinContext', 'Context'],
  [
    ...[
      'queryParam',
      'queryParams',
      'formParam',
      'formParams',
      'pathParam',
      'body',
      'header',
      'cookie',
      'queryString',
    ],
    ...[
      'queryParamMap',
      'formParamMap',
      'pathParamMap',
      'headerMap',
      'bodyAsClass',
      'bodyAsBytes',
      'uploadedFile',
    ],
    'queryParamAsClass',
    'formParamAsClass',
    'splat',
    'fullUrl',
  ],
);
const spark = calls(
  ['SparkRequest', 'Request'],
  [
    'queryParams',
    'queryParamsValues',
    'params',
    'queryMap',
    'queryString',
    'splat',
    'body',
    'cookie',
    'headers',
    'raw',
    'pathInfo',
  ],
);
const vertx = [
  ...calls(
    ['RoutingContext'],
    [
      ...[
        'pathParam',
        'pathParams',
        'queryParam',
        'queryParams',
        'body',
        'getBody',
        'getBodyAsString',
        'getCookie',
      ],
      'getBodyAsJson',
      'fileUploads',
      'normalizedPath',
    ],
  ),
  ...calls(
    ['HttpServerRequest'],
    [
      'getParam',
      'params',
      'getHeader',
      'headers',
      'path',
      'uri',
      'absoluteURI',
      'query',
      'formAttributes',
      'getFormAttribute',
    ],
  ),
];
const play = calls(
  ['Http.Request', 'PlayRequest'],
  ['queryString', 'getQueryString', 'body', 'header', 'cookie', 'cookies', 'headers', 'path', 'uri'],
);
const plain = [
  ...calls(['HttpExchange'], ['getRequestURI', 'getRequestBody', 'getRequestHeaders']),
  ...calls(
    ['HttpServerExchange'],
    [
      'getQueryParameters',
      'getPathParameters',
      'getRequestPath',
      'getRequestURI',
      'getQueryString',
      'getRequestHeaders',
    ],
  ),
  ...calls(['FullHttpRequest'], ['uri', 'content', 'headers', 'getUri']),
  ...calls(
    ['ExternalContext'],
    [
      'getRequestParameterMap',
      'getRequestParameterValuesMap',
      'getRequestHeaderMap',
      'getRequestCookieMap',
      'getRequestPathInfo',
    ],
  ),
  ...calls(
    ['WebRequestContext', 'PageParameters', 'StringValue', 'IRequestParameters'],
    ['getParameterValue', 'get'],
  ),
];

/** Smaller frameworks: Javalin, Spark, Vert.x, Play, JSF, functions of WebFlux, servers of the JDK, Undertow, Netty, gRPC. */
export const model: Model = {
  id: 'java-web',
  title: 'Javalin, Spark, Vert.x, Play, JSF and other web frameworks of Java',
  languages: ['java'],
  sources: [...javalin, ...spark, ...vertx, ...play, ...plain],
  types: [
    ['Http.Request', 'PlayRequest'],
    ['HttpHeaders', 'HttpHeaders'],
  ],
  results: [
    ['Javalin.create()', 'Javalin'],
    ['Javalin.start()', 'Javalin'],
    ['Router.router()', 'Router'],
    ['RoutingContext.request()', 'HttpServerRequest'],
    ['RoutingContext.response()', 'HttpServerResponse'],
    ...['putHeader', 'setStatusCode', 'setChunked'].map(
      (each) => [`HttpServerResponse.${each}()`, 'HttpServerResponse'] as const,
    ),
    ['FacesContext.getCurrentInstance().getExternalContext()', 'ExternalContext'],
    ['FacesContext.getExternalContext()', 'ExternalContext'],
    ['RouterFunctions.route()', 'RouterFunctionBuilder'],
    ...['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].map(
      (each) => [`RouterFunctionBuilder.${each}()`, 'RouterFunctionBuilder'] as const,
    ),
  ],
  sinks: [
    ...sinks('html', ['JavalinContext.html()', 'Context.html()']),
    ...sinks('redirect', [
      '*.redirect()',
      'JavalinContext.redirect()',
      'Context.redirect()',
      'RoutingContext.redirect()',
    ]),
    ...sinks('redirect', ['SparkResponse.redirect()', 'ExternalContext.redirect()', 'Results.redirect()']),
    ...['HttpServerResponse.end()', 'HttpServerResponse.write()', 'RoutingContext.end()'].map(html),
    ...sinks('path', ['HttpServerResponse.sendFile()', 'RoutingContext.reroute()']),
    { api: '*.as()', kind: 'html', args: [['self', '#0']], if: [{ of: 0, matches: /html/i }] },
  ],
  routers: [
    handled('Javalin.{verb}()', [1], [{ api: 'JavalinContext' }]),
    ...['before', 'after', 'ws'].map((each) =>
      handled(`Javalin.${each}()`, [0, 1], [{ api: 'JavalinContext' }]),
    ),
    ...['Spark.', ''].map((owner) =>
      handled(`${owner}{verb}()`, [1], [{ api: 'SparkRequest' }, { api: 'SparkResponse' }], {
        answersHtml: true,
      }),
    ),
    ...['Router.{verb}().handler()', 'Router.route().handler()', 'Router.{verb}().blockingHandler()'].map(
      (api) => handled(api, [0], [{ api: 'RoutingContext' }]),
    ),
    handled('RouterFunctionBuilder.{VERB}()', [1, 2], [{ api: 'ServerRequest' }]),
    handled('RouterFunctions.route()', [1], [{ api: 'ServerRequest' }]),
  ],
  entry,
};

/** An action of Play, a service of gRPC. */
function entry({ body, owner }: EntryFacts): Entry | undefined {
  if (body.language !== 'java' || owner === undefined || !body.isPublic) return undefined;
  const isGrpc =
    owner.bases.some((each) => each.endsWith('ImplBase')) &&
    body.params.some(({ type }) => type === 'StreamObserver');
  if (isGrpc)
    return {
      routes: [],
      params: body.params.map(({ type }) => (type === 'StreamObserver' ? undefined : ('source' as const))),
    };
  const isAction =
    owner.bases.includes('Controller') && /^(Result|CompletionStage<Result>)$/.test(body.returns ?? '');
  if (!isAction) return undefined;
  return {
    routes: [],
    params: body.params.map(({ type }) => (type?.endsWith('Request') ? undefined : ('source' as const))),
  };
}
