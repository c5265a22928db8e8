import { parse } from 'smol-toml';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { LineCounter } from '../lines/index.js';

/**
 * TOML 1.0 to plain values. The library refuses nesting deeper than 1,000.
 * @throws SeaworthyError MANIFEST_INVALID
 */
export function parseToml(text: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text, { integersAsBigInt: 'asNeeded' });
  } catch (error) {
    const reason = reasonOf(error).split('\n')[0] ?? '';
    throw new SeaworthyError('MANIFEST_INVALID', `The file is not valid TOML: ${reason.slice(0, 160)}`, {
      whatToDo: 'Write the file again with the tool that made it.',
      cause: error,
    });
  }
}

/**
 * The line of each `[[name]]` header, in order. Where a multi-line string holds such a line, there are more of
 * them than tables; then no one can tell which is which, and the answer is empty.
 */
export function linesOfTables(text: string, name: string, count: number): readonly number[] {
  const header = `[[${name}]]`;
  const counter = new LineCounter(text);
  const lines: number[] = [];
  for (let at = text.indexOf(header); at !== -1; at = text.indexOf(header, at + header.length)) {
    if (at === 0 || text.charCodeAt(at - 1) === 10) lines.push(counter.at(at));
  }
  return lines.length === count ? lines : [];
}
