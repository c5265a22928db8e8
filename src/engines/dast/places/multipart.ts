import { bytesAsLatin, latinAsText, mostPlaces, numbered, type Span } from './span.js';

/** Parts of `multipart/form-data` (RFC 7578): each value, and each file's name as `field;filename`. */
export function multipartSpans(text: string, contentType: string): readonly Span[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return [];
  const nameOf = numbered();
  const spans: Span[] = [];
  const mark = `--${boundary}`;
  let at = text.indexOf(mark);
  while (at >= 0 && spans.length < mostPlaces) {
    const next = text.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const headEnd = text.indexOf('\r\n\r\n', at);
    if (headEnd >= 0 && headEnd < next)
      spans.push(...partSpans(text, at + mark.length, headEnd, next, nameOf));
    at = next;
  }
  return spans;
}

export function boundaryOf(contentType: string): string | undefined {
  const match = /boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

function partSpans(
  text: string,
  headStart: number,
  headEnd: number,
  next: number,
  nameOf: (name: string) => string,
): Span[] {
  const head = text.slice(headStart, headEnd);
  const field = /[\s;]name="([^"\r\n]{0,500})"/i.exec(head)?.[1];
  if (field === undefined) return [];
  const start = headEnd + 4;
  const end = Math.max(start, next - 2);
  const name = nameOf(latinAsText(field));
  const value: Span = {
    kind: 'multipart',
    name,
    value: latinAsText(text.slice(start, end)),
    part: 'body',
    start,
    end,
    encode: bytesAsLatin,
  };
  const file = /[\s;]filename="([^"\r\n]{0,500})"/i.exec(head);
  if (file === null) return [value];
  const fileStart = headStart + file.index + file[0].length - 1 - (file[1]?.length ?? 0);
  return [
    value,
    {
      kind: 'multipart',
      name: `${name};filename`,
      value: latinAsText(file[1] ?? ''),
      part: 'body',
      start: fileStart,
      end: fileStart + (file[1]?.length ?? 0),
      // HTML's serialisation of names (https://html.spec.whatwg.org/#multipart-form-data).
      encode: (payload) =>
        bytesAsLatin(payload.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')),
    },
  ];
}
