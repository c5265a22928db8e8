import { blank, type Rewriting, rewritten } from '../text.js';
import { flowTypes, isFlow, withUnions } from './flow.js';

const scripts: readonly Rewriting[] = [
  // `using` as a name.
  [/\busing\b(?![ \t]{1,9}[\w$])/g, 'us_ng'],
  // Import assertions, which import attributes replaced.
  [
    /(\bfrom[ \t]{0,9}["'][^"'\n]{1,300}["'][ \t]{0,9})(assert[ \t]{0,9}\{[^{}\n]{0,200}\})/g,
    (_, before = '', assertions = '') => before + blank(assertions),
  ],
];

const markup: readonly Rewriting[] = [
  // `<p class="a">`
  [/([ \t\n])(?:class|for|in|default|as)(?==["'{])/g, (found) => `${found[0]}_${found.slice(2)}`],
  // `<this.view />`
  [/([\s(>{:?=]<\/?)t(?=his\.[\w.]{1,80}[\s/>])/g, '$1_'],
  // `Terms & conditions`, `?a=1&b=2`; between operands the other bit operator carries what comes in as well.
  [/([^&])&(?!&|#?\w{1,30};)/g, '$1|'],
];

const types: readonly Rewriting[] = [
  // `import("x").Name<T>`
  [/\bimport\([ \t]{0,9}["'][^"'\n]{1,300}["'][ \t]{0,9}\)(?=\.[A-Z])/g, (found) => found.replace(/./g, '_')],
  // `load<typeof import("x")>(y)`
  [
    /(\btypeof[ \t]{1,9})(import\([ \t]{0,9}["'][^"'\n]{1,300}["'][ \t]{0,9}\))/g,
    (_, before = '', module = '') => before + module.replace(/./g, '_'),
  ],
  // `class Channel<out P>`
  [
    /([<,][ \t]{0,9})((?:in[ \t]{1,9})?(?:in|out))(?=[ \t]{1,9}[A-Z])/g,
    (_, before = '', variance = '') => before + blank(variance),
  ],
  // `[K in keyof T]? : V`
  [/\]\?([ \t]{1,9}):/g, ']?:$1'],
];

/** What JavaScript, JSX and TypeScript take and the grammars do not. */
export function simplifyScript(text: string, ending: string): string {
  const isTyped = /^[cm]?tsx?$/.test(ending);
  const ofFlow = isTyped && isFlow(text);
  return rewritten(ofFlow ? rewritten(withUnions(text), flowTypes) : text, [
    ...scripts,
    ...(isTyped ? types : []),
    ...(/^[cm]?ts$/.test(ending) ? [] : markup),
  ]);
}
