import {
  compareLists,
  compareText,
  compareWhole,
  defineScheme,
  isDigitCode,
  isLetterCode,
  type Whole,
  wholeOf,
} from '../define-scheme.js';

type Segment = Whole | string;

/**
 * `Gem::Version` (https://docs.ruby-lang.org/en/master/Gem/Version.html): segments of digits or letters, letters below
 * numbers, zeros at the end and before the first letter without meaning, "-" means ".pre.".
 */
export const scheme = defineScheme<readonly Segment[]>({
  id: 'gem',
  title: 'RubyGems',
  ecosystems: ['RubyGems'],
  parse,
  compareKeys: (a, b) => compareLists<Segment>(a, b, 0, compareSegment),
  release: (segments) => segments.slice(0, 2).map((segment) => (typeof segment === 'string' ? 0 : segment)),
});

const shape = /^\s*[vV]?(\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)\s*$/;

function parse(version: string): readonly Segment[] | undefined {
  const text = shape.exec(version)?.[1];
  if (text === undefined) return undefined;
  return (significant(text.replaceAll('-', '.pre.')).match(/\d+|[A-Za-z]+/g) ?? []).map(parseSegment);
}

function parseSegment(text: string): Segment {
  return text.charCodeAt(0) <= 57 ? wholeOf(text) : text;
}

/** Without the zeros at the end and, of a pre-release, without the first zeros that stand between a point and a letter. */
function significant(text: string): string {
  let end = text.length;
  while (isZeroOrPoint(text, end - 1)) end--;
  // A digit keeps the zeros behind it: `10` is ten.
  while (end < text.length && isDigitCode(text.charCodeAt(end - 1)) && text[end] !== '.') end++;
  const whole = text.slice(0, end);
  for (let start = 0; start < whole.length; start++) {
    if (start > 0 && whole[start - 1] !== '.') continue;
    let next = start;
    while (isZeroOrPoint(whole, next)) next++;
    if (next > start && isLetterCode(whole.charCodeAt(next)))
      return whole.slice(0, start) + whole.slice(next);
    start = Math.max(start, next - 1);
  }
  return whole;
}

function isZeroOrPoint(text: string, at: number): boolean {
  return text[at] === '0' || text[at] === '.';
}

function compareSegment(a: Segment, b: Segment): number {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : -1;
  return typeof b === 'string' ? 1 : compareWhole(a, b);
}
