import { blank, withScripts } from './scripts.js';

/**
 * Components in one file, as Vue and Svelte have them: the scripts, and functions for what the markup does with values
 * without escaping, which run when the scripts have. `ᴄ` is HTML as it is, `ʟ` an address. Each letter stays in its place.
 */
export function scriptOfVue(text: string): string {
  // In the script it is a member of the component, in the markup a name.
  return withScripts(text, (part) => inMarkup(part, vue)).replaceAll('this.$route', '     $route');
}

export function scriptOfSvelte(text: string): string {
  return withScripts(text, (part) => inMarkup(part, svelte));
}

interface Form {
  readonly name: 'ᴄ' | 'ʟ';
  readonly pattern: RegExp;
}

const bound = '\\s(?:v-bind:|[:.])';
const value = '="([^"]{1,500})"';
const valueInSingle = "='([^']{1,500})'";

/** https://vuejs.org/api/built-in-directives.html */
const vue: readonly Form[] = [
  { name: 'ᴄ', pattern: form(`\\sv-html`) },
  { name: 'ᴄ', pattern: form(`${bound}(?:inner-?html|srcdoc)(?:\\.prop)?`) },
  { name: 'ʟ', pattern: form(`${bound}(?:href|xlink:href|formaction)`) },
];

/** https://svelte.dev/docs/svelte/@html */
const svelte: readonly Form[] = [
  { name: 'ᴄ', pattern: /\{@html\s([^{}]{1,500})\}/g },
  { name: 'ᴄ', pattern: /\s(?:innerHTML|srcdoc)=\{([^{}]{1,500})\}/g },
  { name: 'ʟ', pattern: /\s(?:href|formaction)=\{([^{}]{1,500})\}/g },
];

function form(name: string): RegExp {
  return new RegExp(`${name}(?:${value}|${valueInSingle})`, 'gi');
}

function inMarkup(text: string, forms: readonly Form[]): string {
  const found = forms
    .flatMap(({ name, pattern }) => [...text.matchAll(pattern)].map((match) => ({ name, match })))
    .sort((a, b) => a.match.index - b.match.index);
  let out = '';
  for (const { name, match } of found) {
    const [whole, ...groups] = match;
    const code = groups.find((each) => each !== undefined) ?? '';
    if (match.index < out.length || !isExpression(code)) continue;
    out += blank(text.slice(out.length, match.index)) + callOf(name, whole, code);
  }
  return out + blank(text.slice(out.length));
}

/** As long as the whole. */
function callOf(name: string, whole: string, code: string): string {
  const before = whole.lastIndexOf(code);
  const after = whole.length - before - code.length;
  return `${`;_=>${name}(`.padStart(before)}${code.replace(/\n/g, ' ')}${')'.padEnd(after)}`;
}

/** An expression, and not a part of a statement. */
function isExpression(code: string): boolean {
  let depth = 0;
  for (const letter of code) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth < 0 || letter === ';') return false;
  }
  return depth === 0 && code.trim() !== '';
}
