import type { Model, Router, Sink } from '../../ir/model.js';
import { misuse } from '../shorthand.js';

const documents = ['document', 'window.document', 'self.document'];
const places = [
  'location',
  'window.location',
  'document.location',
  'self.location',
  'top.location',
  'parent.location',
  'window.top.location',
  'window.parent.location',
  'globalThis.location',
  'opener.location',
  'window.opener.location',
];
const jquery = /^(\$|jQuery|jquery|angular\.element)\(/;
/** jQuery reads what begins with a bracket as HTML; what begins so is none. */
const selector = /^[#.[\w]/;
const choosing = ['getElementById', 'getElementsByName', 'querySelector', 'querySelectorAll', 'closest'];
const dom = { kind: 'html', rule: 'dom-xss' } as const;
const listeners = ['window.addEventListener', 'addEventListener', 'globalThis.addEventListener'];

const sinks: readonly Sink[] = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name): Sink => ({ api: `*.${name}=`, ...dom })),
  ...documents.flatMap((each) =>
    ['write', 'writeln'].map((name): Sink => ({ api: `${each}.${name}()`, ...dom, args: [0, 1] })),
  ),
  { api: '*.insertAdjacentHTML()', ...dom, args: [1] },
  { api: '*.setAttribute()', ...dom, args: [1], if: [{ of: 0, matches: /^(on[a-z]{3,}|srcdoc)$/i }] },
  ...['createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'html'].map(
    (name): Sink => ({ api: `*.${name}()`, ...dom }),
  ),
  ...['$', 'jQuery', 'jquery'].flatMap((each): readonly Sink[] => [
    { api: `${each}().attr()`, ...dom, args: [1], if: [{ of: 0, matches: /^(on[a-z]{3,}|srcdoc)$/i }] },
    { api: `${each}.getScript()`, kind: 'code' },
  ]),
  { api: 'document.execCommand()', ...dom, args: [2], if: [{ of: 0, is: 'insertHTML' }] },
  ...['src', 'text', 'textContent', 'innerText'].map(
    (name): Sink => ({
      api: `document.createElement().${name}=`,
      ...dom,
      if: [
        { of: ['self', '#0'], matches: /^(script|iframe|embed|object)$/i },
        { of: 0, matches: /^(https?:)?\/\/[\w.-]+\/|^\/\w/, not: true },
      ],
    }),
  ),
  // jQuery reads what begins with a bracket as HTML.
  ...[
    'append',
    'prepend',
    'before',
    'after',
    'replaceWith',
    'wrap',
    'wrapAll',
    'wrapInner',
    'add',
    'appendTo',
    'insertAfter',
    'insertBefore',
  ].map((name): Sink => ({ api: `*.${name}()`, ...dom, textOnly: true, if: [{ of: 'self', api: jquery }] })),
  ...['$', 'jQuery', 'jquery', 'window.$', 'window.jQuery'].flatMap((each): readonly Sink[] => [
    {
      api: `${each}()`,
      ...dom,
      closed: true,
      textOnly: true,
      if: [{ of: 0, matches: selector, not: true }],
    },
    { api: `${each}().html()`, ...dom },
    { api: `${each}.parseHTML()`, ...dom },
    { api: `${each}.globalEval()`, kind: 'code' },
    ...['get', 'ajax', 'post', 'getJSON', 'getScript'].map(
      (name): Sink => ({ api: `${each}.${name}()`, kind: 'ssrf' }),
    ),
  ]),
  ...['assign', 'replace'].flatMap((name) =>
    places.map((place): Sink => ({ api: `${place}.${name}()`, kind: 'redirect', closed: true })),
  ),
  ...places.flatMap((place): readonly Sink[] => [
    { api: `${place}=`, kind: 'redirect', closed: true },
    { api: `${place}.href=`, kind: 'redirect', closed: true },
  ]),
  ...['window.open()', 'window.navigate()', '$window.open()'].map(
    (api): Sink => ({ api, kind: 'redirect', closed: true }),
  ),
];

const received: readonly Router[] = [
  ...[...listeners, 'self.addEventListener'].map(
    (api): Router => ({
      api: `${api}()`,
      handlers: [1],
      params: [{ api: 'message.event' }],
      trusts: /^(origin|isTrusted)$/,
    }),
  ),
  { api: '$().on()', params: [{ api: 'message.event' }] },
];

/** What scripts of a page read from its address and write into it (https://dom.spec.whatwg.org/). */
export const model: Model = {
  id: 'js-dom',
  title: 'Pages in a browser',
  languages: ['javascript'],
  sources: [
    ...places.flatMap((place) => ['hash', 'search'].map((name) => `${place}.${name}`)),
    ...documents.flatMap((each) => ['referrer', 'cookie'].map((name) => `${each}.${name}`)),
    'window.name',
    'message.event.data',
    'message.event.newValue',
    'history.state',
    // What was typed into the page, or stands in it: seen by the one who wrote it, and by others where it was stored.
    ...documents.flatMap((each) =>
      ['getElementById()', 'querySelector()', 'activeElement'].flatMap((of) =>
        ['value', 'textContent', 'innerText', 'getAttribute()'].map((name) => ({
          api: `${each}.${of}.${name}`,
          trust: 'local' as const,
        })),
      ),
    ),
  ],
  addresses: [
    ...places.map((place) => `${place}.href`),
    ...documents.flatMap((each) => ['URL', 'documentURI', 'baseURI'].map((name) => `${each}.${name}`)),
  ],
  routers: received,
  sinks,
  sanitizers: [
    // What is put into an element so is no HTML.
    ...['$', 'jQuery', 'jquery'].flatMap((each) =>
      ['text', 'attr', 'val', 'data', 'addClass', 'prop', 'css'].map((name) => ({
        api: `${each}().${name}()`,
        sanitizes: ['html' as const],
      })),
    ),
    ...['$', 'jQuery', 'jquery'].map((each) => ({
      api: `${each}()`,
      sanitizes: 'all' as const,
      if: [{ of: 0, matches: selector }],
    })),
    // Input chooses among the elements that the page has.
    ...[
      ...documents.flatMap((each) => choosing.map((name) => `${each}.${name}()`)),
      ...choosing.map((name) => `*.${name}()`),
    ].map((api) => ({ api, sanitizes: 'all' as const })),
  ],
  misuses: [
    // What is sent to a window that the page opened or stands in is mostly no secret.
    ...[
      misuse('*.postMessage()', 'origin-not-checked', { of: 1, is: '*' }),
      misuse('*.postMessage()', 'origin-not-checked', { of: 'targetOrigin', is: '*' }),
    ].map((each) => ({ ...each, atMost: 'low' as const })),
    ...listeners.map((api) =>
      misuse(
        `${api}()`,
        'origin-not-checked',
        { of: 0, is: 'message' },
        { of: 1, ignores: /origin|source|isTrusted/i },
      ),
    ),
    misuse('window.onmessage=', 'origin-not-checked', { of: 0, ignores: /origin|source|isTrusted/i }),
    ...documents.map((each) =>
      misuse(`${each}.cookie=`, 'insecure-cookie', {
        of: 0,
        matches: /^\w*(sess|token|auth|sid|jwt)\w*=(?!.*secure)/i,
      }),
    ),
    misuse(
      '<link>()',
      'reverse-tabnabbing',
      { of: 'target', is: '_blank' },
      { of: 'href', matches: /^(https?:)?\/\// },
      {
        of: 'rel',
        matches: /noopener|noreferrer/,
        not: true,
      },
    ),
  ],
};
