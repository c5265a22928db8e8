import { bounded } from '../../../core/bounded.js';
import { bytesAsLatin, latinAsText, mostPlaces, numbered, type Span } from './span.js';

/** A tag, a comment, CDATA, a declaration, or text up to the next `<`. */
const token = bounded(
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[\s/](?:[^>"']|"[^"]*"|'[^']*')*)?)>|([^<]+)/gy,
  4096,
);
const attribute = bounded(/([\w:.-]{1,200})\s{0,40}=\s{0,40}(?:"([^"]*)"|'([^']*)')/g, 4096);

/** Text nodes and attributes, named by their way: `/booking/berth`, `/booking/@id`. `text` is Latin-1 of the bytes. */
export function xmlSpans(text: string): readonly Span[] {
  const nameOf = numbered();
  const spans: Span[] = [];
  const way: string[] = [];
  const add = (name: string, start: number, raw: string, isCdata: boolean) => {
    if (spans.length >= mostPlaces) return;
    spans.push({
      kind: 'xml',
      name: nameOf(name),
      value: isCdata ? latinAsText(raw) : unescapeXml(latinAsText(raw)),
      part: 'body',
      start,
      end: start + raw.length,
      encode: (payload) =>
        bytesAsLatin(isCdata ? payload.replaceAll(']]>', ']]]]><![CDATA[>') : escapeXml(payload)),
    });
  };
  for (const match of text.matchAll(token)) {
    const [whole, cdata, closing, opening, rest = '', plain] = match;
    const here = `/${way.join('/')}`;
    if (cdata !== undefined) add(here, match.index + '<![CDATA['.length, cdata, true);
    else if (closing !== undefined) way.pop();
    else if (opening !== undefined) {
      const base = match.index + 1 + opening.length;
      for (const one of rest.matchAll(attribute)) {
        const name = one[1] ?? '';
        const value = one[2] ?? one[3] ?? '';
        if (name.startsWith('xmlns')) continue;
        const start = base + one.index + one[0].length - 1 - value.length;
        add(`${here === '/' ? '' : here}/${opening}/@${name}`, start, value, false);
      }
      if (!rest.endsWith('/')) way.push(opening);
    } else if (plain !== undefined && plain.trim() !== '' && way.length > 0) {
      const lead = plain.length - plain.trimStart().length;
      add(here, match.index + lead, plain.trim(), false);
    }
    if (whole === '') break;
  }
  return spans;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
