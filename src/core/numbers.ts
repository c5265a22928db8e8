import { bounded } from './bounded.js';

/** Rows of numbers with dots between them, as clauses and interfaces have them: `1.9` is before `1.10`, and `2` is `2.0`. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.', maxNumbers), b.split('.', maxNumbers)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = Number(left[at] ?? 0) - Number(right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const maxNumbers = 8;

const thousands = bounded(/\B(?=(?:\d{3})+$)/g, 4096);

/** `1,204`: the same on every machine, whatever its language. */
export function grouped(count: number): string {
  return String(count).replace(thousands, ',');
}
