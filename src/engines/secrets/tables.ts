import { latin1 } from './bytes.js';
import type { ColumnFind, Detector, DocumentFind, LineFind } from './detector.js';
import { type Match, matchOf } from './matcher.js';

const maxLineBytes = 1_000;

type Kind<Find> = Detector & { readonly find: Find };

/** Kinds of secrets that stand in a column, of files with a name of their own or under a heading, or that a page shows. */
export class Tables {
  readonly #lines: readonly Kind<LineFind>[];
  readonly #columns: readonly Kind<ColumnFind>[];
  readonly #documents: readonly Kind<DocumentFind>[];

  constructor(detectors: readonly Detector[]) {
    this.#lines = detectors.filter((one): one is Kind<LineFind> => one.find.by === 'line');
    this.#columns = detectors.filter((one): one is Kind<ColumnFind> => one.find.by === 'column');
    this.#documents = detectors.filter((one): one is Kind<DocumentFind> => one.find.by === 'document');
  }

  /** @param head how the file begins, where the bytes are a later piece of it: their first row is the end of one that was seen */
  find(bytes: Uint8Array, path: string, head?: Uint8Array): readonly Match[] {
    const lines = this.#lines.filter(({ find }) => find.path.test(path));
    const columns = this.#columns.filter(({ find }) => find.path.test(path));
    const documents = this.#documents.filter(({ find }) => find.path.test(path));
    if (lines.length + columns.length + documents.length === 0) return [];
    const text = latin1(bytes, 0, bytes.length);
    const ofDocument = documents.flatMap((kind) =>
      kind.find.places(bytes, text).flatMap(([from, to]) => matchOf(kind, text.slice(from, to), from) ?? []),
    );
    return lines.length + columns.length === 0
      ? ofDocument
      : [...ofDocument, ...this.#inRows(text, head, lines, columns)];
  }

  #inRows(
    text: string,
    head: Uint8Array | undefined,
    lines: readonly Kind<LineFind>[],
    columns: readonly Kind<ColumnFind>[],
  ): readonly Match[] {
    const rows = text.split('\n');
    const [header = ''] = head === undefined ? rows : latin1(head, 0, head.length).split('\n', 1);
    const places = columns.map((kind) => ({ kind, columnIn: columnReader(header, kind.find) }));
    const matches: Match[] = [];
    let start = 0;
    for (const [number, row] of rows.entries()) {
      const found = (detector: Detector, place: readonly [number, number] | undefined) => {
        const [from, to] = place ?? [0, 0];
        const match = matchOf(detector, row.slice(from, to), start + from);
        if (to > from && match !== undefined) matches.push(match);
      };
      if (row.length <= maxLineBytes && (number > 0 || head === undefined)) {
        for (const kind of lines) found(kind, kind.find.line.exec(row)?.indices?.groups?.secret);
        for (const { kind, columnIn } of number === 0 ? [] : places) found(kind, columnIn(row));
      }
      start += row.length + 1;
    }
    return matches;
  }
}

type Place = readonly [start: number, end: number];

/** Where in a row the field under the named heading stands, without its quotes. */
function columnReader(header: string, { isNamed }: ColumnFind): (row: string) => Place | undefined {
  const separator = [';', '\t', ','].find((one) => header.includes(one));
  if (separator === undefined || header.length > maxLineBytes) return () => undefined;
  const column = fieldsOf(header, separator).findIndex(([start, end]) => isNamed(header.slice(start, end)));
  return (row) => fieldsOf(row, separator)[column];
}

/** RFC 4180 section 2: a field in quotes may hold the separator. */
function fieldsOf(row: string, separator: string): readonly Place[] {
  const fields: Place[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index <= row.length; index++) {
    if (row[index] === '"') isQuoted = !isQuoted;
    if (index < row.length && (row[index] !== separator || isQuoted)) continue;
    fields.push(withoutQuotes(row, start, index));
    start = index + 1;
  }
  return fields;
}

function withoutQuotes(row: string, start: number, end: number): Place {
  const text = row.slice(start, end);
  const value = text.trim().replace(/^"|"$/g, '');
  const from = start + text.indexOf(value);
  return [from, from + value.length];
}
