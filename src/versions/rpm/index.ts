import {
  compareText,
  compareWhole,
  defineScheme,
  isDigitCode,
  isLetterCode,
  type Whole,
  wholeOf,
} from '../define-scheme.js';

interface RpmKey {
  readonly epoch: Whole;
  readonly version: string;
  readonly release: string;
}

/**
 * `[epoch:]version[-release]` in the order of rpm (rpm-version(7), https://rpm.org/docs/latest/man/rpm-version.7):
 * segments of digits or letters, "~" below the end, "^" above the end and below everything else.
 */
export const scheme = defineScheme<RpmKey>({
  id: 'rpm',
  title: 'RPM packages',
  ecosystems: [
    'AlmaLinux',
    'Rocky Linux',
    'Red Hat',
    'CentOS',
    'Fedora',
    'Oracle Linux',
    'Amazon Linux',
    'SUSE',
    'openSUSE',
    'openEuler',
    'Mageia',
    'Azure Linux',
    'Photon OS',
  ],
  parse,
  compareKeys: (a, b) =>
    compareWhole(a.epoch, b.epoch) ||
    compareSegments(a.version, b.version) ||
    compareReleases(a.release, b.release),
  epoch: ({ epoch }) => epoch,
  release: ({ version }) =>
    (leadingNumbers.exec(version)?.slice(1) ?? []).map((digits) => wholeOf(digits ?? '0')),
});

const leadingNumbers = /^(\d+)(?:\.(\d+))?/;
const shape = /^(?:(\d+):)?([A-Za-z0-9._+~^]+)(?:-([A-Za-z0-9._+~^]+))?$/;

function parse(version: string): RpmKey | undefined {
  const match = shape.exec(version);
  if (match === null) return undefined;
  return { epoch: wholeOf(match[1] ?? '0'), version: match[2] ?? '', release: match[3] ?? '' };
}

/** A version without a release is below the same with one, whatever that is. */
function compareReleases(a: string, b: string): number {
  return a === '' || b === '' ? Number(a !== '') - Number(b !== '') : compareSegments(a, b);
}

const tilde = '~';
const caret = '^';

function compareSegments(a: string, b: string): number {
  if (a === b) return 0;
  let i = 0;
  let j = 0;
  for (;;) {
    i = skipSeparators(a, i);
    j = skipSeparators(b, j);
    if (a[i] === tilde || b[j] === tilde) {
      if (a[i] !== tilde) return 1;
      if (b[j] !== tilde) return -1;
    } else if (a[i] === caret || b[j] === caret) {
      if (i >= a.length) return -1;
      if (j >= b.length) return 1;
      if (a[i] !== caret) return 1;
      if (b[j] !== caret) return -1;
    } else {
      if (i >= a.length || j >= b.length) return Number(i < a.length) - Number(j < b.length);
      const digits = isDigitCode(a.charCodeAt(i));
      const endA = endOfRun(a, i, digits);
      const endB = endOfRun(b, j, digits);
      // The other side has a segment of the other kind; numbers are newer than letters.
      if (endB === j) return digits ? 1 : -1;
      const order = digits
        ? compareDigits(a.slice(i, endA), b.slice(j, endB))
        : compareText(a.slice(i, endA), b.slice(j, endB));
      if (order !== 0) return order;
      i = endA;
      j = endB;
      continue;
    }
    i++;
    j++;
  }
}

function compareDigits(a: string, b: string): number {
  return compareWhole(wholeOf(a), wholeOf(b));
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSegmentCode(text.charCodeAt(at)) && text[at] !== tilde && text[at] !== caret)
    at++;
  return at;
}

function endOfRun(text: string, from: number, digits: boolean): number {
  let at = from;
  while (at < text.length && (digits ? isDigitCode : isLetterCode)(text.charCodeAt(at))) at++;
  return at;
}

function isSegmentCode(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code);
}
