import type { Finding } from '../../core/finding.js';
import { type Justification, justificationOf } from '../../core/justification.js';
import { mayHoldSuppressions, suppressionsIn } from '../../policy/suppression/index.js';

/** A comment that silences findings of one line. */
export interface Ignore extends Justification {
  /** Of the comment, counted from 1. */
  readonly line: number;
  /** Lines that it applies to. */
  readonly covers: readonly number[];
  /** Rules and weaknesses; none means all. */
  readonly names: readonly string[];
  /** Written for us, not for another tool. */
  readonly isOwn: boolean;
  readonly text: string;
}

const commentStart = /\/\/|#|\/\*|^\s*\*|<!--|--\s/;
const maxIgnores = 2_000;

/** The comments of one file, ours and those of other tools. */
export function ignoresIn(text: string): readonly Ignore[] {
  if (!mayHoldSuppressions(text, 'code')) return [];
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) =>
      mayHoldSuppressions(line, 'code') ? (ignoreOf(line, index + 1, lines) ?? []) : [],
    )
    .slice(0, maxIgnores);
}

function ignoreOf(line: string, number: number, lines: readonly string[]): Ignore | undefined {
  const start = line.search(commentStart);
  const comment = start < 0 ? '' : line.slice(start);
  const isAlone = line.slice(0, Math.max(0, start)).trim() === '';
  const [found] = suppressionsIn(withoutSign(comment), 'code');
  if (found === undefined) return undefined;
  const isOwn = found.dialect === 'seaworthy';
  const covers = [
    ...(!isAlone && found.reach.includes('line') ? [number] : []),
    ...(isAlone && found.reach.includes('next-line') ? [nextCode(lines, number)] : []),
  ];
  if (covers.length === 0) return undefined;
  return {
    line: number,
    covers,
    names: found.ids.filter((name) => name !== 'all'),
    isOwn,
    text: comment.trim(),
    ...justificationOf(found),
  };
}

function withoutSign(comment: string): string {
  return comment.replace(/^[/#*<!-]{1,4}/, '').replace(/(?:\*\/|-->)\s*$/, '');
}

/** The first line below that is not empty and not a comment itself. */
function nextCode(lines: readonly string[], after: number): number {
  for (let index = after; index < lines.length && index < after + 20; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line !== '' && line.search(commentStart) !== 0) return index + 1;
  }
  return after + 1;
}

/** @param today YYYY-MM-DD */
export function silences(
  ignore: Ignore,
  { rule, aliases, locations: [place] }: Finding,
  today: string,
): boolean {
  if (place.at !== 'file' || !ignore.covers.includes(place.line ?? 0)) return false;
  if (ignore.until !== undefined && ignore.until < today) return false;
  if (ignore.names.length === 0) return true;
  const names = [rule, ...aliases].map((each) => each.toLowerCase());
  return ignore.names.some((each) => names.includes(each.toLowerCase()));
}
