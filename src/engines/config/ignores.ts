import { type Justification, justificationOf } from '../../core/justification.js';
import { mayHoldSuppressions, suppressionsIn } from '../../policy/suppression/index.js';

/** A comment that someone decided to live with a finding, in our words or in those of Trivy and Checkov. */
export interface Ignore extends Justification {
  /** The dialect: `seaworthy`, `trivy`, `checkov`. */
  readonly syntax: string;
  /** Ids of rules or other names of them, in lower case. */
  readonly ids: readonly string[];
  /** Where it stands. Lines and columns count from 1. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The lines that it is for, both included. */
  readonly from: number;
  readonly to: number;
}

type Said = Pick<Ignore, 'syntax' | 'ids' | keyof Justification> & { readonly reach: Reach };

/** `block`: the line and what is further in below it; `enclosing`: the outermost block round it. */
type Reach = 'block' | 'enclosing' | 'document' | 'file';

/** More of them in one file are no decisions. */
const mostIgnores = 1_000;
const maxLine = 2_000;
/**
 * Every comment of a text in YAML or HCL: `# seaworthy ignore=ID[,ID] until=DATE reason=…` (with `document` or `global`
 * before `ignore`: the YAML document, the file), `#trivy:ignore:ID:exp:DATE`, `#checkov:skip=ID:reason`, and the
 * annotations `checkov.io/skip1: ID=reason` of Kubernetes. One at the end of a line, or above it, is for that line and
 * what is further in below it; one above the first line of a manifest for the whole document.
 */
export function ignoresIn(path: string, text: string): readonly Ignore[] {
  if (path.endsWith('.json') || !mayHoldSuppressions(text, 'manifest')) return [];
  const reader = new IgnoreReader(/\.(?:tf|tfvars|hcl)$/.test(path));
  for (const line of text.split('\n')) reader.read(line.endsWith('\r') ? line.slice(0, -1) : line);
  return reader.end();
}

interface Open {
  readonly indent: number;
  readonly isItem: boolean;
  readonly isDocument: boolean;
  readonly ignores: Ignore[];
}

class IgnoreReader {
  readonly #isHcl: boolean;
  readonly #done: Ignore[] = [];
  #line = 0;
  #count = 0;
  /** The last line that holds something. */
  #last = 1;
  #documentStart = 1;
  #isDocumentBegun = false;
  /** Comments that wait for the line below them. */
  #waiting: Ignore[] = [];
  #ofDocument: Ignore[] = [];
  /** Blocks that comments are for and that still go on, the outermost first. */
  readonly #open: Open[] = [];
  #top: { readonly line: number; readonly ignores: Ignore[] } | undefined;

  constructor(isHcl: boolean) {
    this.#isHcl = isHcl;
  }

