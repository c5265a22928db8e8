import { readFileSync } from 'node:fs';

/**
 * Compares a report with what is true of the target:
 *   tsx bench/dast/score.ts CASES.json REPORT.json
 * A case counts as found where a finding of its category (by CWE) has its address.
 */
interface Case {
  readonly path: string;
  readonly category: string;
  readonly cwe: number;
  readonly real: boolean;
  readonly place: string;
  readonly how: string;
  readonly name: string;
  readonly sink: string;
  readonly style: string;
  /** Where the input is shown, when that is another page. */
  readonly shownAt?: string;
}
interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly aliases: readonly string[];
    readonly locations: readonly { readonly url?: string }[];
  }[];
}

/** Weaknesses that reports may name more narrowly or widely than the table. */
const related: Readonly<Record<number, readonly number[]>> = {
  94: [94, 95, 917],
  1336: [1336, 94],
  113: [113, 93],
  330: [330, 338, 340],
  614: [614, 1004, 1275],
  22: [22, 73, 98],
};

const [casesFile = '', reportFile = ''] = process.argv.slice(2);
const cases = JSON.parse(readFileSync(casesFile, 'utf8')) as readonly Case[];
const { findings } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;

/** A case owns its address and what lies below it. */
const owners = new Map(
  cases.flatMap(({ path, shownAt }) => [
    [path, path] as const,
    ...(shownAt ? [[shownAt, path] as const] : []),
  ]),
);
function ownerOf(url: string): string {
  for (let path = new URL(url).pathname; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const owner = owners.get(path);
    if (owner !== undefined) return owner;
  }
  return '';
}

const byPath = new Map<string, { rule: string; cwes: readonly number[] }[]>();
for (const { rule, aliases, locations, severity } of findings) {
  if (severity === 'none') continue;
  const cwes = aliases.filter((one) => one.startsWith('CWE-')).map((one) => Number(one.slice(4)));
  for (const { url } of locations) {
    const path = url === undefined ? '' : ownerOf(url);
    byPath.set(path, [...(byPath.get(path) ?? []), { rule, cwes }]);
  }
}
const isFound = ({ path, cwe }: Case) =>
  (byPath.get(path) ?? []).some(({ cwes }) => (related[cwe] ?? [cwe]).some((one) => cwes.includes(one)));

function rates(list: readonly Case[]) {
  const real = list.filter((one) => one.real);
  const fake = list.filter((one) => !one.real);
  const hits = real.filter(isFound).length;
  const wrong = fake.filter(isFound).length;
  const youden = (hits / Math.max(1, real.length) - wrong / Math.max(1, fake.length)) * 100;
  return { hits, real: real.length, wrong, fake: fake.length, youden };
}
const line = (name: string, list: readonly Case[]) => {
  const { hits, real, wrong, fake, youden } = rates(list);
  return `${name.padEnd(12)} ${String(hits).padStart(3)}/${real}  wrong ${wrong}/${fake}  Youden ${youden.toFixed(1)}`;
};
const group = (key: 'category' | 'place') => [...new Set(cases.map((one) => one[key]))];
const categories = group('category').map((name) => cases.filter((one) => one.category === name));
for (const list of categories) console.log(line(list[0]?.category ?? '', list));
console.log();
for (const name of group('place'))
  console.log(
    line(
      name,
      cases.filter((one) => one.place === name),
    ),
  );
console.log();
console.log(line('all', cases));
console.log(
  `macro Youden ${(categories.reduce((sum, list) => sum + rates(list).youden, 0) / categories.length).toFixed(1)}`,
);
if (process.argv.includes('-v')) {
  for (const one of cases)
    if (isFound(one) !== one.real)
      console.log(
        `${one.real ? 'MISSED' : 'WRONG '} ${one.category} "${one.sink}" ${one.style} ${one.place} ${one.how} ${one.name} ${one.path}`,
      );
  const own = new Map(cases.map((one) => [one.path, one]));
  for (const [path, list] of byPath)
    for (const { rule, cwes } of list) {
      const known = own.get(path);
      if (known !== undefined && !(related[known.cwe] ?? [known.cwe]).some((cwe) => cwes.includes(cwe)))
        console.log(
          `OTHER  ${rule} at ${known.category} "${known.sink}" real=${known.real} ${known.place} ${path}`,
        );
    }
}
