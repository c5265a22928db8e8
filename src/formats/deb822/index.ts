/** One paragraph of a control file: field names in lower case, values with their continuation lines. */
export interface Paragraph {
  readonly fields: ReadonlyMap<string, string>;
  /** Of its first field. */
  readonly line: number;
  /** A wanted field that was longer than `longestValue`; its value is left out. */
  readonly tooLong?: string;
}

/** The longest Depends in Debian is below 8 KiB, the list of sums in a Release file below 256 KiB. */
const longestValue = 1024 * 1024;

/**
 * Paragraphs of a control file (deb822(5)). Only `wanted` fields are kept, since most of a status file is
 * descriptions. Linear in the text, whatever is in it; comments and lines that are no field are passed over.
 */
export function* paragraphsOf(text: string, wanted: ReadonlySet<string>): Generator<Paragraph> {
  let open = new ParagraphInProgress();
  let lineNumber = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    lineNumber += 1;
    if (isBlank(line)) {
      if (open.line > 0) yield open;
      open = new ParagraphInProgress();
    } else {
      open.take(line, lineNumber, wanted);
    }
  }
  if (open.line > 0) yield open;
}

class ParagraphInProgress implements Paragraph {
  readonly fields = new Map<string, string>();
  line = 0;
  tooLong?: string;
  private current: string | undefined;

  take(line: string, lineNumber: number, wanted: ReadonlySet<string>): void {
    const first = line.charCodeAt(0);
    if (first === hash) return;
    if (first === space || first === tab) this.append(`\n${line.trim()}`);
    else this.begin(line, lineNumber, wanted);
  }

  private begin(line: string, lineNumber: number, wanted: ReadonlySet<string>): void {
    if (this.line === 0) this.line = lineNumber;
    const colon = line.indexOf(':');
    const name = colon > 0 && colon < 64 ? line.slice(0, colon).toLowerCase() : '';
    this.current = wanted.has(name) ? name : undefined;
    if (this.current === undefined) return;
    this.fields.set(this.current, '');
    this.append(line.slice(colon + 1).trim());
  }

  private append(more: string): void {
    if (this.current === undefined) return;
    const value = (this.fields.get(this.current) ?? '') + more;
    if (value.length <= longestValue) {
      this.fields.set(this.current, value);
      return;
    }
    this.tooLong = this.current;
    this.fields.delete(this.current);
    this.current = undefined;
  }
}

const [tab, space, hash] = [9, 32, 35] as const;

function isBlank(line: string): boolean {
  return line.length === 0 || line === '\r' || (line.length < 64 && line.trim() === '');
}
