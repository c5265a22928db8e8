import { visible } from './words/plain-text.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from outside for XML and HTML, in contents and in quoted attributes. What XML 1.0 forbids is shown as `\xNN`. */
export function markup(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '�')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
