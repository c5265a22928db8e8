import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

/** Browsers nest no deeper either (Blink and WebKit: 512). */
const mostOpen = 512;

interface Open {
  /** The innermost comes first. */
  readonly stack: string[];
  readonly foreignContext: boolean[];
}

/**
 * The parser of htmlparser2, which looks for the element of every end tag in all that are open: a page of 1 MB whose tags stay
 * open took 47 s. Here the outermost are forgotten.
 */
export class MarkupParser extends Parser {
  constructor(handler: Partial<Handler>, options: ParserOptions = {}) {
    super(handler, options);
  }

  override onopentagend(endIndex: number): void {
    super.onopentagend(endIndex);
    const { stack, foreignContext } = this as unknown as Open;
    if (stack.length > mostOpen) stack.length = mostOpen;
    if (foreignContext.length > mostOpen) foreignContext.length = mostOpen;
  }
}
