import { compareLists, compareWhole, defineScheme, type Whole, wholeOf } from '../define-scheme.js';

/** Say which order this is and where it is written down. */
export const scheme = defineScheme<readonly Whole[]>({
  id: '__name__',
  title: '__name__',
  ecosystems: ['Name as OSV writes it'],
  parse: (version) => (shape.test(version) ? version.split('.').map(wholeOf) : undefined),
  compareKeys: (a, b) => compareLists<Whole>(a, b, 0, compareWhole),
  release: (numbers) => numbers,
});

const shape = /^\d+(?:\.\d+)*$/;
