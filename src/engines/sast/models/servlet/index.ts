import type { Constant } from '../../ir/ir.js';
import type { Condition, Entry, EntryFacts, Model, Sink } from '../../ir/model.js';

const reads = [
  ...[
    'getParameter',
    'getParameterValues',
    'getParameterMap',
    'getParameterNames',
    'getHeader',
    'getHeaders',
  ],
  'getHeaderNames',
  'getCookies',
  'getQueryString',
  'getInputStream',
  'getReader',
  'getPathInfo',
  'getRequestURI',
  'getRequestURL',
  'getServletPath',
  'getPathTranslated',
  'getPart',
  'getParts',
  'getRemoteUser',
  'getRequestedSessionId',
].map((each) => `HttpServletRequest.${each}()`);
const exceptionText = /^Throwable(\.(getMessage|toString|getStackTrace|getLocalizedMessage)\(\))?$/;
const prints = ['print', 'println', 'printf', 'format', 'write', 'append'];
const writers = ['ServletWriter', 'JspWriter', 'ServletOutputStream'];
/** What writes to another writer. */
const around = ['PrintWriter', 'PrintStream', 'OutputStreamWriter', 'BufferedWriter', 'BufferedOutputStream'];

const html = (api: string): Sink => ({
  api,
  kind: 'html',
  args: ['*'],
  if: [{ of: ['self', 'contentType'], matches: /json|plain|pdf|octet|image|csv/i, not: true }],
});
const notTrue = (key: string): Condition => ({ of: [0, key], is: true, not: true });
const surelyNotTrue = (key: string): readonly Condition[] => [
  { of: 0, api: /^Cookie$/ },
  notTrue(key),
  // Where it is set to false, that is the flaw.
  { of: [0, key], is: false, not: true },
];

