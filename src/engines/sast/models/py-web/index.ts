import type { Model, Router, Sink } from '../../ir/model.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';
import { entryOf, reportedErrors, request, uncheckedOrigins } from './entries.js';

const members =
  'GET POST COOKIES META FILES REQUEST body headers cookies path path_info params query json args form values data files ' +
  'match_info rel_url query_params path_params query_string querystring matchdict url text raw_post_data content ' +
  'media stream forms postdata arguments uri remote_addr query_arguments body_arguments user_agent full_path host referrer';
const methods =
  'get_full_path build_absolute_uri get_host read readline readlines post text json form get_json get_data get_param ' +
  'get_param_as_list get_media get_header get_cookie get_argument get_query_argument body stream multipart getlist';
const handler: Omit<Router, 'api'> = { params: ['path'], repeats: true, route: {}, decorates: true };
const apps = ['fastapi.FastAPI()', 'fastapi.APIRouter()', 'starlette.applications.Starlette()'];
const bottles = below('bottle', 'route get post put delete');

/** Answers of Django, whose elements are headers; by what they are called where nothing better is known. */
const answers = [
  'response',
  'resp',
  'res',
  ...below('django.http', 'HttpResponse() JsonResponse() HttpResponseRedirect() StreamingHttpResponse()'),
  ...below('django.shortcuts', 'render() redirect()'),
];

