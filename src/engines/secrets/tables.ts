import { latin1 } from './bytes.js';
import type { Detector, LineFind } from './detector.js';
import { type Match, matchOf } from './matcher.js';

const mostLines = 5_000;
const maxLineBytes = 1_000;

/** Kinds of secrets that stand in a column of files with a name of their own. */
export class Tables {
  readonly #kinds: readonly (Detector & { readonly find: LineFind })[];

  constructor(detectors: readonly Detector[]) {
    this.#kinds = detectors.filter(
      (detector): detector is Detector & { readonly find: LineFind } => detector.find.by === 'line',
    );
  }

  find(bytes: Uint8Array, path: string): readonly Match[] {
    const named = this.#kinds.filter(({ find }) => find.path.test(path));
    if (named.length === 0) return [];
    const matches: Match[] = [];
    let start = 0;
    for (const line of latin1(bytes, 0, bytes.length).split('\n', mostLines)) {
      for (const detector of line.length > maxLineBytes ? [] : named) {
        const groups = detector.find.line.exec(line)?.indices?.groups;
        const [from, to] = groups?.secret ?? [0, 0];
        const match = matchOf(detector, line.slice(from, to), start + from);
        if (to > from && match !== undefined) matches.push(match);
      }
      start += line.length + 1;
    }
    return matches;
  }
}
