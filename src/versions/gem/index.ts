import {
  compareLists,
  compareText,
  compareWhole,
  defineScheme,
  type Whole,
  wholeOf,
} from '../define-scheme.js';

type Segment = Whole | string;

/**
 * `Gem::Version` (https://docs.ruby-lang.org/en/master/Gem/Version.html): segments of digits or letters, letters below
 * numbers, zeros at the end of the numbers and at the end of the whole without meaning, "-" means ".pre.".
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
  const segments = (text.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? []).map(parseSegment);
  const firstText = segments.findIndex((segment) => typeof segment === 'string');
  const numbers = firstText < 0 ? segments : segments.slice(0, firstText);
  const rest = firstText < 0 ? [] : segments.slice(firstText);
  return [...withoutEndingZeros(numbers), ...withoutEndingZeros(rest)];
}

function parseSegment(text: string): Segment {
  return text.charCodeAt(0) <= 57 ? wholeOf(text) : text;
}

function withoutEndingZeros(segments: readonly Segment[]): readonly Segment[] {
  let length = segments.length;
  while (length > 0 && (segments[length - 1] === 0 || segments[length - 1] === 0n)) length--;
  return segments.slice(0, length);
}

function compareSegment(a: Segment, b: Segment): number {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : -1;
  return typeof b === 'string' ? 1 : compareWhole(a, b);
}
