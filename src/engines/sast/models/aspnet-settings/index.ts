import { passwordName } from '../../../../knowledge/secret-words.js';
import type { Annotation } from '../../ir/ir.js';
import type { EntryFacts, Model, RuleRef } from '../../ir/model.js';
import { isSlowRegex } from '../../ir/slow-regex.js';
import { callsOf, returnsTrue } from '../shapes.js';
import { wrong } from '../shorthand.js';

type InspectionHits = readonly { readonly rule: RuleRef; readonly at: number }[];

const cookieTypes = ['CookieOptions', 'HttpCookie', 'CookieBuilder', 'Cookie', '*.Cookie'];
const changes = /^Http(Post|Put|Delete|Patch)$/;
const antiforgery = /^(Auto)?ValidateAntiforgeryToken$/i;
/** `headers[name] = value` on what nothing better is known of. */
const byIndex = ['*.set_Item()'];
const anyOrigin = { of: 0, is: '*' } as const;
const originHeader = { of: 0, matches: /^access-control-allow-origin$/i } as const;
const headerWays = ['Add', 'Append', 'set_Item', 'TryAdd'].map((each) => `Response.Headers.${each}()`);

/** Cookies, CORS, request forgery, errors and pages of ASP.NET (https://learn.microsoft.com/en-us/aspnet/core/security/). */
export const model: Model = {
  id: 'aspnet-settings',
  title: 'Settings of ASP.NET',
  languages: ['csharp'],
  sinks: originFrom(),
  misuses: [
    ...wrong('mass-assignment', ['TryUpdateModelAsync()', 'TryUpdateModel()', 'UpdateModel()'], {
      of: 1,
      missing: true,
    }),
    ...wrong('request-validation-off', ['AllowHtmlAttribute()']),
    ...wrong('header', ['*.EnableHeaderChecking='], { of: 0, is: false }),
    ...wrong('cleartext-storage', ['HttpCookie()', 'Response.Cookies.Append()'], {
      of: 1,
      named: passwordName,
    }),
    ...wrong(
      'insecure-cookie',
      cookieTypes.map((each) => `${each}.Secure=`),
      { of: 0, is: false },
    ),
    ...wrong('script-readable-cookie', [...cookieTypes.map((each) => `${each}.HttpOnly=`), '*.HttpOnly='], {
      of: 0,
      is: false,
    }),
    ...wrong('insecure-cookie', ['*.SecurePolicy=', '*.Secure=', '*.CookieSecure='], {
      of: 0,
      api: /(CookieSecurePolicy\.None|CookieSecureOption\.Never)$/,
    }),
    ...wrong('cross-site-cookie', ['*.SameSite=', '*.MinimumSameSitePolicy='], {
      of: 0,
      api: /SameSiteMode\.(None|Unspecified)$/,
    }),
    ...wrong('insecure-cookie', ['*.RequireSSL=', 'FormsAuthentication.RequireSSL='], { of: 0, is: false }),
    ...wrong('script-readable-cookie', ['*.HttpOnly='], { of: 0, api: /HttpOnlyPolicy\.None$/ }),
    ...wrong('script-readable-cookie', ['*.CookieHttpOnly='], { of: 0, is: false }),
    ...wrong(
      'insecure-cookie',
      ['Response.Cookies.Append()'],
      { of: 2, api: /^CookieOptions$/ },
      { of: [2, 'Secure'], missing: true },
    ),
    ...wrong(
      'script-readable-cookie',
      ['Response.Cookies.Append()'],
      { of: 2, api: /^CookieOptions$/ },
      { of: [2, 'HttpOnly'], missing: true },
    ),
    ...wrong('insecure-cookie', ['Response.Cookies.Append()'], { of: 2, missing: true }),
    ...wrong('script-readable-cookie', ['Response.Cookies.Append()'], { of: 2, missing: true }),
    ...wrong(
      'insecure-cookie',
      ['Response.Cookies.Add()', 'Response.SetCookie()', 'Response.AppendCookie()'],
      { of: 0, api: /^HttpCookie$/ },
      { of: [0, 'Secure'], missing: true },
    ),
    ...wrong(
      'script-readable-cookie',
      ['Response.Cookies.Add()', 'Response.SetCookie()', 'Response.AppendCookie()'],
      { of: 0, api: /^HttpCookie$/ },
      { of: [0, 'HttpOnly'], missing: true },
    ),
    ...wrong('permissive-cors', ['*.AllowAnyOrigin()']),
    ...wrong('permissive-cors', ['*.WithOrigins()', 'EnableCorsAttribute()'], anyOrigin),
    ...wrong(
      'permissive-cors',
      [...headerWays, 'Response.AddHeader()', 'Response.AppendHeader()'],
      originHeader,
      { of: 1, is: '*' },
    ),
    ...wrong('permissive-cors', byIndex, originHeader, { of: 1, is: '*' }),
    ...wrong(
      'clickjacking',
      byIndex,
      { of: 0, matches: /^x-frame-options$/i },
      { of: 1, matches: /^allow/i },
    ),
    ...wrong(
      'clickjacking',
      headerWays,
      { of: 0, matches: /^x-frame-options$/i },
      { of: 1, matches: /^allow/i },
    ),
    ...(
      [
        ['insecure-cookie', /^(?!.*;\s*secure)/i],
        ['script-readable-cookie', /^(?!.*;\s*httponly)/i],
      ] as const
    ).flatMap(([rule, matches]) =>
      wrong(
        rule,
        [...headerWays, 'Response.AddHeader()', 'Response.AppendHeader()'],
        { of: 0, matches: /^set-cookie$/i },
        { of: 1, matches },
        { of: 1, constant: true },
      ),
    ),
    ...wrong('permissive-cors', ['*.AllowAnyOrigin='], { of: 0, is: true }),
    ...wrong('csrf-off', ['IgnoreAntiforgeryTokenAttribute()', '*.DisableAntiforgery()']),
    ...wrong(
      'debug-mode',
      ['*.IncludeExceptionDetailInFaults=', '*.EnableDetailedErrors=', '*.DetailedErrors='],
      { of: 0, is: true },
    ),
    ...wrong('debug-mode', ['IdentityModelEventSource.ShowPII=', '*.ShowPII='], { of: 0, is: true }),
    ...wrong(
      'debug-mode',
      ['*.UseSetting()'],
      { of: 0, matches: /^detailedErrors$/i },
      { of: 1, is: ['true', true] },
    ),
    ...wrong('directory-listing', ['*.UseDirectoryBrowser()', '*.AddDirectoryBrowser()']),
    ...wrong('directory-listing', ['*.EnableDirectoryBrowsing='], { of: 0, is: true }),
    ...wrong('directory-listing', ['*.UseFileServer()'], { of: 0, is: true }),
    ...wrong('clickjacking', ['*.SuppressXFrameOptionsHeader='], { of: 0, is: true }),
    ...wrong('clickjacking', ['Response.Headers.Remove()', '*.Remove()'], {
      of: 0,
      matches: /^x-frame-options$/i,
    }),
    ...wrong('missing-security-headers', ['Response.Headers.Remove()', '*.Remove()'], {
      of: 0,
      matches: /^(x-content-type-options|content-security-policy|strict-transport-security)$/i,
    }),
    ...wrong('unsafe-default-config', ['*.ServeUnknownFileTypes='], { of: 0, is: true }),
    ...wrong(
      'request-validation-off',
      ['*.ValidateRequest=', '*.EnableViewStateMac=', 'Page.EnableViewStateMac='],
      {
        of: 0,
        is: false,
      },
    ),
    ...wrong('unbounded-resource', ['*.MaxRequestBodySize=', '*.MultipartBodyLengthLimit='], {
      of: 0,
      is: null,
    }),
    ...wrong(
      'unbounded-resource',
      ['*.MultipartBodyLengthLimit=', '*.ValueLengthLimit=', '*.MaxRequestBodySize='],
      { of: 0, api: /(int|long|Int32|Int64)\.MaxValue$/ },
    ),
    ...wrong(
      'missing-security-headers',
      headerWays,
      { of: 0, matches: /^x-xss-protection$/i },
      { of: 1, matches: /^0/ },
    ),
  ],
  inspect: (facts) => (facts.body.language === 'csharp' ? [...ofAction(facts), ...ofFunction(facts)] : []),
};