  read(full: string): void {
    this.#line += 1;
    const line = full.slice(0, maxLine);
    const content = line.trimStart();
    if (!this.#isHcl && /^---(?:[ \t]|$)/.test(line)) {
      this.#endDocument(this.#line);
      return;
    }
    const own = this.#ignoresOf(line);
    if (content === '' || content.startsWith('{{')) return;
    if (/^(?:#|\/\/)/.test(content)) {
      this.#waiting.push(...own);
      return;
    }
    this.#enter(line, content, [...this.#waiting, ...own]);
    this.#waiting = [];
    this.#last = this.#line;
  }

  end(): readonly Ignore[] {
    this.#endDocument(this.#line + 1);
    // Above nothing: it is for nothing, and reported as unused.
    this.#done.push(...this.#waiting);
    return this.#done.map((ignore) =>
      ignore.to === wholeFile ? { ...ignore, from: 1, to: this.#line } : ignore,
    );
  }

  #enter(line: string, content: string, ignores: readonly Ignore[]): void {
    const indent = line.length - content.length;
    const isItem = /^-(?:[ \t]|$)/.test(content);
    this.#close(indent, isItem);
    if (indent === 0) {
      this.#endTop();
      this.#top = { line: this.#line, ignores: [] };
    }
    const isDocument = !this.#isHcl && !this.#isDocumentBegun && beginsManifest.test(line);
    this.#isDocumentBegun = true;
    if (ignores.length === 0) return;
    const started = ignores.map((ignore) => ({ ...ignore, from: this.#line, to: this.#line }));
    this.#open.push({ indent, isItem, isDocument, ignores: started });
  }

  /** Blocks end where a line is no further in; items of a list may stand right below their key. */
  #close(indent: number, isItem: boolean): void {
    for (let top = this.#open.at(-1); top !== undefined; top = this.#open.at(-1)) {
      const isInside = indent > top.indent || (indent === top.indent && isItem && !top.isItem);
      if (isInside || top.isDocument) return;
      this.#open.pop();
      this.#done.push(...top.ignores.map((ignore) => ({ ...ignore, to: this.#last })));
    }
  }

  #endTop(): void {
    if (this.#top === undefined) return;
    const { line, ignores } = this.#top;
    this.#done.push(...ignores.map((ignore) => ({ ...ignore, from: line, to: this.#last })));
  }

  #endDocument(nextLine: number): void {
    const to = nextLine - 1;
    for (const { ignores } of this.#open.splice(0))
      this.#done.push(...ignores.map((ignore) => ({ ...ignore, to })));
    this.#endTop();
    this.#top = undefined;
    this.#done.push(...this.#ofDocument.map((ignore) => ({ ...ignore, from: this.#documentStart, to })));
    this.#ofDocument = [];
    this.#documentStart = nextLine;
    this.#isDocumentBegun = false;
  }

  /** Those whose reach is known already are put away; the others are for the line that is read, or the next. */
  #ignoresOf(line: string): readonly Ignore[] {
    if (this.#count >= mostIgnores || !mayHoldSuppressions(line, 'manifest')) return [];
    const said = saidIn(line, this.#isHcl);
    this.#count += said.length;
    const column = Math.max(line.search(/#|\/\/|checkov\.io/), 0) + 1;
    const place = { line: this.#line, column, endColumn: line.length + 1, from: 0, to: 0 };
    return said.flatMap(({ reach, ...rest }) => {
      const ignore: Ignore = { ...rest, ...place };
      if (reach === 'file') this.#done.push({ ...ignore, to: wholeFile });
      else if (reach === 'document') this.#ofDocument.push(ignore);
      else if (reach === 'enclosing' && this.#top !== undefined && /^[ \t]/.test(line))
        this.#top.ignores.push(ignore);
      else return [ignore];
      return [];
    });
  }
}

const wholeFile = -1;

/** A comment above it applies to the manifest, because nothing on the line itself can be wrong. */
const beginsManifest = /^(?:apiVersion|kind|metadata|services|version|name):/;

function saidIn(line: string, isHcl: boolean): readonly Said[] {
  const comment = /(?:#|\/\/)[ \t]{0,20}(?=seaworthy[ \t]|trivy:|tfsec:|checkov:).*$/s.exec(line)?.[0];
  // An annotation is no comment, but for Checkov it is one.
  const text = comment?.replace(/^(?:#|\/\/)/, '') ?? (isHcl ? '' : line);
  return suppressionsIn(text, 'manifest').flatMap(({ dialect, ids, reach, ...more }) => {
    const isAnnotation = dialect === 'checkov-annotation';
    if ((comment === undefined) !== isAnnotation || reach.includes('stage')) return [];
    return [
      {
        syntax: isAnnotation ? 'checkov' : dialect,
        ids,
        ...justificationOf(more),
        reach: blockOf(reach, isHcl),
      },
    ];
  });
}

/** Inside a block of Terraform a comment of Checkov is for the block. */
function blockOf(reach: readonly string[], isHcl: boolean): Reach {
  if (reach.includes('file')) return 'file';
  if (reach.includes('document')) return 'document';
  return reach.includes('enclosing') && isHcl ? 'enclosing' : 'block';
}
