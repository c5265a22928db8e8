import { linesOfComments, linesOfDocuments } from '../../engines/secrets/aside.js';

/** A line that is a comment; a directive of C is none. */
export const comment =
  /^\s{0,80}(?:#(?!\s{0,8}(?:define|include|if|el|embed)\b)|\/\/(?!go:embed\b)|\*|\/\*|--(?![a-z])|;|<!--|%%|REM\s|dnl\s)/i;

/** Whether what stands at a place of a line is a comment: the whole line, or one behind the code: `serve(); // once quay.key`. */
export function isInComment(line: string, at: number): boolean {
  return comment.test(line) || /\s(?:\/\/|\/\*|#)\s/.test(line.slice(0, at));
}

/** Lines whose blocks of comments are empty. One opens where a line begins: elsewhere the two signs stand in strings, as in `src/*`. */
export function withoutBlocks(lines: readonly string[]): readonly string[] {
  let isInBlock = false;
  return lines.map((line) => {
    if (!isInBlock && !/^\s{0,80}\/\*/.test(line)) return line;
    isInBlock = !line.includes('*/');
    return '';
  });
}

/** Lines of code without those that document it, or stand in comments over several lines: a key is used elsewhere. */
export function withoutDocuments(lines: readonly string[], path: string): readonly string[] {
  const documents = linesOfDocuments(lines, path);
  const comments = linesOfComments(lines, path);
  return withoutBlocks(lines).map((line, index) =>
    documents.has(index + 1) || comments.has(index + 1) ? '' : line,
  );
}

/** What is compiled from lines of C. */
export const ofC = /\.(?:c|h|cc|cpp|cxx|hpp|hh|m|mm)$/i;

const includes = /^\s{0,80}#\s{0,8}(?:include|import)\b/;

/**
 * The line of C, from 1, that takes what an included file declares: an inclusion alone uses no key. 0 where the line is no inclusion,
 * undefined where no line takes any of it.
 */
export function lineOfUse(
  lines: readonly string[],
  inclusion: number,
  included: readonly string[],
): number | undefined {
  if (!includes.test(lines[inclusion - 1] ?? '')) return 0;
  const names = new Set(included.flatMap(declaredOn));
  const found = lines.findIndex(
    (line) =>
      !includes.test(line) &&
      !comment.test(line) &&
      (line.slice(0, 1_000).match(/\w{3,80}/g) ?? []).some((word) => names.has(word)),
  );
  return found < 0 ? undefined : found + 1;
}

/** `static const char quay_key[] = …`, `#define QUAY_KEY …`; none within a function. */
function declaredOn(line: string): readonly string[] {
  const macro = /^#\s{0,8}define\s{1,8}(\w{3,80})\s/.exec(line)?.[1];
  if (macro !== undefined) return [macro];
  if (!/^[A-Za-z_]/.test(line) || !line.includes('=')) return [];
  const before = line.slice(0, Math.min(line.indexOf('='), 300)).split('[')[0] ?? '';
  const name = before.match(/\w{3,80}/g)?.at(-1);
  return name === undefined ? [] : [name];
}

const longestList = 60;

/** The lines of a list or a call up to this one. */
export function statementOf(lines: readonly string[], index: number): string {
  let first = index;
  while (first > 0 && index - first < longestList && !isStart(lines[first] ?? '', lines[first - 1] ?? ''))
    first -= 1;
  return lines.slice(first, index + 1).join(' ');
}

function isStart(line: string, before: string): boolean {
  return !/\\\s{0,4}$/.test(before) && !/^\s/.test(line);
}