/** The origin of the request is sent back as the one that is allowed. */
function originFrom() {
  return [...headerWays, 'Response.AddHeader()', 'Response.AppendHeader()'].map((api) => ({
    api,
    kind: 'header' as const,
    rule: 'permissive-cors' as const,
    args: [1],
    if: [originHeader],
  }));
}

/** Attributes of an action and its controller. */
function ofAction({ body, owner }: EntryFacts): InspectionHits {
  const on = body.annotations ?? [];
  const around = owner?.annotations ?? [];
  const { at } = body;
  const found = (rule: RuleRef, isSo: boolean): InspectionHits => (isSo ? [{ rule, at }] : []);
  const all = [...on, ...around].map(({ name }) => name);
  const isPage = owner?.bases.some((each) => /Controller$/.test(each) && each !== 'ApiController') === true;
  const isApi = around.some(({ name }) => name === 'ApiController');
  const isChanging = isPage && !isApi && on.some(({ name }) => changes.test(name));
  const isGuarded = all.some((each) => antiforgery.test(each)) || on.some(({ name }) => name === 'FromBody');
  return [
    ...found('csrf-off', isChanging && !isGuarded && !all.includes('IgnoreAntiforgeryToken')),
    ...[...on, ...around].flatMap((each) => ofAttribute(each, at)),
    ...cachedForAll(on, all),
    ...massAssignment({ body, owner }, isPage),
    ...missingAuthorization({ body, owner }, isPage && !isApi),
  ];
}

