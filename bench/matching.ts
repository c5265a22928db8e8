import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { matchingCasesIn, matchingLinesOf } from '../src/testing/matching-cases.js';

/**
 * Case files of vulnerabilities (`test/acceptance/matching`): `npx tsx bench/matching.ts [-v] FILE.cases…`. Of the findings that are expected
 * those that are reported, and those that are reported and are not expected.
 */
const verbose = process.argv[2] === '-v';
console.log('| Set | Cases | Found | False |\n| --- | --- | --- | --- |');
for (const file of process.argv.slice(verbose ? 3 : 2)) {
  let [right, cases, wanted, found, surplus] = [0, 0, 0, 0, 0];
  for (const one of matchingCasesIn(readFileSync(file, 'utf8'))) {
    const actual = await matchingLinesOf(one);
    const missing = one.expected.filter((line) => !actual.includes(line));
    const more = actual.filter((line) => !one.expected.includes(line));
    cases += 1;
    right += missing.length + more.length === 0 ? 1 : 0;
    wanted += one.expected.length;
    found += one.expected.length - missing.length;
    surplus += more.length;
    if (verbose && missing.length + more.length > 0)
      console.log(
        [`#### ${one.title}`, ...missing.map((line) => `- ${line}`), ...more.map((line) => `+ ${line}`)].join(
          '\n',
        ),
      );
  }
  console.log(`| ${basename(file, '.cases')} | ${right} of ${cases} | ${found} of ${wanted} | ${surplus} |`);
}
