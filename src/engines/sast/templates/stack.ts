import type { PageWriter } from './writer.js';

interface Open {
  readonly word: string;
  readonly isLoop: boolean;
  readonly start: number;
  readonly out: number;
}

/** Deeper ones are read as if they stood beside each other. */
const maxDepth = 64;

/** The parts of a page that are shown perhaps or often, as the statements around them open and close. */
export class Stack {
  private readonly page: PageWriter;
  private open: Open[] = [];
  private beyond = 0;
  private readonly outer: { readonly open: Open[]; readonly beyond: number }[] = [];

  constructor(page: PageWriter) {
    this.page = page;
  }

  begin(word: string, isLoop = false): void {
    if (this.open.length >= maxDepth) this.beyond += 1;
    else this.open.push({ word, isLoop, ...this.page.fork() });
  }

  /** What stands behind `else` is shown perhaps, too. */
  otherwise(): void {
    const top = this.open.at(-1);
    if (this.beyond > 0 || !top) return;
    this.end(top.word);
    this.begin(top.word);
  }

  /** Closes the statement, and those inside it that were left open; any word where none is given. */
  end(word?: string): void {
    if (this.beyond > 0) {
      this.beyond -= 1;
      return;
    }
    if (word !== undefined && !this.open.some((each) => each.word === word)) return;
    for (let top = this.open.pop(); top; top = this.open.pop()) {
      this.close(top);
      if (word === undefined || top.word === word) return;
    }
  }

  private close({ isLoop, start, out }: Open): void {
    const { f } = this.page;
    if (isLoop) f.goto(start, out);
    else f.goto(out);
  }

  /** A function of its own begins. */
  enter(): void {
    this.outer.push({ open: this.open, beyond: this.beyond });
    this.open = [];
    this.beyond = 0;
  }

  leave(): void {
    this.finish();
    const { open = [], beyond = 0 } = this.outer.pop() ?? {};
    this.open = open;
    this.beyond = beyond;
  }

  finish(): void {
    this.beyond = 0;
    for (let top = this.open.pop(); top; top = this.open.pop()) this.close(top);
  }
}
