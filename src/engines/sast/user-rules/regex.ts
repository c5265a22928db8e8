import { SeaworthyError } from '../../../core/errors.js';
import { compileRegex, type LinearRegex } from '../../../formats/regex/index.js';

/**
 * A regular expression of a rule, on an engine whose time is linear: a rule or a file must not stop a scan. What PCRE
 * writes otherwise and RE2 has is translated.
 * @throws SeaworthyError CONFIG_INVALID for look-around, back-references and what is no expression
 */
export function readRegex(source: string, where: string, flags = 'm'): LinearRegex {
  const compiled = compileRegex(translated(source), flags);
  if (compiled.kind === 'regex') return compiled.regex;
  throw new SeaworthyError(
    'CONFIG_INVALID',
    `The regular expression ${shown(source)} cannot be used: ${compiled.because}.`,
    { where, whatToDo: 'Write it in the syntax of RE2 (docs/guides/user-rules.md).' },
  );
}

/** `(?u)`, `\Z` and `\h` of PCRE and Python. */
function translated(source: string): string {
  return source
    .replace(/^\(\?([imsUu]{1,6})\)/, (_, flags: string) => {
      const kept = flags.replace(/u/g, '');
      return kept === '' ? '' : `(?${kept})`;
    })
    .replace(/\\([\s\S])/g, (written, letter: string) =>
      letter === 'Z' ? '\\z' : letter === 'h' ? '[ \\t]' : written,
    );
}

function shown(source: string): string {
  return `"${source.length > 60 ? `${source.slice(0, 57)}...` : source}"`;
}
