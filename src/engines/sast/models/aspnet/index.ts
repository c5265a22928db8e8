import type { Annotation, Param } from '../../ir/ir.js';
import type { Entry, EntryFacts, Given, Model, Sink } from '../../ir/model.js';
import { calls, sinks, wrong } from '../shorthand.js';

const parts = [
  ...[
    'Query',
    'QueryString',
    'Form',
    'Headers',
    'Cookies',
    'Path',
    'Body',
    'RouteValues',
    'Params',
    'RawUrl',
    'Url',
  ],
  ...[
    'UserAgent',
    'UrlReferrer',
    'Files',
    'InputStream',
    'ServerVariables',
    'PathInfo',
    'Host',
    'BodyReader',
  ],
  ...[
    'PathBase',
    'Unvalidated',
    'UserHostName',
    'FilePath',
    'GetDisplayUrl()',
    'GetEncodedUrl()',
    'ReadFormAsync()',
  ],
  'get_Item()',
  'ReadFromJsonAsync()',
  'Uri',
  'RequestUri',
  'Content',
  'BinaryRead()',
  'AcceptTypes',
];
const verbs: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    HttpGet: 'GET',
    HttpPost: 'POST',
    HttpPut: 'PUT',
    HttpDelete: 'DELETE',
    HttpPatch: 'PATCH',
  }),
);
const controllers = /(Controller|ControllerBase|ApiController|PageModel|ODataController)$/;
/** Of requests and messages that a mediator or a bus hands on. */
const handlers =
  /^(I(Request|Query|Command|Notification|Message|Event)Handler|IHandleMessages|IConsumer|Endpoint|AsyncRequestHandler)$/;
const hubs = /Hub$/;
/** What gRPC generates to be filled: each of its methods is given the call. */
const grpc = /Base$/;
/** Given by the container of services, not by the request. */
const services =
  /^(I(?!FormFile|FormCollection|Enumerable|List|Collection)[A-Z]\w*|\w*(Context|Service|Repository|Logger|Factory|Manager|Client|Mapper|Provider)|CancellationToken|ServerCallContext|HttpRequest|HttpResponse|ClaimsPrincipal)$/;
const requests = [
  'HttpRequest',
  'HttpRequestBase',
  'HttpRequestMessage',
  'HttpRequestData',
  'HttpListenerRequest',
];
const contexts = [
  'HttpContext',
  'HttpContextBase',
  'HttpContextWrapper',
  'HttpListenerContext',
  'HttpActionContext',
];
const apps = [
  'WebApplication',
  'IEndpointRouteBuilder',
  'RouteGroupBuilder',
  'app',
  'endpoints',
  'routes',
  'group',
];

const isHtml = (of: number): Sink['if'] => [{ of, matches: /html/i }];
const html = (apis: readonly string[], of?: number): readonly Sink[] =>
  apis.map((api) => ({ api, kind: 'html', ...(of === undefined ? {} : { if: isHtml(of) }) }) as Sink);

