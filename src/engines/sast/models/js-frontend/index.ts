import type { Given, Model, Sink } from '../../ir/model.js';
import { misuse } from '../shorthand.js';

const dom = { kind: 'html', rule: 'dom-xss' } as const;
const trusted = ['Html', 'Script', 'Style', 'Url', 'ResourceUrl'];
const known = /^(https?:\/\/[\w.-]+)?\/?[/#?\w]/;
const route = '@angular/router.ActivatedRoute';

/** Services that AngularJS gives to parameters of their names (https://docs.angularjs.org/guide/di). */
const services: ReadonlyMap<string, Given> = new Map<string, Given>([
  ['$window', { api: 'window' }],
  ['$location', { api: '$location' }],
  ['$sce', { api: '$sce' }],
  ['$sceProvider', { api: '$sceProvider' }],
  ['$sceDelegateProvider', { api: '$sceDelegateProvider' }],
  ['$scope', { api: '$scope' }],
  ['$routeParams', 'source'],
  ['$stateParams', 'source'],
  ['$compile', { api: '$compile' }],
]);

/** Libraries that make pages in the browser. */
export const model: Model = {
  id: 'js-frontend',
  title: 'React, Angular, Vue and the like',
  languages: ['javascript'],
  sources: [
    ...['queryParams', 'params', 'fragment', 'queryParamMap', 'paramMap', 'snapshot'].map(
      (name) => `${route}.${name}`,
    ),
    '$location.search()',
    '$location.hash()',
    '$location.url()',
    'react-router-dom.useParams()',
    'react-router.useParams()',
    'next/navigation.useSearchParams()',
    'react-router-dom.useSearchParams()',
    'react-router-dom.useLocation()',
    'next/router.useRouter().query',
    'vue-router.useRoute().query',
    'vue-router.useRoute().params',
  ],
  sinks: [
    { api: 'jsx.dangerouslySetInnerHTML=', ...dom, args: [[0, '__html']] },
    ...['react.createElement()', 'createElement()', 'react.cloneElement()', 'h()', 'preact.h()'].map(
      (api): Sink => ({
        api,
        ...dom,
        args: [
          [1, 'dangerouslySetInnerHTML', '__html'],
          [1, 'innerHTML'],
        ],
      }),
    ),
    ...[
      'jsx.href=',
      'jsx.xlinkHref=',
      'jsx.iframe.src=',
      'jsx.embed.src=',
      'jsx.form.action=',
      'jsx.object.data=',
    ].map((api): Sink => ({ api, ...dom, closed: true, if: [{ of: 0, matches: known, not: true }] })),
    { api: 'jsx.href=', ...dom, if: [{ of: 0, matches: /^javascript:/ }] },
    ...['jsx.srcDoc=', 'jsx.innerHTML='].map((api): Sink => ({ api, ...dom })),
    ...trusted.map((name): Sink => ({ api: `*.bypassSecurityTrust${name}()`, ...dom })),
    ...['Html', 'Js', 'Css', 'Url', 'ResourceUrl', ''].map(
      (name): Sink => ({
        api: `$sce.trustAs${name}()`,
        ...dom,
        args: name === '' ? [1] : [0],
      }),
    ),
    { api: '$compile()', kind: 'template' },
    { api: 'vue.compile()', kind: 'template' },
    { api: 'Vue.compile()', kind: 'template' },
    ...['vue()', 'Vue()', 'Vue.component()', 'vue.createApp()'].map(
      (api): Sink => ({ api, kind: 'template', args: ['template'] }),
    ),
  ],
  sanitizers: [
    { api: `@angular/platform-browser.DomSanitizer.sanitize()`, sanitizes: ['html'] },
    { api: '$sce.getTrustedHtml()', sanitizes: ['html'] },
    // Tags of templates that escape what is put in.
    ...['html()', 'svg()', 'lit.html()', 'lit-html.html()', 'lit-element.html()', 'hono/html.html()'].map(
      (api) => ({
        api,
        sanitizes: ['html' as const],
      }),
    ),
  ],
  misuses: [
    ...['escapeHtml', 'sanitize'].map((name) => misuse(`jsx.${name}=`, 'escaping-off', { of: 0, is: false })),
    misuse('jsx.allowDangerousHtml=', 'escaping-off', { of: 0, is: true }),
    ...['window.location.href=', 'window.location='].map((api) =>
      misuse(api, 'open-redirect', { of: 0, api: /^\$scope\b/ }),
    ),
    misuse('$sceProvider.enabled()', 'escaping-off', { of: 0, is: false }),
    misuse(
      '$sce.trustAsHtml()',
      'escaping-off',
      { of: 0, constant: true, not: true },
      { of: 0, api: /sanit/i, not: true },
    ),
    ...['Html', 'Script'].map((name) =>
      misuse(
        `*.bypassSecurityTrust${name}()`,
        'escaping-off',
        { of: 0, plain: true, not: true },
        { of: 0, api: /sanit|purify|escape/i, not: true },
      ),
    ),
    ...['Url', 'ResourceUrl', 'Js', 'Css'].map((name) =>
      misuse(`$sce.trustAs${name}()`, 'escaping-off', { of: 0, constant: true, not: true }),
    ),
    ...['resourceUrlWhitelist', 'trustedResourceUrlList'].flatMap((name) =>
      ['0', '1', '2', '3'].map((index) =>
        misuse(`$sceDelegateProvider.${name}()`, 'escaping-off', {
          of: [0, index],
          matches: /^\*\*$|^https?:\/\/\*\*/,
        }),
      ),
    ),
    misuse(
      'ʜ()',
      'escaping-off',
      { of: 0, constant: true, not: true },
      { of: 0, api: /sanit|purify|escape|^t\(|^JSON\.stringify|^(?!require|import)[\w$]+\(\)$/i, not: true },
    ),
  ],
  entry: ({ body: { params } }) =>
    params.some(({ name }) => services.has(name))
      ? { routes: [], params: params.map(({ name }) => services.get(name)) }
      : undefined,
};
