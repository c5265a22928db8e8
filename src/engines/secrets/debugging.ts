import { marginOf } from './aside.js';

const mostLines = 120;
const mostLine = 300;

/**
 * Whether a line, counted from 1, lies below a condition that holds only where a program is developed: `if DEBUG:`, and `else` of
 * `if not DEBUG:`. The conditions round it are those above it that begin less far in.
 */
export function isOnlyForDebugging(lines: readonly string[], line: number): boolean {
  let margin = marginOf((lines[line - 1] ?? '').slice(0, mostLine));
  let isElse = false;
  for (let index = line - 2; index >= Math.max(0, line - mostLines) && (margin > 0 || isElse); index--) {
    const text = (lines[index] ?? '').slice(0, mostLine);
    const own = marginOf(text);
    if (text.trim() === '' || own > margin || (own === margin && !isElse)) continue;
    if (isElse && own === margin) {
      if (!condition.test(text)) continue;
      if (inProduction.test(text)) return true;
      isElse = false;
      continue;
    }
    if (inDevelopment.test(text)) return true;
    margin = own;
    isElse = otherwise.test(text);
  }
  return false;
}

const otherwise = /^[ \t]{0,80}(?:\}[ \t]?)?else\b[ \t]{0,4}[:{]?[ \t]{0,4}$/;
const condition = /^[ \t]{0,80}(?:\}[ \t]?)?(?:(?:else[ \t]?|el)?if|unless)\b/;

const start = '^[ \\t]{0,80}(?:\\}[ \\t]?)?(?:else[ \\t]?|el)?if[ \\t(]{1,4}';
const end = '[ \\t]?\\)?[ \\t]?(?:[:{]|then)?[ \\t]{0,4}$';
const flag =
  '(?:[\\w.$]{1,40}\\.)?(?:(?:IS_|is_|is)?(?:DEBUG|debug|Debug)(?:_MODE|_mode|Mode)?|__debug__|kDebugMode|__DEV__|(?:IS_|is_|is)(?:DEV|dev|Dev)(?:ELOPMENT|elopment)?)(?:\\(\\))?(?:[ \\t]?(?:={2,3}|is)[ \\t]?[Tt]rue)?';
const environment =
  '(?:NODE_ENV|(?:APP|RAILS|RACK|FLASK|APPLICATION)_ENV|[Ee]nv(?:ironment)?)["\'\\])]{0,3}[ \\t]?';

const inDevelopment = new RegExp(
  `${start}(?:${flag}|Rails\\.env\\.(?:development|test)\\?|[\\w.$[('"]{0,40}${environment}(?:={2,3}[ \\t]?["'](?:dev(?:elopment)?|test(?:ing)?|local)|!={1,2}[ \\t]?["']prod(?:uction)?)["'])${end}`,
);
const inProduction = new RegExp(
  `${start}(?:(?:not[ \\t]|![ \\t]?)${flag}|Rails\\.env\\.production\\?|[\\w.$[('"]{0,40}${environment}={2,3}[ \\t]?["']prod(?:uction)?["'])${end}`,
);