/** https://learn.microsoft.com/en-us/aspnet/core/mvc/controllers/routing and its neighbours. */
export const model: Model = {
  id: 'aspnet',
  title: 'ASP.NET and ASP.NET Core',
  languages: ['csharp'],
  carriers: ['HttpContext.Items'],
  carries: [{ api: 'HttpContext.Items.set_Item()', store: 'HttpContext.Items', name: 0, value: 1 }],
  types: [
    ...requests.map((each) => [each, 'Request'] as const),
    ...contexts.map((each) => [each, 'HttpContext'] as const),
    ...['HttpResponse', 'HttpResponseBase', 'HttpListenerResponse'].map(
      (each) => [each, 'Response'] as const,
    ),
    ['IHttpContextAccessor', 'HttpContextAccessor'],
    ['IFormCollection', 'FormCollection'],
    ['TextBox', 'TextBox'],
    ['DesktopTextBox', 'DesktopTextBox'],
  ],
  results: [
    ...[
      'HttpContext',
      'HttpContext.Current',
      'HttpContextAccessor.HttpContext',
      'Context',
      'context',
      'ControllerContext.HttpContext',
      'ActionExecutingContext.HttpContext',
      'Page',
    ].flatMap((each) => [
      [`${each}.Request`, 'Request'] as const,
      [`${each}.Response`, 'Response'] as const,
      [`${each}.Session`, 'Session'] as const,
    ]),
    ['WebApplication.CreateBuilder()', 'WebApplicationBuilder'],
    ['WebApplicationBuilder.Build()', 'WebApplication'],
    ['WebApplication.Create()', 'WebApplication'],
    ['WebApplication.MapGroup()', 'RouteGroupBuilder'],
    ['RouteGroupBuilder.MapGroup()', 'RouteGroupBuilder'],
  ],
  entryPoints: ['DesktopTextBox.Text'],
  sources: [
    ...parts.map((each) => `Request.${each}`),
    ...[
      'FormCollection',
      'FormCollection.get_Item()',
      'BindProperty',
      'ActionExecutingContext.ActionArguments',
    ],
    ...[
      'TextBox.Text',
      'HiddenField.Value',
      'DropDownList.SelectedValue',
      'Page.RouteData',
      'RouteData.Values',
    ],
    'NavigationManager.Uri',
  ],
  parameterSources: [
    ...[
      'FromQuery',
      'FromRoute',
      'FromBody',
      'FromForm',
      'FromHeader',
      'FromUri',
      'FromRequest',
      'QueryString',
    ],
  ],
  sinks: [
    ...sinks('html', [
      ...[
        'Response.Write()',
        'Response.Output.Write()',
        'Html.Raw()',
        'HtmlString()',
        'MvcHtmlString()',
        'MarkupString()',
      ],
      ...[
        'MvcHtmlString.Create()',
        '*.InnerHtml=',
        'Literal.Text=',
        'Label.Text=',
        '*.SetHtmlContent()',
        '*.AppendHtml()',
      ],
      'HtmlTextWriter.Write()',
      '*.AppendHtmlLine()',
      'HtmlTextWriter.RenderBeginTag()',
      'IHtmlHelper.Raw()',
      'HtmlHelper.Raw()',
      'helper.Raw()',
      'HtmlGenericControl.InnerHtml=',
    ]),
    ...sinks('html', ['*.RegisterStartupScript()', '*.RegisterClientScriptBlock()'], 2, 3),
    {
      api: 'Response.WriteAsync()',
      kind: 'html',
      if: [{ of: ['self', 'ContentType'], matches: /json|plain|pdf|octet|csv/i, not: true }],
    },
    ...html(
      ['Content()', 'Results.Content()', 'TypedResults.Content()', 'Results.Text()', 'StringContent()'],
      1,
    ),
    ...html(['StringContent()'], 2),
    {
      api: 'ContentResult.ContentType=',
      kind: 'html',
      args: [['self', 'Content']],
      if: [{ of: 0, matches: /html/i }],
    },
    {
      api: 'ContentResult.Content=',
      kind: 'html',
      if: [{ of: ['self', 'ContentType'], matches: /html/i }],
    },
    ...sinks('redirect', [
      ...[
        'Redirect()',
        'RedirectPermanent()',
        'RedirectPreserveMethod()',
        'Response.Redirect()',
        'RedirectResult()',
      ],
      ...[
        'Results.Redirect()',
        'TypedResults.Redirect()',
        'Response.RedirectPermanent()',
        'Response.RedirectLocation=',
      ],
      'NavigationManager.NavigateTo()',
    ]),
    ...['set_Item', 'Add', 'Append'].map(
      (each): Sink => ({
        api: `Response.Headers.${each}()`,
        kind: 'redirect',
        args: [1],
        if: [{ of: 0, matches: /^location$/i }],
      }),
    ),
    ...sinks(
      'header',
      [
        'Response.AddHeader()',
        'Response.AppendHeader()',
        'Response.Headers.Add()',
        'Response.Headers.Append()',
        'Response.Headers.set_Item()',
        'Response.Headers.TryAdd()',
      ],
      0,
      1,
    ),
    ...sinks(
      'trust',
      ['Session.set_Item()', 'Session.SetString()', 'Session.Add()', 'HttpContext.Session.SetString()'],
      1,
    ),
    ...sinks('path', ['Server.Transfer()', 'Server.Execute()']),
  ],
  sanitizers: [
    ...calls(['Url', 'LinkGenerator'], ['Action', 'Page', 'RouteUrl', 'GetPathByAction']).map((api) => ({
      api,
      sanitizes: ['redirect', 'html'] as const,
    })),
  ],
  routers: apps.flatMap((app) => [
    ...['Get', 'Post', 'Put', 'Delete', 'Patch'].map((verb) => ({
      api: `${app}.Map${verb}()`,
      handlers: [1],
      params: [],
      route: { method: verb.toUpperCase() },
    })),
    { api: `${app}.MapMethods()`, handlers: [2], params: [], route: { method: 1 } },
    { api: `${app}.Run()`, handlers: [0], params: [{ api: 'HttpContext' }] },
    { api: `${app}.Use()`, handlers: [0], params: [{ api: 'HttpContext' }] },
  ]),
  misuses: [
    ...wrong(
      'stack-trace-exposure',
      ['Response.Write()', 'Response.WriteAsync()', 'Content()', 'BadRequest()', 'Ok()', 'Json()'],
      {
        of: 0,
        api: /^Exception(\.(ToString\(\)|StackTrace|InnerException|Message))?$/,
      },
    ),
    ...wrong('stack-trace-exposure', ['StatusCode()', 'Results.Problem()', 'Problem()'], {
      of: '*',
      api: /^Exception(\.(ToString\(\)|StackTrace))?$/,
    }),
  ],
  entry,
};

