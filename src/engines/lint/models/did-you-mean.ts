/** ` (did you mean $x?)` for the nearest of the known names, within two changes; nothing where none is near. */
export function didYouMean(name: string, known: Iterable<string>, sign = '$'): string {
  let best: string | undefined;
  let bestDistance = name.length < 4 ? 2 : 3;
  let looked = 0;
  for (const candidate of known) {
    if (looked++ > 500) break;
    const distance = distanceOf(name, candidate);
    if (distance > 0 && distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best === undefined ? '' : ` (did you mean ${sign}${best}?)`;
}

/** Damerau-Levenshtein with adjacent swaps; cut off for names that cannot be near. */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 60 || b.length > 60) return 99;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 99;
}
