import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inventoryCasesIn, inventoryLinesOf } from '../src/testing/inventory-cases.js';

/**
 * Case files of packages, strictly and leniently: `npx tsx bench/formats.ts [-v] FILE.cases…`. A line is strict where all of it is
 * right, lenient where its purl is there; lines that no case expects count in their own column.
 */
const verbose = process.argv[2] === '-v';
const purlOf = (line: string): string => line.replace(/^project /, '').split(' ')[0] ?? '';
const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

row(['Set', 'Cases', 'Lines strict', 'Lines lenient', 'Not expected']);
row(['---', '---', '---', '---', '---']);
for (const file of process.argv.slice(verbose ? 3 : 2)) {
  let [right, cases, lines, strict, lenient, extra] = [0, 0, 0, 0, 0, 0];
  for (const { title, files, expected } of inventoryCasesIn(readFileSync(file, 'utf8'))) {
    const actual = inventoryLinesOf(files);
    const purls = new Set(actual.map(purlOf));
    const missing = expected.filter((line) => !actual.includes(line));
    const surplus = actual.filter((line) => !expected.includes(line));
    cases += 1;
    lines += expected.length;
    right += missing.length + surplus.length === 0 ? 1 : 0;
    strict += expected.length - missing.length;
    lenient += expected.filter((line) => purls.has(purlOf(line))).length;
    extra += surplus.filter((line) => !expected.some((each) => purlOf(each) === purlOf(line))).length;
    if (verbose && missing.length + surplus.length > 0)
      console.log(
        [`#### ${title}`, ...missing.map((line) => `- ${line}`), ...surplus.map((line) => `+ ${line}`)].join(
          '\n',
        ),
      );
  }
  row([
    basename(file, '.cases'),
    `${right} of ${cases}`,
    `${strict} of ${lines}`,
    `${lenient} of ${lines}`,
    extra,
  ]);
}
