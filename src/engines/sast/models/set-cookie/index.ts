import type { Condition, Misuse, Model, Place, RuleRef } from '../../ir/model.js';
import { below } from '../shorthand.js';
import { rackCookies } from './rack.js';

/** Cookies that log someone in. A token against forgery is there for scripts to read. */
const loggingIn =
  /^(?:set-cookie:\s*)?(?![\w.-]*[cx]srf)(?:[\w.-]*(?:sess|token|auth|jwt|remember|credential)[\w.-]*|(?:[\w.-]*[._-])?s?sid)=/i;
/** Attributes that come from elsewhere may hold any of them. */
const elsewhere = 'attr|flags?$|^opts|options|suffix|^append$|serialize|cookieString';

const lacks = (of: Place): readonly (readonly [rule: RuleRef, when: readonly Condition[]])[] =>
  (
    [
      ['insecure-cookie', 'secure'],
      ['script-readable-cookie', 'http_?only'],
    ] as const
  ).map(([rule, flag]) => [
    rule,
    [
      { of, writes: loggingIn },
      { of, writes: new RegExp(`${flag}|${elsewhere}`, 'i'), not: true },
    ],
  ]);

const isCookie: Omit<Condition, 'of'> = { matches: /^set-cookie$/i };
/** The header by the name that a library has for it: `HttpHeaders.SET_COOKIE`, `HeaderNames.SetCookie`. */
const isNamed: Omit<Condition, 'of'> = { api: /^(?:HttpHeaders\.SET_COOKIE2?|HeaderNames\.SetCookie)$/ };

/** Calls with the header's name and then its value. */
const pairs = (apis: readonly string[]): readonly Misuse[] =>
  apis.flatMap((api) =>
    [isCookie, isNamed].flatMap((name) =>
      lacks(1).map(([rule, when]) => ({ api: `${api}()`, rule, when: [{ of: 0, ...name }, ...when] })),
    ),
  );

/** Assignments: the value, then the name. */
const stores = (apis: readonly string[]): readonly Misuse[] =>
  apis.flatMap((api) =>
    lacks(0).map(([rule, when]) => ({ api: `${api}[]=`, rule, when: [{ of: 1, ...isCookie }, ...when] })),
  );

/** Calls with an object of headers. */
const records = (apis: readonly string[], of: Place): readonly Misuse[] =>
  apis.flatMap((api) =>
    lacks(of).map(([rule, when]) => ({
      ...{ api: `${api}()`, rule },
      when: [{ of, writes: isCookie.matches ?? /$^/ }, ...when],
    })),
  );

const javascript = [
  ...below('express.res', 'set setHeader header append'),
  ...below(
    '',
    'koa.ctx.set koa.ctx.append koa.ctx.response.set fastify.reply.header hapi.h.response().header',
  ),
  ...below('', '*.setHeader Headers().set Headers().append'),
];
const python = below(
  '',
  '*.send_header *.set_header *.add_header http.server.BaseHTTPRequestHandler.send_header ' +
    'tornado.web.RequestHandler.set_header tornado.web.RequestHandler.add_header ' +
    'flask.make_response().headers.add flask.make_response().headers.set flask.Response().headers.add ' +
    'flask.Response().headers.set',
);
const pythonAnswers = [
  '*.headers',
  'response',
  'resp',
  'res',
  ...below('django.http', 'HttpResponse() JsonResponse() HttpResponseRedirect()'),
  ...below('django.shortcuts', 'render() redirect()'),
];
const go = below(
  '',
  'http.ResponseWriter.Header().Set http.ResponseWriter.Header().Add gin.Context.Header echo.Context.Response().Header().Set ' +
    'echo.Context.Response().Header().Add fiber.Ctx.Set fiber.Ctx.Append',
);
const java = below(
  '',
  'HttpServletResponse.setHeader HttpServletResponse.addHeader HttpHeaders.add HttpHeaders.set ' +
    'ResponseEntityBuilder.header ResponseBuilder.header',
);
const ruby = below(
  '',
  'response().set_header response().add_header headers().store headers[]= response.headers[]= response[]= ' +
    'response().headers[]= response().[]=',
);
const csharp = [
  ...below('Response', 'AddHeader AppendHeader Headers.Add Headers.Append Headers.set_Item'),
  ...below('HttpContext.Response.Headers', 'Add Append set_Item'),
];
const php = below('', 'response().header *.withHeader *.withAddedHeader');

/**
 * Cookies that are written as a header by hand: https://www.rfc-editor.org/rfc/rfc6265#section-4.1. Frameworks have
 * calls for them, which their own models know.
 */
export const model: Model = {
  id: 'set-cookie',
  title: 'Cookies written as headers, or given no flags',
  misuses: [
    ...pairs([...new Set([...javascript, ...python, ...go, ...java, ...ruby, ...csharp, ...php])]),
    ...stores([...new Set([...pythonAnswers, 'headers', 'response.headers'])]),
    ...rackCookies,
    ...records(['headers'], '*'),
    ...lacks(0).map(([rule, when]): Misuse => ({ api: '*.SetCookie=', rule, when })),
    ...records(['express.res.writeHead'], 1),
    ...records(['express.res.writeHead'], 2),
    ...records(['Response', 'NextResponse', 'next/server.NextResponse'], 1),
    ...lacks(0).map(
      ([rule, when]): Misuse => ({
        api: 'header()',
        rule,
        when: [{ of: 0, matches: /^set-cookie:/i }, ...when],
      }),
    ),
  ],
};
