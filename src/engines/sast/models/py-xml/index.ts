import type { Model, Sink } from '../../ir/model.js';

const lxml = ['parse', 'fromstring', 'XML', 'HTML', 'fromstringlist', 'iterparse', 'XMLID'];
const trees = ['xml.etree.ElementTree', 'xml.etree.cElementTree', 'elementtree.ElementTree'];
const readers = ['parse', 'fromstring', 'XML', 'iterparse', 'fromstringlist'];
const onTree = ['find', 'findall', 'findtext', 'iterfind', 'xpath'];
/** Features of a reader of SAX that were put on, as `setFeature` leaves them. */
const features = [
  'xml.sax.handler.feature_external_ges',
  'xml.sax.handler.feature_external_pes',
  'http://xml.org/sax/features/external-general-entities',
  'http://xml.org/sax/features/external-parameter-entities',
].map((each) => `feature:${each}`);
const external = /feature_external_(ges|pes)$|external-(general|parameter)-entities$/;

const doms = ['parse', 'parseString'].flatMap((name) =>
  ['xml.dom.minidom', 'xml.dom.pulldom', 'xml.dom.expatbuilder'].map((each) => `${each}.${name}`),
);

/** Readers of XML, XPath and XSLT (https://docs.python.org/3/library/xml.html#xml-security). */
export const model: Model = {
  id: 'py-xml',
  title: 'XML for Python',
  languages: ['python'],
  results: [
    ...[...trees, 'lxml.etree', 'defusedxml.ElementTree', 'defusedxml.lxml'].flatMap((each) => [
      [`${each}.parse()`, 'xml.tree'] as const,
      [`${each}.ElementTree()`, 'xml.tree'] as const,
      ...['fromstring', 'XML', 'fromstringlist'].map((name) => [`${each}.${name}()`, 'xml.element'] as const),
    ]),
    ['xml.tree.getroot()', 'xml.element'],
    ['lxml.html.fromstring()', 'xml.element'],
    ['lxml.html.parse()', 'xml.tree'],
    ['xml.sax.make_parser()', 'xml.sax.parser'],
    ['xml.sax.expatreader.create_parser()', 'xml.sax.parser'],
  ],
  sinks: [
    ...lxml.flatMap((each): Sink[] => [
      {
        api: `lxml.etree.${each}()`,
        kind: 'xml',
        args: [0, 'source', 'text'],
        if: [
          { of: 'parser', missing: true },
          { of: 1, missing: true },
          { of: 'resolve_entities', is: false, not: true },
        ],
      },
      ...['parser', 1].map(
        (of): Sink => ({
          api: `lxml.etree.${each}()`,
          kind: 'xml',
          args: [0, 'source', 'text'],
          if: [
            { of, api: /lxml\.etree\.(XMLParser|ETCompatXMLParser|get_default_parser)/ },
            { of: [of, '@resolve_entities'], is: false, not: true },
          ],
        }),
      ),
      { api: `lxml.etree.${each}()`, kind: 'xml', args: [0], if: [{ of: 'resolve_entities', is: true }] },
    ]),
    ...['lxml.etree.XMLParser().feed()', 'lxml.etree.XMLPullParser().feed()'].map(
      (api): Sink => ({
        api,
        kind: 'xml',
        if: [{ of: ['self', '@resolve_entities'], is: false, not: true }],
      }),
    ),
    ...doms.flatMap((each) =>
      features.flatMap((feature) =>
        [1, 2, 'parser'].map(
          (of): Sink => ({
            api: `${each}()`,
            kind: 'xml',
            args: [0],
            if: [{ of: [of, feature], is: [true, 1] }],
          }),
        ),
      ),
    ),
    ...['xml.sax.parser.parse()', 'xml.sax.parser.feed()'].flatMap((api) =>
      features.map((feature): Sink => ({ api, kind: 'xml', if: [{ of: ['self', feature], is: [true, 1] }] })),
    ),
    ...trees.flatMap((each) =>
      readers.map(
        (name): Sink => ({ api: `${each}.${name}()`, kind: 'xml', rule: 'undefended-xml' as const }),
      ),
    ),
    ...doms.map(
      (each): Sink => ({
        ...{ api: `${each}()`, kind: 'xml', rule: 'undefended-xml' as const },
        if: [
          { of: 1, missing: true },
          { of: 'parser', missing: true },
        ],
      }),
    ),
    ...[
      'xml.sax.parse()',
      'xml.sax.parseString()',
      'xml.sax.parser.parse()',
      'xml.sax.parser.feed()',
      'xmltodict.parse()',
    ].map((api): Sink => ({ api, kind: 'xml', rule: 'entity-expansion' as const })),
    ...onTree.flatMap((each): Sink[] => [
      { api: `xml.element.${each}()`, kind: 'xpath', args: [0, 'path', 'match'] },
      { api: `xml.tree.${each}()`, kind: 'xpath', args: [0, 'path', 'match'] },
    ]),
    { api: '*.xpath()', kind: 'xpath' },
    ...['lxml.etree.XPath()', 'lxml.etree.ETXPath()', 'lxml.etree.XPathEvaluator()()'].map(
      (api): Sink => ({ api, kind: 'xpath', args: [0, 'path'] }),
    ),
    ...['elementpath.select()', 'elementpath.iter_select()'].map(
      (api): Sink => ({ api, kind: 'xpath', args: [1, 'path'] }),
    ),
    { api: 'elementpath.Selector()', kind: 'xpath' },
    ...['libxml2.parseFile().xpathEval()', 'libxml2.parseDoc().xpathEval()', '*.xpathEval()'].map(
      (api): Sink => ({ api, kind: 'xpath' }),
    ),
    { api: 'lxml.etree.XSLT()', kind: 'xml', rule: 'xslt-injection' },
  ],
  sanitizers: [
    // A name holds no markup: https://www.w3.org/TR/xml/#NT-Name
    { api: 'xml.element.tag', sanitizes: ['html'] },
    ...['defusedxml.ElementTree.parse()', 'defusedxml.ElementTree.fromstring()'].map((api) => ({
      api,
      sanitizes: ['xml' as const],
    })),
    ...['xml.sax.saxutils.escape()', 'xml.sax.saxutils.quoteattr()'].map((api) => ({
      api,
      sanitizes: ['html' as const, 'xml' as const, 'xpath' as const],
    })),
  ],
  misuses: [
    // Where it parses in the same function, that is reported.
    ...['lxml.etree.XMLParser()', 'lxml.etree.XMLPullParser()', 'lxml.etree.ETCompatXMLParser()'].flatMap(
      (api) =>
        [
          { of: 'resolve_entities', is: true },
          { of: 'load_dtd', is: true },
        ].map((which) => ({
          api,
          rule: 'xml-external-entity' as const,
          when: [which, { of: 0, without: new RegExp(`^(${lxml.join('|')}|feed)$`) }],
        })),
    ),
    ...['lxml.etree.XMLParser()', 'lxml.etree.XMLPullParser()'].map((api) => ({
      api,
      rule: 'xml-external-entity' as const,
      when: [
        { of: 'no_network', is: false },
        { of: 'resolve_entities', is: false, not: true as const },
      ],
    })),
    ...['xml.sax.parser.setFeature()', '*.setFeature()'].flatMap((api) =>
      [{ api: external }, { matches: external }].map((which) => ({
        api,
        rule: 'xml-external-entity' as const,
        when: [
          { of: 0, ...which },
          { of: 1, is: [true, 1] },
          { of: 0, without: /^(parse|parseString|feed)$/ },
        ],
      })),
    ),
  ],
};
