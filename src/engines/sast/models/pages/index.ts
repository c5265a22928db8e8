import type { Model } from '../../ir/model.js';
import { misuse, sinks } from '../shorthand.js';
import { escapingFilters, numericFilters, unescapingFilters } from './filters.js';

const requests = [
  ...[
    'GET',
    'POST',
    'COOKIES',
    'META',
    'headers',
    'args',
    'form',
    'values',
    'cookies',
    'query_params',
    'json',
  ],
  ...[
    'path',
    'full_path',
    'path_info',
    'get_full_path()',
    'build_absolute_uri()',
    'url',
    'query_string',
    'data',
  ],
  'referrer',
  'user_agent',
  'query',
  'body',
  'params',
  'request',
].map((each) => `<page>.request.${each}`);

/** As filters and as functions. */
function named(names: readonly string[]): readonly string[] {
  return names.flatMap((each) => [`<page>.|${each}()`, `<page>.:${each}()`]);
}

/** What escapes; and functions of the program, which make HTML where a page does not escape what they give. */
const harmless = new RegExp(
  `^<page>\\.(\\|(${[...escapingFilters, ...numericFilters].join('|')})|:.*)\\(\\)$`,
);

/** What the parts of pages do that `templates/` reads. */
export const model: Model = {
  id: 'pages',
  title: 'Pages of template languages',
  sources: [
    ...requests,
    ...['request', 'get()'].map((each) => `<page>.app.request.${each}`),
    ...['query', 'request', 'headers', 'cookies', 'attributes'].map((each) => `<page>.app.request.${each}`),
  ],
  propagators: named(unescapingFilters),
  sinks: [
    ...sinks(
      'html',
      ['raw', 'bare', 'unquoted', 'script'].map((each) => `<page>.${each}()`),
    ),
    { api: '<page>.plain()', kind: 'html', if: [{ of: 1, is: true }] },
    {
      api: '<page>.link()',
      kind: 'html',
      if: [{ of: 0, matches: /^([/#?]|https?:\/\/|mailto:|\w+\.html?\b)/, not: true }],
    },
  ],
  sanitizers: [
    ...named(escapingFilters).map((api) => ({ api, sanitizes: ['html' as const] })),
    ...named(numericFilters).map((api) => ({ api, sanitizes: 'all' as const })),
  ],
  renders: [{ api: '<page>.include()', page: [0], context: [1, 2, 3, 4, 5] }],
  misuses: [
    misuse(
      '<page>.raw()',
      'escaping-off',
      { of: 0, constant: true, not: true },
      {
        of: 0,
        api: harmless,
        not: true,
      },
    ),
    misuse('<page>.autoescape()', 'escaping-off'),
    misuse('<page>.unquoted()', 'wrong-escaping', { of: 0, constant: true, not: true }),
    misuse('<page>.form()', 'csrf-off'),
    misuse('<page>.tab()', 'reverse-tabnabbing'),
    misuse('<page>.remote()', 'missing-integrity'),
    misuse('<page>.debug()', 'debug-mode'),
  ],
};
