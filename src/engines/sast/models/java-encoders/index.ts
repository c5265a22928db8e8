import type { SinkKind } from '../../ir/ids.generated.js';
import type { Model } from '../../ir/model.js';

const clearing = (owner: string, methods: readonly string[], sanitizes: readonly SinkKind[] | 'all') =>
  methods.map((each) => ({ api: `${owner}.${each}()`, sanitizes }));
const html: readonly SinkKind[] = ['html'];

/** Encoders and cleaners: ESAPI, OWASP Encoder, Spring, Apache Commons, Guava, jsoup. */
export const model: Model = {
  id: 'java-encoders',
  title: 'Encoders of Java',
  languages: ['java'],
  results: [
    ['ESAPI.encoder()', 'Encoder'],
    ['ESAPI.validator()', 'Validator'],
    ['DefaultEncoder.getInstance()', 'Encoder'],
  ],
  sanitizers: [
    ...clearing(
      'Encoder',
      [
        'encodeForHTML',
        'encodeForHTMLAttribute',
        'encodeForJavaScript',
        'encodeForCSS',
        'encodeForURL',
        'encodeForXML',
      ],
      ['html', 'log', 'header'],
    ),
    ...clearing('Encoder', ['encodeForSQL'], ['sql']),
    ...clearing('Encoder', ['encodeForLDAP', 'encodeForDN'], ['ldap']),
    ...clearing('Encoder', ['encodeForXPath'], ['xpath']),
    ...clearing('Encoder', ['encodeForOS'], ['command']),
    ...clearing('Validator', ['getValidSafeHTML'], html),
    ...clearing('Validator', ['getValidInput', 'getValidFileName', 'getValidDirectoryPath'], 'all'),
    ...clearing(
      'Encode',
      [
        'forHtml',
        'forHtmlContent',
        'forHtmlAttribute',
        'forHtmlUnquotedAttribute',
        'forJavaScript',
        'forUriComponent',
      ],
      html,
    ),
    ...clearing(
      'Encode',
      ['forJavaScriptBlock', 'forJavaScriptAttribute', 'forCssString', 'forXml', 'forJava'],
      html,
    ),
    ...clearing('HtmlUtils', ['htmlEscape', 'htmlEscapeDecimal', 'htmlEscapeHex'], html),
    ...clearing('JavaScriptUtils', ['javaScriptEscape'], html),
    ...clearing(
      'UriUtils',
      ['encode', 'encodePathSegment', 'encodeQueryParam'],
      ['html', 'redirect', 'ssrf', 'path'],
    ),
    ...['StringEscapeUtils', 'StringUtils'].flatMap((each) => [
      ...clearing(
        each,
        [
          'escapeHtml',
          'escapeHtml3',
          'escapeHtml4',
          'escapeXml',
          'escapeXml10',
          'escapeXml11',
          'escapeEcmaScript',
        ],
        html,
      ),
      ...clearing(each, ['escapeJava', 'escapeJavaScript', 'escapeJson'], ['html', 'log']),
      ...clearing(each, ['escapeSql'], ['sql']),
    ]),
    ...clearing('HtmlEscapers.htmlEscaper()', ['escape'], html),
    ...clearing('Jsoup', ['clean'], html),
    ...clearing('PolicyFactory', ['sanitize'], html),
    ...clearing('AntiSamy', ['scan'], html),
    ...clearing('HtmlSanitizer', ['sanitize'], html),
  ],
};
