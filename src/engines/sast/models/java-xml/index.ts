import type { Condition, Misuse, Model, Sink } from '../../ir/model.js';

const disallowDoctype = 'feature:http://apache.org/xml/features/disallow-doctype-decl';
const secureProcessing = 'feature:http://javax.xml.XMLConstants/feature/secure-processing';
const externalGeneral = 'feature:http://xml.org/sax/features/external-general-entities';
const externalParameter = 'feature:http://xml.org/sax/features/external-parameter-entities';
const loadDtd = 'feature:http://apache.org/xml/features/nonvalidating/load-external-dtd';

const not = (key: string, is: boolean): Condition => ({ of: ['self', key], is, not: true });
/** Entities stay readable: no feature that forbids them is set. */
const open: readonly Condition[] = [
  not(disallowDoctype, true),
  not(externalGeneral, false),
  not(externalParameter, false),
  not(loadDtd, false),
  not(secureProcessing, true),
  not('feature:XMLConstants.FEATURE_SECURE_PROCESSING', true),
  { of: ['self', 'attribute:XMLConstants.ACCESS_EXTERNAL_DTD'], is: '', not: true },
  { of: ['self', 'attribute:http://javax.xml.XMLConstants/property/accessExternalDTD'], is: '', not: true },
  not('expandEntityReferences', false),
  { of: ['self', 'entityResolver'], missing: true },
];
const stream: readonly Condition[] = [
  { of: ['self', 'property:XMLInputFactory.SUPPORT_DTD'], is: false, not: true },
  { of: ['self', 'property:javax.xml.stream.supportDTD'], is: false, not: true },
  { of: ['self', 'property:XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES'], is: false, not: true },
  { of: ['self', 'property:javax.xml.stream.isSupportingExternalEntities'], is: false, not: true },
  { of: ['self', 'property:XMLConstants.ACCESS_EXTERNAL_DTD'], is: '', not: true },
  { of: ['self', 'xmlResolver'], missing: true },
  { of: ['self', 'xMLResolver'], missing: true },
];
const restricted = (verb: string): readonly Condition[] => [
  ...open,
  ...[
    'XMLConstants.ACCESS_EXTERNAL_DTD',
    'XMLConstants.ACCESS_EXTERNAL_STYLESHEET',
    'XMLConstants.ACCESS_EXTERNAL_SCHEMA',
  ].map((each): Condition => ({ of: ['self', `${verb}:${each}`], is: '', not: true })),
];
/** A file that the program names itself, and no address. */
const ownFile: Condition = { of: 0, matches: /^(?![a-z]{2,8}:)[\w./]/i, not: true };
const external = (api: string, when: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule: 'xml-external-entity' as const,
  when: [...when, { of: 'self', api: /./ }],
});
const xpath = (api: string, ...args: number[]): Sink => ({
  api: `${api}()`,
  kind: 'xpath',
  args: args.length > 0 ? args : [0],
});

/** Readers of XML that follow external entities unless reported not to, and XPath. */
export const model: Model = {
  id: 'java-xml',
  title: 'XML in Java',
  languages: ['java'],
  results: [
    ...[
      'DocumentBuilderFactory',
      'SAXParserFactory',
      'XMLInputFactory',
      'TransformerFactory',
      'SchemaFactory',
      'XPathFactory',
    ].map((each) => [`${each}.newInstance()`, each] as const),
    ['XMLInputFactory.newFactory()', 'XMLInputFactory'],
    ['SAXTransformerFactory.newInstance()', 'TransformerFactory'],
    ['DocumentBuilderFactory.newDocumentBuilder()', 'DocumentBuilder'],
    ['SAXParserFactory.newSAXParser()', 'SAXParser'],
    ['SAXParser.getXMLReader()', 'SafeXMLReader'],
    ['XMLReaderFactory.createXMLReader()', 'XMLReader'],
    ['XPathFactory.newXPath()', 'XPath'],
    ['XPathFactory.newInstance().newXPath()', 'XPath'],
    ['JAXBContext.createUnmarshaller()', 'Unmarshaller'],
  ],
  types: [['SAXTransformerFactory', 'TransformerFactory']],
  sinks: [
    ...['evaluate', 'compile', 'evaluateExpression'].map((each) => xpath(`XPath.${each}`)),
    ...['selectNodeList', 'selectSingleNode', 'eval'].map((each) => xpath(`XPathAPI.${each}`, 1)),
    ...['selectNodes', 'selectSingleNode', 'createXPath', 'valueOf', 'numberValueOf'].flatMap((each) =>
      ['Document', 'Node', 'Element'].map((type) => xpath(`${type}.${each}`)),
    ),
    xpath('DocumentHelper.createXPath'),
    xpath('JXPathContext.getValue'),
    xpath('JXPathContext.iterate'),
    xpath('XPath.newInstance'),
    xpath('XPath.selectNodes', 1),
    xpath('XPathFactory.compile'),
    { api: 'TransformerFactory.newTransformer()', kind: 'xml', rule: 'xslt-injection' as const },
    { api: 'TransformerFactory.newTemplates()', kind: 'xml', rule: 'xslt-injection' as const },
  ],
  sanitizers: [
    // A name holds no markup: https://www.w3.org/TR/xml/#NT-Name
    ...['getLocalName', 'getPrefix', 'getNodeName', 'getTagName'].map((each) => ({
      api: `*.${each}()`,
      sanitizes: ['html'] as const,
    })),
    { api: 'XPath.evaluate()', sanitizes: ['xpath'] },
    { api: 'XPath.compile()', sanitizes: 'all' },
  ],
  misuses: [
    ...['*.setProperty()', 'XMLInputFactory.setProperty()'].flatMap((api) => [
      {
        api,
        rule: 'xml-external-entity' as const,
        when: [
          { of: 0, api: /IS_SUPPORTING_EXTERNAL_ENTITIES$/ },
          { of: 1, is: [true, 'true'] },
        ],
      },
      {
        api,
        rule: 'xml-external-entity' as const,
        when: [
          { of: 0, is: 'javax.xml.stream.isSupportingExternalEntities' },
          { of: 1, is: [true, 'true'] },
        ],
      },
    ]),
    external('DocumentBuilderFactory.newDocumentBuilder', open),
    external('SAXParserFactory.newSAXParser', open),
    ...['XMLReader.parse', 'SAXReader.read', 'SAXBuilder.build', 'Digester.parse'].map((each) =>
      external(each, [...open, ownFile]),
    ),
    ...['createXMLStreamReader', 'createXMLEventReader', 'createFilteredReader'].map((each) =>
      external(`XMLInputFactory.${each}`, stream),
    ),
    external('TransformerFactory.newTransformer', restricted('attribute')),
    ...['DocumentBuilderFactory', 'SAXParserFactory', 'XMLReader', 'SAXReader', 'SAXBuilder'].flatMap(
      (each): Misuse[] => [
        {
          api: `${each}.setFeature()`,
          rule: 'xml-external-entity' as const,
          when: [
            { of: 0, matches: /disallow-doctype-decl$/ },
            { of: 1, is: false },
          ],
        },
        {
          api: `${each}.setFeature()`,
          rule: 'xml-external-entity' as const,
          when: [
            { of: 0, matches: /external-(general|parameter)-entities$/ },
            { of: 1, is: true },
          ],
        },
      ],
    ),
    external('Unmarshaller.unmarshal', [{ of: 0, tainted: true }]),
    external('SchemaFactory.newSchema', restricted('property')),
  ],
};