/** A public method of a controller, a hub or a service is called by others; what it takes comes with the request. */
function entry({ body, owner }: EntryFacts): Entry | undefined {
  if (body.language !== 'csharp' || !owner || !body.isPublic || body.name === 'constructor') return undefined;
  const onMethod = body.annotations ?? [];
  const has = (name: string) => onMethod.some((each) => each.name === name);
  const isController =
    owner.bases.some((each) => controllers.test(each)) ||
    owner.annotations.some(({ name }) => name === 'ApiController');
  const isCalled =
    has('WebMethod') ||
    has('OperationContract') ||
    owner.annotations.some(({ name }) => name === 'ServiceContract') ||
    owner.bases.some((each) => hubs.test(each)) ||
    (body.params.some(({ type }) => type === 'ServerCallContext') &&
      owner.bases.some((each) => grpc.test(each))) ||
    (/^(Handle|Consume)(Async)?$/.test(body.name) && owner.bases.some((each) => handlers.test(each)));
  if ((!isController && !isCalled) || has('NonAction')) return undefined;
  return {
    routes: isController ? routesOf(owner.name, owner.annotations, body.name, onMethod) : [],
    params: body.params.map(givenTo),
  };
}

function givenTo({ type, annotations }: Param): Given {
  if (annotations?.some(({ name }) => name === 'FromServices')) return undefined;
  // The message of a bus is in what it calls a context.
  const isMessage = /^(ConsumeContext|IMessageContext)\b/.test(type ?? '');
  return type !== undefined && services.test(type) && !isMessage ? undefined : 'source';
}

function routesOf(
  controller: string,
  onClass: readonly Annotation[],
  action: string,
  onAction: readonly Annotation[],
): Entry['routes'] {
  const name = controller.replace(/Controller$/, '');
  const prefix = String(onClass.find((each) => each.name === 'Route')?.args.value ?? '');
  const verb = onAction.find((each) => verbs.has(each.name));
  const own = String(verb?.args.value ?? onAction.find((each) => each.name === 'Route')?.args.value ?? '');
  const path =
    own.startsWith('/') || own.startsWith('~/')
      ? own.replace(/^~/, '')
      : prefix === '' && own === ''
        ? `/${name}/${action}`
        : `/${[prefix, own].filter((each) => each !== '').join('/')}`;
  return [
    {
      method: verbs.get(verb?.name ?? '') ?? 'GET',
      path: path.replaceAll('[controller]', name.toLowerCase()).replaceAll('[action]', action.toLowerCase()),
    },
  ];
}
