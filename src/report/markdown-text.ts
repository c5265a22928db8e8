import { withoutTrailing } from '../core/trailing.js';
import { oneLine } from './words/plain-text.js';

/**
 * Text from outside for a line of Markdown (CommonMark and GitHub's dialect): nothing in it is markup, a mention, a link
 * or HTML. Numeric references stand for `@` and `#`, so that no one is called and no issue is linked.
 */
export function markdown(text: string, mostCharacters = 400): string {
  const line = oneLine(text);
  const short = line.length > mostCharacters ? `${line.slice(0, mostCharacters - 1)}…` : line;
  const escaped = inHtml(short)
    .replace(/[\\`*_{}[\]()|~!]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2')
    .replace(/:\/\//g, '&#58;//')
    .replace(/^ +/, '');
  return withoutTrailing(escaped, ' ');
}

/** Text from outside in an element that stands in Markdown: no markup, mention or issue. */
export function inHtml(text: string): string {
  return oneLine(text).replace(/[&<>@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text from outside between backticks: the fence is longer than any run of them inside. */
export function code(text: string, mostCharacters = 400): string {
  const line = oneLine(text).trim();
  const short = line.length > mostCharacters ? `${line.slice(0, mostCharacters - 1)}…` : line;
  if (short === '') return '';
  const longest = Math.max(0, ...[...short.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = short.startsWith('`') || short.endsWith('`') ? ' ' : '';
  // A bar would end the cell of a table, even between backticks.
  return `${fence}${space}${short.replaceAll('|', '\\|')}${space}${fence}`;
}
