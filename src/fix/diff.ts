interface Row {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/** Lines that may be compared one by one; beyond that the whole middle is shown as replaced. */
const maxEffort = 4_000_000;

/**
 * A unified diff with three lines of context, as `patch` reads it. Empty where the texts are equal. A last line
 * without a line end is marked as GNU diff does.
 */
export function unifiedDiff(before: string, after: string, path: string): string {
  if (before === after) return '';
  const rows = diffRows(linesOf(before), linesOf(after));
  const hunks = hunksOf(rows);
  return `--- a/${path}\n+++ b/${path}\n${hunks.map(hunkText).join('')}`;
}

/** How many lines are taken away and put in. */
export function changedLines(before: string, after: string): number {
  return diffRows(linesOf(before), linesOf(after)).filter(({ sign }) => sign !== ' ').length;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

function diffRows(a: readonly string[], b: readonly string[]): readonly Row[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const same = (line: string): Row => ({ sign: ' ', line });
  return [
    ...a.slice(0, head).map(same),
    ...middleRows(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ];
}

/** Longest common subsequence by a table, which is small because both ends are cut off. */
function middleRows(a: readonly string[], b: readonly string[]): readonly Row[] {
  const removed = (line: string): Row => ({ sign: '-', line });
  const added = (line: string): Row => ({ sign: '+', line });
  if (a.length * b.length > maxEffort) return [...a.map(removed), ...b.map(added)];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const rows: Row[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      rows.push({ sign: ' ', line: left });
      i++;
      j++;
    } else if (
      left !== undefined &&
      (right === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      rows.push(removed(left));
      i++;
    } else if (right !== undefined) {
      rows.push(added(right));
      j++;
    }
  }
  return rows;
}

interface Hunk {
  readonly fromBefore: number;
  readonly fromAfter: number;
  readonly rows: readonly Row[];
}

const context = 3;

function hunksOf(rows: readonly Row[]): readonly Hunk[] {
  const shown = new Uint8Array(rows.length);
  for (const [index, { sign }] of rows.entries()) {
    if (sign !== ' ') shown.fill(1, Math.max(0, index - context), index + context + 1);
  }
  const hunks: { fromBefore: number; fromAfter: number; rows: Row[] }[] = [];
  let before = 1;
  let after = 1;
  let open = false;
  for (const [index, row] of rows.entries()) {
    if (shown[index] === 1) {
      if (!open) hunks.push({ fromBefore: before, fromAfter: after, rows: [] });
      hunks.at(-1)?.rows.push(row);
    }
    open = shown[index] === 1;
    if (row.sign !== '+') before++;
    if (row.sign !== '-') after++;
  }
  return hunks;
}

function hunkText({ fromBefore, fromAfter, rows }: Hunk): string {
  const before = rows.filter(({ sign }) => sign !== '+').length;
  const after = rows.filter(({ sign }) => sign !== '-').length;
  const range = (from: number, count: number) => `${count === 0 ? from - 1 : from},${count}`;
  const lines = rows.map(({ sign, line }) =>
    line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range(fromBefore, before)} +${range(fromAfter, after)} @@\n${lines.join('')}`;
}
