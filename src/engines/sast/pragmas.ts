import type { Finding } from '../../core/finding.js';

/** A remark that silences findings of one line. */
export interface Ignore {
  /** Of the remark, counted from 1. */
  readonly line: number;
  /** Lines that it speaks for. */
  readonly covers: readonly number[];
  /** Rules and weaknesses; none means all. */
  readonly names: readonly string[];
  /** YYYY-MM-DD; it holds through that day. */
  readonly until?: string;
  /** Written for us, not for another tool. */
  readonly isOwn: boolean;
  readonly text: string;
}

const anyRemark =
  /seaworthy[ \t]+ignore=|nosemgrep|nosec\b|nolint|NOSONAR|noqa|eslint-disable|rubocop:disable|psalm-suppress|lgtm\b|codeql\[/;
const comment = /\/\/|#|\/\*|^\s*\*|<!--|--\s/;
const own = /seaworthy[ \t]+ignore=([\w,.-]{1,400})(?:[ \t]+until=(\d{4}-\d{2}-\d{2}))?/;
const sameLine =
  /\b(?:nosemgrep|nosec|NOSONAR|lgtm)\b|\bnolint\b(?!:)|\bnolint:[\w,-]*(?:gosec|all)|\bnoqa:?\s*S\d|\bcodeql\[|\beslint-disable-line\b(?!.*\bno-(?:unused|console|undef))|\brubocop:disable\s+(?:Security|all)/;
const nextLine =
  /\bnosemgrep\b|\bcodeql\[|\bpsalm-suppress\s+Tainted|\beslint-disable-next-line\s+(?:security|no-eval|no-implied-eval|no-new-func)/;
const maxIgnores = 2_000;

/** The remarks of one file, ours and those of other tools. */
export function ignoresIn(text: string): readonly Ignore[] {
  if (!anyRemark.test(text)) return [];
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) => (anyRemark.test(line) ? (ignoreOf(line, index + 1, lines) ?? []) : []))
    .slice(0, maxIgnores);
}

function ignoreOf(line: string, number: number, lines: readonly string[]): Ignore | undefined {
  const start = line.search(comment);
  const remark = start < 0 ? '' : line.slice(start);
  const isAlone = line.slice(0, Math.max(0, start)).trim() === '';
  const ours = own.exec(remark);
  if (ours) {
    const [, names = '', until] = ours;
    return {
      line: number,
      covers: [isAlone ? nextCode(lines, number) : number],
      names: names.split(',').filter((name) => name !== '' && name !== 'all'),
      isOwn: true,
      text: remark.trim(),
      ...(until === undefined ? {} : { until }),
    };
  }
  const covers = [
    ...(!isAlone && sameLine.test(remark) ? [number] : []),
    ...(isAlone && nextLine.test(remark) ? [nextCode(lines, number)] : []),
  ];
  return covers.length === 0
    ? undefined
    : { line: number, covers, names: [], isOwn: false, text: remark.trim() };
}

/** The first line below that is not empty and not a remark itself. */
function nextCode(lines: readonly string[], after: number): number {
  for (let index = after; index < lines.length && index < after + 20; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line !== '' && line.search(comment) !== 0) return index + 1;
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
