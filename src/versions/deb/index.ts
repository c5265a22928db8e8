import {
  compareWhole,
  defineScheme,
  isDigitCode,
  isLetterCode,
  type Whole,
  wholeOf,
} from '../define-scheme.js';

interface DebKey {
  readonly epoch: Whole;
  readonly upstream: string;
  readonly revision: string;
}

/** Debian Policy 5.6.12 and deb-version(7): https://www.debian.org/doc/debian-policy/ch-controlfields.html#version */
export const scheme = defineScheme<DebKey>({
  id: 'deb',
  title: 'Debian packages',
  ecosystems: ['Debian', 'Ubuntu', 'Raspbian', 'Echo'],
  parse,
  compareKeys: (a, b) =>
    compareWhole(a.epoch, b.epoch) ||
    comparePart(a.upstream, b.upstream) ||
    comparePart(a.revision, b.revision),
  epoch: ({ epoch }) => epoch,
  release: ({ upstream }) =>
    (leadingNumbers.exec(upstream)?.slice(1) ?? []).map((digits) => wholeOf(digits ?? '0')),
});

const leadingNumbers = /^(\d+)(?:\.(\d+))?/;
const epochShape = /^\d+$/;
const upstreamShape = /^\d[A-Za-z0-9.+~:-]*$/;
const revisionShape = /^[A-Za-z0-9+.~]+$/;

function parse(version: string): DebKey | undefined {
  const colon = version.indexOf(':');
  const epoch = colon < 0 ? '0' : version.slice(0, colon);
  const rest = colon < 0 ? version : version.slice(colon + 1);
  const hyphen = rest.lastIndexOf('-');
  const upstream = hyphen < 0 ? rest : rest.slice(0, hyphen);
  // An absent revision is the lowest one, and "0" sorts like it.
  const revision = hyphen < 0 ? '0' : rest.slice(hyphen + 1);
  if (!epochShape.test(epoch) || !upstreamShape.test(upstream) || !revisionShape.test(revision))
    return undefined;
  return { epoch: wholeOf(epoch), upstream, revision };
}

/** Runs of non-digits and runs of digits in turn, each compared in its own way. */
export function comparePart(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while (isText(a, i) || isText(b, j)) {
      const order = weight(a, i) - weight(b, j);
      if (order !== 0) return order;
      i++;
      j++;
    }
    while (a.charCodeAt(i) === zero) i++;
    while (b.charCodeAt(j) === zero) j++;
    let first = 0;
    while (isDigitCode(a.charCodeAt(i)) && isDigitCode(b.charCodeAt(j))) {
      if (first === 0) first = a.charCodeAt(i) - b.charCodeAt(j);
      i++;
      j++;
    }
    if (isDigitCode(a.charCodeAt(i))) return 1;
    if (isDigitCode(b.charCodeAt(j))) return -1;
    if (first !== 0) return first;
  }
  return 0;
}

const zero = 48;
const tilde = 126;

function isText(text: string, at: number): boolean {
  return at < text.length && !isDigitCode(text.charCodeAt(at));
}

/** "~" before the end, the end before letters, letters before the rest. */
function weight(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (isDigitCode(code)) return 0;
  if (code === tilde) return -1;
  return isLetterCode(code) ? code : code + 256;
}
