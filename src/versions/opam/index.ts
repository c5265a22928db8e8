import { comparePart } from '../deb/index.js';
import { defineScheme, type Whole, wholeOf } from '../define-scheme.js';

/** Debian's order of one part, without epoch and revision: https://opam.ocaml.org/doc/Manual.html#Version-ordering */
export const scheme = defineScheme<string>({
  id: 'opam',
  title: 'OCaml opam',
  ecosystems: ['opam'],
  parse: (version) => (shape.test(version) ? version : undefined),
  compareKeys: comparePart,
  release: (version) => numbersOf(version),
});

const shape = /^[A-Za-z0-9_+.~-]+$/;

function numbersOf(version: string): readonly Whole[] {
  return (/^v?(\d+)(?:\.(\d+))?/.exec(version)?.slice(1) ?? []).map((digits) => wholeOf(digits ?? '0'));
}
