import type { SeaworthyError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import { jsonText } from './json-text.js';
import { printable } from './printable.js';
import { plural } from './words/plain-text.js';
import { headline, outcomeWords } from './words/verdict.js';
import { leadingKeys } from './writers/json/index.js';

/** One target of a list: a line for a person, or a line of JSON (https://jsonlines.org), so that nothing is held back. */
export function listLine(
  result:
    | { readonly target: string; readonly report: Report }
    | { readonly target: string; readonly error: SeaworthyError },
  isJson: boolean,
): string {
  if ('error' in result) {
    const { code, message } = result.error;
    return isJson
      ? jsonText({ target: { name: result.target }, error: { code, message } }, leadingKeys, 0)
      : `! ERROR  ${printable(result.target)}  ${printable(message)}\n`;
  }
  if (isJson) return jsonText(result.report, leadingKeys, 0);
  const { mark, word } = outcomeWords[result.report.verdict.outcome];
  return `${mark} ${word}  ${printable(result.target)}  ${headline(result.report)}\n`;
}

/** `12 images: 8 pass, 2 fail, 1 incomplete, 1 could not be scanned`. */
export function listSummary(
  counts: Readonly<Record<'pass' | 'fail' | 'incomplete' | 'error', number>>,
): string {
  const { pass, fail, incomplete, error } = counts;
  const all = plural(pass + fail + incomplete + error, 'image');
  return `${all}: ${pass} pass, ${fail} fail, ${incomplete} incomplete, ${error} could not be scanned\n`;
}
