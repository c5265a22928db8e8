/** Longer names are no typing errors of anything here. */
const maxLength = 80;

/**
 * Names within a third of the letters of what was typed, nearest first; then names that hold it.
 * Letters are compared without regard to case.
 */
export function nearest(name: string, known: Iterable<string>, atMost: number): readonly string[] {
  const wanted = name.trim().toLowerCase();
  if (wanted.length > maxLength) return [];
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const ranked: (readonly [name: string, distance: number])[] = [];
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    const distance = distanceOf(wanted, lower, reach);
    if (distance <= reach) ranked.push([candidate, distance]);
    else if (wanted.length >= 3 && lower.includes(wanted)) ranked.push([candidate, reach + 1]);
  }
  return ranked
    .sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1))
    .slice(0, atMost)
    .map(([candidate]) => candidate);
}

/** Damerau-Levenshtein with adjacent swaps; anything above `reach` is only "too far". */
function distanceOf(a: string, b: string, reach: number): number {
  if (b.length > maxLength || Math.abs(a.length - b.length) > reach) return reach + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? reach + 1;
}