/** Frameworks of the web beside Flask and Django, and the request that all of them hand over. */
export const model: Model = {
  id: 'py-web',
  title: 'FastAPI, Starlette, aiohttp, Tornado, Bottle, Pyramid, Sanic, CherryPy, Falcon, WSGI and Lambda',
  languages: ['python'],
  types: [
    ...['Request', 'HttpRequest', 'WSGIRequest', 'HTTPConnection', 'BaseRequest', 'ASGIRequest'].map(
      (each) => [each, request] as const,
    ),
    ['UploadFile', 'py.upload'],
    ['BackgroundTasks', 'fastapi.BackgroundTasks'],
    ['FastAPI', 'fastapi.FastAPI()'],
    ['Starlette', 'fastapi.FastAPI()'],
  ],
  // https://www.starlette.io/applications/#storing-state-on-the-app-instance
  carriers: ['fastapi.FastAPI().state', 'starlette.applications.Starlette().state', `${request}.state`],
  defers: [
    ...['*.add_task()', 'fastapi.BackgroundTasks.add_task()', 'asyncio.to_thread()', '*.submit()'].map(
      (api) => [api, 0, 1] as const,
    ),
    ...['*.run_in_executor()', 'asyncio.get_event_loop().run_in_executor()'].map(
      (api) => [api, 1, 2] as const,
    ),
    ...['starlette.concurrency', 'fastapi.concurrency'].map(
      (each) => [`${each}.run_in_threadpool()`, 0, 1] as const,
    ),
    ...['threading.Thread()', 'multiprocessing.Process()', 'threading.Timer()'].map(
      (api) => [api, 'target', 'args'] as const,
    ),
  ],
  leaves: [
    'flask.abort()',
    'werkzeug.exceptions.abort()',
    'bottle.abort()',
    'sys.exit()',
    'os._exit()',
    'exit()',
    'quit()',
  ],
  sources: [
    ...below(request, members),
    ...below(request, methods).map((each) => `${each}()`),
    'py.upload.filename',
    'py.upload.read()',
    'http.server.BaseHTTPRequestHandler.path',
    ...['headers', 'rfile', 'requestline'].map((each) => `http.server.BaseHTTPRequestHandler.${each}`),
    // https://docs.python.org/3/library/socketserver.html#request-handler-objects
    ...['StreamRequestHandler', 'DatagramRequestHandler', 'BaseRequestHandler'].flatMap((each) => [
      `socketserver.${each}.rfile`,
      `socketserver.${each}.request`,
    ]),
    ...below(
      'tornado.web.RequestHandler',
      'get_argument get_arguments get_query_argument get_body_argument get_cookie',
    ).map((each) => `${each}()`),
    ...below('bottle.request', 'query params forms json body headers cookies files path url GET POST'),
    'bottle.request.get_cookie()',
    'bottle.request.get_header()',
    ...below('cherrypy.request', 'params body headers cookie path_info query_string json'),
    ...below('web', 'input data cookies').map((each) => `${each}()`),
    ...below('quart.request', 'args form values json data headers cookies files path'),
    ...below('', 'django.views.View django.views.generic.View rest_framework.views.APIView').map(
      (each) => `${each}.kwargs`,
    ),
    ...below('django.views.generic', 'TemplateView ListView DetailView FormView').map(
      (each) => `${each}.kwargs`,
    ),
    'flask_restful.reqparse.RequestParser().parse_args()',
    'flask_restx.reqparse.RequestParser().parse_args()',
    'webargs.flaskparser.parser.parse()',
    ...below('', 'django.forms.Form django.forms.ModelForm').map((each) => `${each}.cleaned_data`),
    ...below('rest_framework.serializers', 'Serializer ModelSerializer').map(
      (each) => `${each}.validated_data`,
    ),
  ],
  parameterSources: ['Query', 'Body', 'Form', 'Header', 'Cookie', 'Path', 'File', 'argument', 'Argument'],
  results: [
    ['chalice.Chalice().current_request', request],
    [`${request}.app`, 'fastapi.FastAPI()'],
    ...below(
      '',
      'tornado.web.RequestHandler django.views.View django.views.generic.View rest_framework.views.APIView',
    ).map((each) => [`${each}.request`, request] as const),
    ...below(
      '',
      'TemplateView ListView DetailView FormView CreateView UpdateView DeleteView RedirectView',
    ).map((each) => [`django.views.generic.${each}.request`, request] as const),
    ['aiohttp.web.View.request', request],
    ['django.views.generic.base.View.request', request],
    ['rest_framework.generics.GenericAPIView.request', request],
    ['rest_framework.viewsets.ModelViewSet.request', request],
    ['rest_framework.viewsets.ViewSet.request', request],
  ],
  entry: entryOf,
  inspect: (facts) => [...reportedErrors(facts), ...uncheckedOrigins(facts)],
  routers: [
    ...apps.flatMap((app): readonly Router[] => [
      { api: `${app}.{verb}()`, ...handler },
      { api: `${app}.websocket()`, ...handler },
      { api: `${app}.api_route()`, ...handler },
    ]),
    ...bottles.map((api): Router => ({ api: `${api}()`, ...handler, answersHtml: true })),
    ...['route', 'get', 'post', 'put', 'delete'].map(
      (verb): Router => ({ api: `bottle.Bottle().${verb}()`, ...handler, answersHtml: true }),
    ),
    ...['add_get', 'add_post', 'add_route', 'add_put', 'add_delete'].map(
      (name): Router => ({
        api: `aiohttp.web.Application().router.${name}()`,
        handlers: [name === 'add_route' ? 2 : 1],
        params: [{ api: request }],
        route: { path: name === 'add_route' ? [1] : [0] },
      }),
    ),
  ],
  sinks: [
    ...sinksOf('html', below('', 'fastapi.responses.HTMLResponse starlette.responses.HTMLResponse'), [
      0,
      'content',
    ]),
    ...sinksOf('html', below('', 'sanic.response.html quart.make_response bottle.HTTPResponse')),
    ...sinksOf(
      'html',
      below('', 'fastapi.Response fastapi.responses.Response starlette.responses.Response'),
      [0, 'content'],
      {
        if: [{ of: 'media_type', matches: /html/ }],
      },
    ),
    ...sinksOf('html', ['aiohttp.web.Response'], ['text', 'body'], {
      if: [{ of: 'content_type', matches: /html/ }],
    }),
    ...sinksOf('html', below('pyramid.response', 'Response'), [0, 'body', 'text']),
    ...sinksOf('html', ['webob.Response'], [0, 'body']),
    ...['text', 'body', 'data'].map(
      (each): Sink => ({
        ...{ api: `falcon.resp.${each}=`, kind: 'html' },
        if: [{ of: ['self', 'content_type'], matches: /html/ }],
      }),
    ),
    ...sinksOf('html', below('tornado.web.RequestHandler', 'write finish'), [0], { textOnly: true }),
    ...sinksOf('html', ['http.server.BaseHTTPRequestHandler.wfile.write']),
    ...sinksOf(
      'redirect',
      below('', 'fastapi.responses.RedirectResponse starlette.responses.RedirectResponse'),
      [0, 'url'],
    ),
    ...sinksOf(
      'redirect',
      below('', 'sanic.response.redirect quart.redirect bottle.redirect cherrypy.HTTPRedirect'),
    ),
    ...sinksOf('redirect', ['tornado.web.RequestHandler.redirect'], [0, 'url']),
    ...sinksOf(
      'redirect',
      below(
        'aiohttp.web',
        'HTTPFound HTTPSeeOther HTTPMovedPermanently HTTPTemporaryRedirect HTTPPermanentRedirect',
      ),
      [0, 'location'],
    ),
    ...sinksOf(
      'redirect',
      below('pyramid.httpexceptions', 'HTTPFound HTTPSeeOther HTTPMovedPermanently HTTPTemporaryRedirect'),
      [0, 'location'],
    ),
    {
      api: '*.headers[]=',
      kind: 'header',
      closed: true,
      if: [{ of: 1, matches: /^(location|access-control-allow-origin)$/i, not: true }],
    },
    { api: '*.headers[]=', kind: 'redirect', if: [{ of: 1, matches: /^location$/i }], closed: true },
    ...sinksOf('header', below('tornado.web.RequestHandler', 'set_header add_header'), [1]),
    ...['smtplib.SMTP().sendmail()', 'smtplib.SMTP_SSL().sendmail()', '*.sendmail()'].map(
      (api): Sink => ({
        api,
        kind: 'header',
        rule: 'email-injection' as const,
        args: [2, 'msg'],
        if: [{ of: 2, matches: /^(subject|to|from|cc|bcc|reply-to):/i }],
      }),
    ),
    ...sinksOf(
      'header',
      [
        ...below(
          'fastapi.responses',
          'Response JSONResponse HTMLResponse PlainTextResponse StreamingResponse',
        ),
        ...below(
          'starlette.responses',
          'Response JSONResponse HTMLResponse PlainTextResponse StreamingResponse',
        ),
        ...below(
          '',
          'fastapi.Response flask.Response werkzeug.wrappers.Response aiohttp.web.Response django.http.HttpResponse',
        ),
      ],
      [['headers', '*']],
      { closed: true },
    ),
    ...sinksOf('header', ['http.server.BaseHTTPRequestHandler.send_header'], [1]),
    ...answers.flatMap((each): Sink[] => [
      { api: `${each}[]=`, kind: 'header', if: [{ of: 1, matches: /^(?!Location$)[A-Z]/ }], closed: true },
      { api: `${each}[]=`, kind: 'redirect', if: [{ of: 1, is: 'Location' }], closed: true },
    ]),
  ],
  sanitizers: [
    ...below(
      '',
      'tornado.escape.xhtml_escape django.utils.html.escape django.utils.html.conditional_escape',
    ).map((each) => ({ api: `${each}()`, sanitizes: ['html' as const] })),
    ...['tornado.escape.url_escape()', 'mimetypes.guess_type()'].map((api) => ({
      api,
      sanitizes: ['html', 'redirect', 'ssrf', 'header', 'log'] as const,
    })),
    // What a queue gives back is a ticket.
    ...['*.delay()', '*.apply_async()'].map((api) => ({ api, sanitizes: 'all' as const })),
    ...below('', 'sanic.response.json sanic.response.text aiohttp.web.json_response bottle.template').map(
      (each) => ({
        ...{ api: `${each}()`, sanitizes: 'all' as const },
      }),
    ),
  ],
  misuses: [
    ...wrongCalls(
      'permissive-cors',
      ['*.add_middleware', ...apps.map((each) => `${each}.add_middleware`)],
      [
        { of: 0, api: /CORSMiddleware$/ },
        { of: ['allow_origins', '0'], is: '*' },
      ],
      [
        { of: 0, api: /CORSMiddleware$/ },
        { of: 'allow_origin_regex', is: ['.*', '^.*$', '.+', '*'] },
      ],
    ),
    ...wrongCalls(
      'permissive-cors',
      below('', 'starlette.middleware.cors.CORSMiddleware fastapi.middleware.cors.CORSMiddleware'),
      {
        of: ['allow_origins', '0'],
        is: '*',
      },
    ),
    ...['*.headers', ...answers].map((each) => ({
      api: `${each}[]=`,
      rule: 'permissive-cors' as const,
      when: [
        { of: 1, matches: /^access-control-allow-origin$/i },
        { of: 0, is: '*' },
      ],
    })),
    ...['*.headers', ...answers].map((each) => ({
      api: `${each}[]=`,
      rule: 'permissive-cors' as const,
      when: [
        { of: 1, matches: /^access-control-allow-origin$/i },
        { of: 0, tainted: true as const },
      ],
    })),
    ...wrongCalls(
      'permissive-cors',
      ['*.set_header', 'tornado.web.RequestHandler.set_header'],
      [
        { of: 0, matches: /^access-control-allow-origin$/i },
        { of: 1, is: '*' },
      ],
    ),
    ...wrongCalls(
      'debug-mode',
      below('', 'fastapi.FastAPI starlette.applications.Starlette bottle.run bottle.Bottle().run'),
      {
        of: 'debug',
        is: true,
      },
    ),
    ...wrongCalls(
      'debug-mode',
      ['bottle.debug', 'sanic.Sanic().run', 'tornado.web.Application'],
      { of: 'debug', is: true },
      { of: 0, is: true },
    ),
    ...wrongCalls('cross-site-cookie', ['*.set_cookie', 'flask.make_response().set_cookie'], {
      of: 'samesite',
      matches: /^none$/i,
    }),
    ...(['insecure-cookie', 'script-readable-cookie'] as const).flatMap((rule) => {
      const flag = rule === 'insecure-cookie' ? 'secure' : 'httponly';
      const cookies = [
        '*.set_cookie',
        '*.set_secure_cookie',
        'tornado.web.RequestHandler.set_cookie',
        'flask.make_response().set_cookie',
      ];
      return [
        ...wrongCalls(rule, cookies, { of: flag, missing: true }, { of: flag, is: [false, null] }),
        ...wrongCalls(
          rule,
          below('pyramid.authentication', 'AuthTktAuthenticationPolicy AuthTktCookieHelper'),
          ...alternatives(flag),
        ),
        ...wrongCalls(
          rule,
          below(
            'pyramid.session',
            'SignedCookieSessionFactory UnencryptedCookieSessionFactoryConfig BaseCookieSessionFactory',
          ),
          ...alternatives(flag),
        ),
      ];
    }),
    ...wrongCalls('csrf-off', ['pyramid.view.view_config', 'pyramid.config.Configurator().add_view'], {
      of: 'require_csrf',
      is: false,
    }),
    ...wrongCalls(
      'csrf-off',
      ['*.set_default_csrf_options', 'pyramid.config.Configurator().set_default_csrf_options'],
      {
        of: 'require_csrf',
        is: false,
      },
    ),
    ...wrongCalls(
      'csrf-off',
      ['pyramid.config.Configurator().set_default_csrf_options', '*.set_default_csrf_options'],
      {
        of: 'check_origin',
        is: false,
      },
    ),
  ],
};

function alternatives(flag: string) {
  return [
    { of: flag, missing: true as const },
    { of: flag, is: false },
  ];
}