/** https://jakarta.ee/specifications/servlet/6.0/apidocs/ (javax and jakarta alike) */
export const model: Model = {
  id: 'servlet',
  title: 'Servlet and JSP',
  languages: ['java'],
  carries: ['HttpServletRequest', 'ServletRequest'].flatMap((each) => [
    { api: `${each}.setAttribute()`, store: 'request', name: 0, value: 1 },
    { api: `${each}.getAttribute()`, store: 'request', name: 0 },
  ]),
  types: [
    ...[
      'ServletRequest',
      'HttpServletRequestWrapper',
      'ServletRequestWrapper',
      'MultipartHttpServletRequest',
    ].map((each) => [each, 'HttpServletRequest'] as const),
    ...['ServletResponse', 'HttpServletResponseWrapper', 'ServletResponseWrapper'].map(
      (each) => [each, 'HttpServletResponse'] as const,
    ),
    ['FileItemStream', 'FileItem'],
  ],
  sources: [
    ...reads,
    ...['getValue', 'getName', 'getComment', 'getPath', 'getDomain'].map((each) => `Cookie.${each}()`),
    ...['getSubmittedFileName', 'getInputStream', 'getName', 'getHeader'].map((each) => `Part.${each}()`),
    ...['getName', 'getString', 'getFieldName', 'getInputStream', 'get'].map((each) => `FileItem.${each}()`),
  ],
  results: [
    ...['HttpServlet', 'GenericServlet', 'ServletConfig', 'FilterConfig', 'HttpSession'].map(
      (each) => [`${each}.getServletContext()`, 'ServletContext'] as const,
    ),
    ['HttpServletRequest.getSession()', 'HttpSession'],
    ['ServletContext.getSessionCookieConfig()', 'SessionCookieConfig'],
    ['HttpServletRequest.getRequestDispatcher()', 'RequestDispatcher'],
    ['ServletContext.getRequestDispatcher()', 'RequestDispatcher'],
    ['HttpServletRequest.getServletContext()', 'ServletContext'],
    ['HttpServletResponse.getWriter()', 'ServletWriter'],
    ['HttpServletResponse.getOutputStream()', 'ServletOutputStream'],
    ...around.flatMap((each) => writers.map((writer) => [`${each}(${writer})`, writer] as const)),
    ['PageContext.getOut()', 'JspWriter'],
    ['JspContext.getOut()', 'JspWriter'],
    ...prints.flatMap((each) => writers.map((writer) => [`${writer}.${each}()`, writer] as const)),
  ],
  sinks: [
    ...writers.flatMap((writer) => prints.map((each) => html(`${writer}.${each}()`))),
    { api: 'HttpServletResponse.sendError()', kind: 'html', args: [1] },
    { api: 'HttpServletResponse.sendRedirect()', kind: 'redirect' },
    {
      api: 'HttpServletResponse.setHeader()',
      kind: 'redirect',
      args: [1],
      if: [{ of: 0, matches: /^location$/i }],
    },
    {
      api: 'HttpServletResponse.addHeader()',
      kind: 'redirect',
      args: [1],
      if: [{ of: 0, matches: /^location$/i }],
    },
    ...['setHeader', 'addHeader'].map(
      (each): Sink => ({ api: `HttpServletResponse.${each}()`, kind: 'header', args: [0, 1] }),
    ),
    ...['getRequestDispatcher', 'getResource', 'getResourceAsStream', 'getRealPath'].map(
      (each): Sink => ({ api: `ServletContext.${each}()`, kind: 'path' }),
    ),
    { api: 'HttpServletRequest.getRequestDispatcher()', kind: 'path' },
    ...['setAttribute', 'putValue'].map(
      (each): Sink => ({ api: `HttpSession.${each}()`, kind: 'trust', args: [0, 1] }),
    ),
    { api: 'Part.write()', kind: 'path' },
    ...['Part', 'FileItem'].map(
      (each): Sink => ({ api: `${each}.write()`, kind: 'path', rule: 'unrestricted-upload' as const }),
    ),
    { api: 'Cookie()', kind: 'header', args: [0, 1] },
  ],
  sanitizers: [
    { api: 'HttpServletRequest.getServerName()', sanitizes: 'all' },
    { api: 'HttpServletResponse.encodeURL()', sanitizes: ['header'] },
    { api: 'HttpServletRequest.getContextPath()', sanitizes: 'all' },
    { api: 'HttpServletRequest.getMethod()', sanitizes: 'all' },
    { api: 'HttpServletRequest.getContentLength()', sanitizes: 'all' },
    { api: 'HttpServletRequest.isUserInRole()', sanitizes: 'all' },
    { api: 'HttpSession.getAttribute()', sanitizes: 'all' },
  ],
  misuses: [
    { api: 'HttpServletResponse.addCookie()', rule: 'insecure-cookie', when: surelyNotTrue('secure') },
    {
      api: 'HttpServletResponse.addCookie()',
      rule: 'script-readable-cookie',
      when: surelyNotTrue('httpOnly'),
    },
    { api: 'Cookie.setSecure()', rule: 'insecure-cookie', when: [{ of: 0, is: false }] },
    { api: 'Cookie.setHttpOnly()', rule: 'script-readable-cookie', when: [{ of: 0, is: false }] },
    ...['*.setSecure()', '*.setUseSecureCookie()', '*.setCookieSecure()', '*.cookieSecure()'].map((api) => ({
      api,
      rule: 'insecure-cookie' as const,
      when: [{ of: 0, is: false }],
    })),
    ...['*.setHttpOnly()', '*.setUseHttpOnly()', '*.setUseHttpOnlyCookie()', '*.setCookieHttpOnly()'].map(
      (api) => ({
        api,
        rule: 'script-readable-cookie' as const,
        when: [{ of: 0, is: false }],
      }),
    ),
    ...['encodeURL', 'encodeRedirectURL', 'encodeUrl', 'encodeRedirectUrl'].map((each) => ({
      api: `HttpServletResponse.${each}()`,
      rule: 'information-exposure' as const,
    })),
    ...writers.flatMap((writer) =>
      prints.map((each) => ({
        api: `${writer}.${each}()`,
        rule: 'stack-trace-exposure' as const,
        when: [{ of: 0, api: exceptionText }],
      })),
    ),
    {
      api: 'HttpServletResponse.sendError()',
      rule: 'stack-trace-exposure',
      when: [{ of: 1, api: exceptionText }],
    },
    ...(
      [
        ['insecure-cookie', /^(?!.*;\s*secure)/i],
        ['script-readable-cookie', /^(?!.*;\s*httponly)/i],
      ] as const
    ).flatMap(([rule, matches]) =>
      ['setHeader', 'addHeader'].map((each) => ({
        api: `HttpServletResponse.${each}()`,
        rule,
        when: [
          { of: 0, matches: /^set-cookie$/i },
          { of: 1, matches },
          { of: 1, constant: true as const },
        ],
      })),
    ),
    ...['setHeader', 'addHeader'].map((each) => ({
      api: `HttpServletResponse.${each}()`,
      rule: 'permissive-cors' as const,
      when: [
        { of: 0, matches: /^access-control-allow-origin$/i },
        { of: 1, tainted: true as const },
      ],
    })),
    ...['setHeader', 'addHeader'].map((each) => ({
      api: `HttpServletResponse.${each}()`,
      rule: 'permissive-cors' as const,
      when: [
        { of: 0, matches: /^access-control-allow-origin$/i },
        { of: 1, matches: /^(\*|null)$/ },
      ],
    })),
  ],
  entry,
};

const servletBase = /Servlet$|^Filter$|Filter$|^HttpServlet$/;
const verbs: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    doGet: 'GET',
    doPost: 'POST',
    doPut: 'PUT',
    doDelete: 'DELETE',
    doHead: 'HEAD',
    service: '*',
  }),
);

/** `doGet` and its like of a class that `@WebServlet` hangs on a path; `main` gets what the user typed. */
function entry({ body, owner }: EntryFacts): Entry | undefined {
  if (body.language !== 'java') return undefined;
  if (body.name === 'main' && body.isPublic && body.selfSlot < 0 && body.params.length === 1)
    return { routes: [], params: ['local'] };
  const servlet = owner?.annotations.find(({ name }) => name === 'WebServlet');
  const verb = verbs.get(body.name);
  if (verb === undefined || !owner?.bases.some((each) => servletBase.test(each))) return undefined;
  const path = firstText(servlet?.args, ['value', 'urlPatterns']);
  if (path === undefined) return undefined;
  return { routes: [{ method: verb, path }], params: body.params.map(() => undefined) };
}

function firstText(
  args: Readonly<Record<string, Constant>> | undefined,
  names: readonly string[],
): string | undefined {
  return names.map((each) => args?.[each]).find((each) => typeof each === 'string') as string | undefined;
}
