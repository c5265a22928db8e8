import type { Annotation } from '../../engine/ir.js';
import type { Entry, EntryFacts, Model } from '../model.js';

const parts = [
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
  'UserAgent',
  'UrlReferrer',
  'Files',
  'InputStream',
  'ServerVariables',
];
const verbs: Readonly<Record<string, string>> = {
  HttpGet: 'GET',
  HttpPost: 'POST',
  HttpPut: 'PUT',
  HttpDelete: 'DELETE',
  HttpPatch: 'PATCH',
};
const controllers = /(Controller|ControllerBase|ApiController|PageModel)$/;

/** https://learn.microsoft.com/en-us/aspnet/core/mvc/controllers/routing and its neighbours. */
export const model: Model = {
  id: 'aspnet',
  title: 'ASP.NET and ASP.NET Core',
  languages: ['csharp'],
  types: [
    ['HttpRequest', 'Request'],
    ['HttpContext', 'HttpContext'],
    ['HttpResponse', 'Response'],
  ],
  results: [
    ['HttpContext.Request', 'Request'],
    ['HttpContext.Response', 'Response'],
    ['HttpContext.Current.Request', 'Request'],
    ['HttpContext.Current.Response', 'Response'],
  ],
  sources: [...parts.map((each) => `Request.${each}`), 'Request.ReadFormAsync()', 'Request[]'],
  parameterSources: ['FromQuery', 'FromRoute', 'FromBody', 'FromForm', 'FromHeader'],
  sinks: [
    { api: 'Response.Write()', kind: 'html' },
    { api: 'Response.WriteAsync()', kind: 'html' },
    { api: 'Html.Raw()', kind: 'html' },
    { api: 'HtmlString()', kind: 'html' },
    { api: 'MvcHtmlString()', kind: 'html' },
    { api: 'Content()', kind: 'html', if: [{ of: 1, matches: /html/i }] },
    { api: 'Results.Content()', kind: 'html', if: [{ of: 1, matches: /html/i }] },
    { api: 'Redirect()', kind: 'redirect' },
    { api: 'RedirectPermanent()', kind: 'redirect' },
    { api: 'Response.Redirect()', kind: 'redirect' },
    { api: 'Results.Redirect()', kind: 'redirect' },
    { api: 'PhysicalFile()', kind: 'path' },
    { api: 'Results.File()', kind: 'path' },
  ],
  entry,
};

/** A public method of a controller is an action; what it takes comes from the request. */
function entry({ body, owner }: EntryFacts): Entry | undefined {
  if (body.language !== 'csharp' || !owner || !body.isPublic || body.name === 'constructor') return undefined;
  const isController =
    owner.bases.some((each) => controllers.test(each)) ||
    owner.annotations.some(({ name }) => name === 'ApiController');
  if (!isController || body.annotations?.some(({ name }) => name === 'NonAction')) return undefined;
  return {
    routes: routesOf(owner.name, owner.annotations, body.name, body.annotations ?? []),
    params: body.params.map(({ annotations }) =>
      annotations?.some(({ name }) => name === 'FromServices') ? undefined : 'source',
    ),
  };
}

function routesOf(
  controller: string,
  onClass: readonly Annotation[],
  action: string,
  onAction: readonly Annotation[],
): Entry['routes'] {
  const name = controller.replace(/Controller$/, '');
  const prefix = String(onClass.find((each) => each.name === 'Route')?.args.value ?? '');
  const verb = onAction.find((each) => verbs[each.name] !== undefined);
  const own = String(verb?.args.value ?? onAction.find((each) => each.name === 'Route')?.args.value ?? '');
  const path =
    own.startsWith('/') || own.startsWith('~/')
      ? own.replace(/^~/, '')
      : prefix === '' && own === ''
        ? `/${name}/${action}`
        : `/${[prefix, own].filter((each) => each !== '').join('/')}`;
  return [
    {
      method: verbs[verb?.name ?? ''] ?? 'GET',
      path: path.replaceAll('[controller]', name.toLowerCase()).replaceAll('[action]', action.toLowerCase()),
    },
  ];
}