/** `[Authorize] [OutputCache(Duration = 60)]` */
function cachedForAll(on: readonly Annotation[], all: readonly string[]): InspectionHits {
  const cache = on.find(
    ({ name, args }) => name === 'OutputCache' && args.NoStore !== true && args.Duration !== 0,
  );
  return cache && all.includes('Authorize') ? [{ rule: 'shared-cache' as const, at: cache.at ?? 0 }] : [];
}

/** What an attribute switches off by itself. */
function ofAttribute({ name, args, at = 0 }: Annotation, otherwise: number): InspectionHits {
  const isSo: Readonly<Record<string, readonly [rule: RuleRef, isSo: boolean]>> = {
    IgnoreAntiforgeryToken: ['csrf-off', true],
    ValidateInput: ['request-validation-off', args.value === false],
    EnableCors: ['permissive-cors', args.value === '*' || args.origins === '*'],
    DisableRequestSizeLimit: ['unbounded-resource', true],
    GeneratedRegex: ['redos', isSlowRegex(String(args.value ?? '')) && !('2' in args)],
    RequestFormLimits: ['unbounded-resource', args.MultipartBodyLengthLimit === 'MaxValue'],
  };
  const found = Object.hasOwn(isSo, name) ? isSo[name] : undefined;
  return found?.[1] ? [{ rule: found[0], at: at || otherwise }] : [];
}

/** What a form sends becomes a record as a whole. */
function massAssignment({ body }: EntryFacts, isPage: boolean): InspectionHits {
  if (!isPage || callsOf(body, /^SaveChanges(Async)?$/).length === 0) return [];
  const open = new Set(
    body.params.flatMap(({ slot, type, annotations = [] }) =>
      type === undefined ||
      annotations.some(({ name }) => /^(Bind|ModelBinder|FromServices)$/.test(name)) ||
      /(Dto|DTO|Model|Request|Input|Command|Collection)$/.test(type)
        ? []
        : [slot],
    ),
  );
  const reads = new Set(
    body.blocks.flatMap(({ instrs }) =>
      instrs.flatMap((each) =>
        each.op === 'read' && each.from.up === 0 && open.has(each.from.slot) ? [each.out] : [],
      ),
    ),
  );
  return callsOf(body, /^(Add|AddAsync|Update|Attach|Entry)$/)
    .filter(({ args: [first] }) => first !== undefined && reads.has(first))
    .slice(0, 1)
    .map(({ at }) => ({ rule: 'mass-assignment' as const, at }));
}

/** An action that changes something, in a controller that nowhere says who may call it. */
function missingAuthorization({ body, owner }: EntryFacts, isPage: boolean): InspectionHits {
  const names = [...(body.annotations ?? []), ...(owner?.annotations ?? [])].map(({ name }) => name);
  const isSaid = names.some((each) =>
    /Authori[sz]e|AllowAnonymous|Permission|Role|Policy|Filter$/.test(each),
  );
  const isDangerous = /^(Delete|Remove|Admin|Edit|Update)/.test(body.name) && body.isPublic === true;
  return isPage && isDangerous && !isSaid ? [{ rule: 'missing-authentication' as const, at: body.at }] : [];
}

/** What stands in a function without the question that belongs to it. */
function ofFunction({ body }: EntryFacts): InspectionHits {
  const pages = callsOf(body, /^(UseDeveloperExceptionPage|UseDatabaseErrorPage|UseMigrationsEndPoint)$/);
  const asks = callsOf(body, /^(IsDevelopment|IsEnvironment|IsProduction|IsStaging)$/).length > 0;
  const isAnyOrigin = body.name === '<lambda for SetIsOriginAllowed>' && returnsTrue(body);
  return [
    ...(asks ? [] : pages.map(({ at }) => ({ rule: 'debug-mode' as const, at }))),
    ...(isAnyOrigin ? [{ rule: 'permissive-cors' as const, at: body.at }] : []),
  ];
}
