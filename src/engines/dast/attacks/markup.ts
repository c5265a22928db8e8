import { MarkupParser } from '../page/markup-parser.js';

/** Where a value stands in a document; what has to get through to leave that place follows from it. */
export type MarkupContext =
  | { readonly at: 'text'; readonly inside: string }
  | {
      readonly at: 'attribute';
      readonly quote: '"' | "'" | '';
      readonly name: string;
      readonly isStart: boolean;
    }
  | { readonly at: 'script'; readonly quote: ScriptQuote }
  | { readonly at: 'comment' };

export type ScriptQuote = '"' | "'" | '`' | '';

/** Attributes whose value is an address that a click or the load follows. */
const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href']);
const contextsAtMost = 12;

/** Every place where the marker stands in the document. */
export function contextsOf(html: string, marker: string): readonly MarkupContext[] {
  const found: MarkupContext[] = [];
  const stack: string[] = [];
  const parser = new MarkupParser({
    onopentagname: (name) => stack.push(name),
    onclosetag: () => stack.pop(),
    onattribute(name, value, quote) {
      if (!value.includes(marker)) return;
      if (/^on/.test(name)) found.push({ at: 'attribute', quote: asQuote(quote), name, isStart: false });
      else found.push({ at: 'attribute', quote: asQuote(quote), name, isStart: value.startsWith(marker) });
    },
    ontext(text) {
      const at = text.indexOf(marker);
      if (at < 0) return;
      const inside = stack.at(-1) ?? '';
      if (inside === 'script') found.push({ at: 'script', quote: scriptQuoteAt(text, at) });
      else found.push({ at: 'text', inside });
    },
    oncomment(text) {
      if (text.includes(marker)) found.push({ at: 'comment' });
    },
  });
  parser.end(html);
  return found.slice(0, contextsAtMost);
}

function asQuote(quote: string | undefined | null): '"' | "'" | '' {
  return quote === '"' || quote === "'" ? quote : '';
}

/** The kind of string that is open at a position of a script; empty outside of strings. Comments are skipped. */
export function scriptQuoteAt(code: string, end: number): ScriptQuote {
  return lexTo(code, end).quote;
}

interface LexState {
  readonly quote: ScriptQuote;
  readonly isComment: boolean;
}

function lexTo(code: string, end: number): LexState {
  let quote: ScriptQuote = '';
  for (let at = 0; at < end; at += 1) {
    const character = code[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
      continue;
    }
    const skipped = commentEnd(code, at);
    if (skipped > end) return { quote: '', isComment: true };
    if (skipped > at) at = skipped - 1;
    else if (character === '"' || character === "'" || character === '`') quote = character;
  }
  return { quote, isComment: false };
}

/** Where the comment that begins here ends; the position itself where none begins. */
function commentEnd(code: string, at: number): number {
  const closing = code.startsWith('//', at) ? '\n' : code.startsWith('/*', at) ? '*/' : undefined;
  if (closing === undefined) return at;
  const end = code.indexOf(closing, at + 2);
  return end < 0 ? Number.POSITIVE_INFINITY : end + closing.length;
}

/**
 * Whether a browser would run the marker as a script: in an event handler, a script element outside of strings, or an address
 * that begins with `javascript:`. The handler or script has to be the payload's own statement, not an argument in quotes.
 */
export function runsMarker(html: string, marker: string): boolean {
  let runs = false;
  let isScript = false;
  const parser = new MarkupParser({
    onopentag(name, attributes) {
      isScript = name === 'script' && isScriptType(attributes.type);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on[a-z]{3,}$/.test(attribute)) runs ||= runsIn(value, marker);
        if (addressAttributes.has(attribute) && /^\s*javascript:/i.test(value.replace(/[\t\n\r]/g, '')))
          runs ||= runsIn(value.replace(/^\s*javascript:/i, ''), marker);
      }
    },
    onclosetag() {
      isScript = false;
    },
    ontext(text) {
      if (isScript) runs ||= runsIn(text, marker);
    },
  });
  parser.end(html);
  return runs;
}

function isScriptType(type = ''): boolean {
  return /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(type.trim());
}

/** The marker as an expression: outside of strings and comments, or inside `${…}` of a template. */
function runsIn(code: string, marker: string): boolean {
  for (let at = code.indexOf(marker); at >= 0; at = code.indexOf(marker, at + marker.length)) {
    const { quote, isComment } = lexTo(code, at);
    if (isComment) continue;
    if (quote === '' || (quote === '`' && code.slice(0, at).endsWith('${'))) return true;
  }
  return false;
}
