/** A part of a page: text of it, or what stands between two marks; `at` is where the inner text begins. */
export interface Piece {
  readonly kind: string;
  readonly text: string;
  readonly at: number;
  /** Where the mark begins. */
  readonly from: number;
  readonly to: number;
}

/** Longer ones before those that they begin with. */
export type Marks = readonly (readonly [open: string, close: string, kind: string])[];

/** Cuts a page at its marks, in time linear in its length. A mark that nothing closes is text. */
export function* piecesOf(page: string, marks: Marks): Generator<Piece> {
  const opening = new RegExp(
    marks.map(([open]) => open.replace(/[{}()[\]$*+?.|^\\]/g, '\\$&')).join('|'),
    'g',
  );
  /** Closing marks that do not come any more. */
  const gone = new Set<string>();
  let end = 0;
  for (let match = opening.exec(page); match; match = opening.exec(page)) {
    const [open] = match;
    const [, close = '', kind = ''] = marks.find(([each]) => each === open) ?? [];
    const at = match.index + open.length;
    const to = gone.has(close) ? -1 : page.indexOf(close, at);
    if (to < 0) {
      gone.add(close);
      continue;
    }
    if (match.index > end) yield piece('text', page, end, match.index);
    yield { kind, text: page.slice(at, to), at, from: match.index, to: to + close.length };
    end = to + close.length;
    opening.lastIndex = end;
  }
  if (end < page.length) yield piece('text', page, end, page.length);
}

function piece(kind: string, page: string, from: number, to: number): Piece {
  return { kind, text: page.slice(from, to), at: from, from, to };
}
