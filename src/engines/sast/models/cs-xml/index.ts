import type { Condition, Misuse, Model } from '../../ir/model.js';
import { calls, sinks, wrong } from '../shorthand.js';

const nodes = [
  'SelectNodes',
  'SelectSingleNode',
  'XPathSelectElement',
  'XPathSelectElements',
  'XPathEvaluate',
];
const navigator = ['Select', 'Evaluate', 'Compile', 'SelectSingleNode', 'Matches'];
/** Resolves what a document names, as before .NET Framework 4.5.2. */
const open = (reader: 'self' | number): readonly Condition[] => [
  { of: reader, api: /^XmlTextReader$/ },
  { of: [reader, 'DtdProcessing'], missing: true },
  { of: [reader, 'ProhibitDtd'], missing: true },
  { of: [reader, 'XmlResolver'], is: null, not: true },
];

const entity = (apis: readonly string[], ...when: readonly Condition[]): readonly Misuse[] =>
  wrong('xml-external-entity', apis, ...when);

/** Readers of XML, XPath and XSLT (https://learn.microsoft.com/en-us/dotnet/standard/data/xml/). */
export const model: Model = {
  id: 'cs-xml',
  title: 'XML in .NET',
  languages: ['csharp'],
  results: [
    ['XmlDocument.CreateNavigator()', 'XPathNavigator'],
    ['XPathDocument.CreateNavigator()', 'XPathNavigator'],
    ['XmlNode.CreateNavigator()', 'XPathNavigator'],
    ['XmlReader.Create()', 'XmlReader'],
    ['XmlWriter.Create()', 'XmlWriter'],
  ],
  types: [['IXPathNavigable', 'XPathNavigator']],
  sinks: [
    ...sinks('xpath', calls(['*'], nodes)),
    ...sinks('xpath', calls(['XPathNavigator'], navigator)),
    ...sinks('xpath', ['XPathExpression.Compile()']),
    ...sinks('xpath', calls(['*'], ['Evaluate', 'Compile', 'Select'])).map((each) => ({
      ...each,
      if: [{ of: 0, matches: /^(\.|[\w:]+)?\/\/?[\w*@]/ } as const],
    })),
    ...sinks('xpath', calls(['Extensions'], nodes), 1),
    ...sinks('xml', ['XslCompiledTransform.Load()', 'XslTransform.Load()']).map((each) => ({
      ...each,
      rule: 'xslt-injection' as const,
    })),
    ...sinks('xml', ['XmlReader.Create()']).map((each) => ({
      ...each,
      if: [{ of: [1, 'DtdProcessing'] as const, api: /DtdProcessing\.Parse$/ }],
    })),
    ...sinks('xml', ['XmlWriter.WriteRaw()', 'XmlTextWriter.WriteRaw()', '*.InnerXml=']).map((each) => ({
      ...each,
      rule: 'xml-injection' as const,
    })),
  ],
  sanitizers: [
    { api: 'SecurityElement.Escape()', sanitizes: ['xml', 'html', 'xpath'] },
    ...calls(['*'], nodes).map((api) => ({ api, sanitizes: ['xpath'] as const })),
  ],
  misuses: [
    ...entity(['*.DtdProcessing='], { of: 0, api: /DtdProcessing\.Parse$/ }),
    ...entity(['*.ProhibitDtd='], { of: 0, is: false }),
    ...entity(
      [
        'XmlDocument.XmlResolver=',
        'XmlTextReader.XmlResolver=',
        'XmlReaderSettings.XmlResolver=',
        'XmlDataDocument.XmlResolver=',
      ],
      {
        of: 0,
        api: /^(XmlUrlResolver|XmlPreloadedResolver)$/,
      },
      // That is reported already.
      { of: ['self', 'DtdProcessing'], api: /DtdProcessing\.Parse$/, not: true },
    ),
    ...entity(
      calls(['XmlTextReader'], ['Read', 'ReadToFollowing', 'MoveToContent', 'ReadOuterXml', 'ReadInnerXml']),
      ...open('self'),
    ),
    ...entity(
      ['XmlDocument.Load()', 'XPathDocument()', 'XDocument.Load()', 'XElement.Load()', '*.Deserialize()'],
      ...open(0),
    ),
    ...wrong('xslt-injection', ['XsltSettings()'], { of: 1, is: true }),
    ...wrong('xslt-injection', ['XsltSettings.EnableScript=', 'XsltSettings.EnableDocumentFunction='], {
      of: 0,
      is: true,
    }),
    ...wrong('xslt-injection', ['XslTransform()']),
    ...wrong('xslt-injection', ['*.Load()'], { of: 1, api: /^XsltSettings\.TrustedXslt$/ }),
  ],
};
