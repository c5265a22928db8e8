/** A tag of an XML file with its attributes; `line` is the one it begins on. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly offset: number;
  /** What follows an opening tag up to the next one; empty after a closed one. */
  readonly text: string;
  readonly closing: boolean;
}

const longestTag = 4_096;
const attribute = /([A-Za-z_:][\w:.-]{0,100})\s{0,20}=\s{0,20}(?:"([^"<]{0,1000})"|'([^'<]{0,1000})')/g;

/**
 * The tags of an XML file, one after the other, comments left out. Project files need no more than that: no entities
 * but the five of XML are replaced, and nothing is ever loaded from elsewhere.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = xml.indexOf('<');
  while (at !== -1) {
    if (xml.startsWith('<!--', at)) {
      const end = xml.indexOf('-->', at + 4);
      if (end === -1) return;
      at = xml.indexOf('<', end + 3);
      continue;
    }
    const end = xml.indexOf('>', at);
    if (end === -1) return;
    const next = xml.indexOf('<', end);
    const tag = end - at <= longestTag ? tagOf(xml, at, end, next) : undefined;
    if (tag !== undefined) yield tag;
    at = next;
  }
}

function tagOf(xml: string, start: number, end: number, next: number): Tag | undefined {
  const inner = xml.slice(start + 1, end);
  const match = /^(\/?)([A-Za-z_][\w:.-]{0,100})/.exec(inner);
  if (match === null) return undefined;
  const [, slash = '', name = ''] = match;
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of inner.slice(match[0].length).matchAll(attribute)) {
    attributes.set(key, withoutEntities(double ?? single ?? ''));
  }
  const text =
    inner.endsWith('/') || slash !== ''
      ? ''
      : withoutEntities(
          xml.slice(end + 1, next === -1 ? end + 1 : Math.min(next, end + 1 + longestTag)).trim(),
        );
  return { name, attributes, offset: start, text, closing: slash !== '' };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

function withoutEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities.get(entity) ?? entity)
    : text;
}
