import { bounded } from '../../../core/bounded.js';

/** Of a message that stands alone, prose about programming is full; of traces and of PHP's mark-up it is not. */
export function isTrace(name: string): boolean {
  return / (?:trace|traceback|backtrace|panic)$/.test(name) || name === 'PHP message';
}

/**
 * What runtimes and databases print when something is thrown, by their own documentation. Each needs a part that prose does
 * not have: a file with a line, a code, a qualified name.
 */
export const errorPatterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Python traceback', /Traceback \(most recent call last\):/g],
  ['Java stack trace', /^\s{0,8}at [\w$.<>]{3,160}\([\w$]{1,80}\.java:\d{1,6}\)/gm],
  [
    'Java exception',
    /\b(?:java|javax|jakarta|org\.springframework)(?:\.[a-z]\w{0,40}){1,5}\.[A-Z]\w{2,60}(?:Exception|Error)\b/g,
  ],
  [
    'PHP message',
    /<b>(?:Warning|Fatal error|Parse error|Notice|Deprecated)<\/b>: {1,2}[^<\n]{1,300} in <b>[^<\n]{1,200}<\/b> on line <b>\d{1,6}<\/b>/g,
  ],
  [
    'PHP message',
    bounded(
      /^(?:PHP )?(?:Fatal error|Warning|Parse error): [^\n]{1,150}? in \/[^\n: ]{1,200}(?: on line |:)\d{1,6}/gm,
      256,
    ),
  ],
  ['.NET exception', /\bSystem\.(?:\w{2,40}\.){0,4}\w{2,60}Exception: /g],
  ['.NET stack trace', /^\s{0,6}at [\w.`<>[\],]{4,200}\([^()\n]{0,200}\) in [^\n:]{2,200}:line \d{1,6}/gm],
  [
    'Node.js stack trace',
    bounded(
      /^\s{0,8}at (?:[\w.<>[\] ]{1,80} \()?(?:node:[\w/]{2,40}|(?:file:\/\/)?\/[\w@./-]{2,200}):\d{1,6}:\d{1,6}\)?/gm,
      256,
    ),
  ],
  ['Ruby backtrace', /^[^/\n]{0,20}\/[\w./-]{2,160}\.rb:\d{1,6}:in [`']/gm],
  ['Go panic', /^goroutine \d{1,9} \[[\w ,]{2,40}\]:/gm],
  [
    'SQLite error',
    /\bsqlite3?\.(?:OperationalError|DatabaseError|IntegrityError|ProgrammingError)\b|SQLITE_ERROR\b/g,
  ],
  ['MySQL error', /You have an error in your SQL syntax; check the manual that corresponds to your/g],
  [
    'PostgreSQL error',
    /\bpsycopg2?\.errors\.\w{4,40}|\bPG::\w{4,40}Error\b|\borg\.postgresql\.util\.PSQLException\b/g,
  ],
  ['Oracle error', /\bORA-\d{5}: /g],
  ['SQL Server error', /\bUnclosed quotation mark after the character string '/g],
];
