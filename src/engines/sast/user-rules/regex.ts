import { SeaworthyError } from '../../../core/errors.js';
import { isSlowRegex } from '../ir/slow-regex.js';

const maxChars = 1_000;

/**
 * A regular expression of a rule, in the dialect of PCRE as far as JavaScript has it. One that a backtracking matcher
 * can need exponential time for is refused: a rule must not stop a scan.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function readRegex(source: string, where: string, flags = 'm'): RegExp {
  if (source.length > maxChars)
    throw invalid(where, `The regular expression is longer than ${maxChars} characters.`);
  const { body, given } = translated(source);
  if (isSlowRegex(body))
    throw invalid(
      where,
      `The regular expression ${shown(source)} can need exponential time: it repeats a repetition.`,
    );
  try {
    return new RegExp(body, [...new Set(`${flags}${given}`)].join(''));
  } catch {
    throw invalid(where, `The regular expression ${shown(source)} is none that is read here.`);
  }
}

/** Flags at the beginning, `(?P<name>`, `\A`, `\Z`, `\h` and possessive quantifiers are written otherwise. */
function translated(source: string): { readonly body: string; readonly given: string } {
  let body = source;
  let given = '';
  for (let flags = /^\(\?([imsxu]+)\)/.exec(body); flags; flags = /^\(\?([imsxu]+)\)/.exec(body)) {
    given += (flags[1] ?? '').replace(/[xu]/g, '');
    body = body.slice(flags[0].length);
  }
  body = body
    .replace(/\(\?P</g, '(?<')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    .replace(/\\A/g, '^')
    .replace(/\\[Zz]/g, '$')
    .replace(/\\h/g, '[ \\t]')
    .replace(/\(\?i:/g, () => {
      given += 'i';
      return '(?:';
    });
  return { body, given };
}

function shown(source: string): string {
  return `"${source.length > 60 ? `${source.slice(0, 57)}...` : source}"`;
}

function invalid(where: string, message: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', message, {
    where,
    whatToDo: 'Write it so that each letter can be read in one way only.',
  });
}
