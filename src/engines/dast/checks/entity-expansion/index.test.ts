import { acceptCheck } from '../../../../testing/accept-check.js';
import { parseXml } from '../../../../testing/tiny-xml.js';
import { check } from './index.js';

/** Replaces entities in entities, as long as there are any. */
function expanded(source: string): string {
  let { text } = parseXml(source, { external: false });
  for (let level = 0; level < 3; level += 1)
    text = parseXml(source.replace(/\]>[\s\S]*$/, `]>${text}`), { external: false }).text;
  return text;
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'xml', name: 'item', value: 'apple' },
  vulnerable: { 'entities are replaced': ({ body }) => `<p>${expanded(body)}</p>` },
  benign: {
    'doctypes refused': ({ body }) => (body.includes('<!DOCTYPE') ? { status: 400 } : 'ok'),
    'one level only': ({ body }) =>
      `<p>${parseXml(body, { external: false }).text.replaceAll('&', '&amp;')}</p>`,
  },
});
