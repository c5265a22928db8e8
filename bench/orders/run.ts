import { versionSchemes } from '../../src/versions/index.generated.js';
import { pairsOf } from './generate.js';
import { oracles, scratch } from './oracles.js';

/**
 * `npx tsx bench/orders/run.ts SEED PAIRS [SCHEME…]`: pairs of versions made from a seed, in our orders and in those of the ecosystems' own
 * tools (Debian: rpm, librust-semver-dev, python3-solv, python3-packaging, php-composer-semver, maven, ruby, golang, npm).
 * What has no digit is no version; pairs that the tool refuses do not count; those that we refuse and it does not are counted as wrong.
 */
const [seed = '1', wanted = '2000', ...only] = process.argv.slice(2);

console.log(
  '| Order | Tool | Pairs | Refused here alone | Other order | Right |\n| --- | --- | --- | --- | --- | --- |',
);
let [all, bad] = [0, 0];
const examples: string[] = [];
for (const [name, oracle] of Object.entries(oracles)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const scheme = versionSchemes.find(({ id }) => id === (name === 'cargo' ? 'semver' : name));
  if (scheme === undefined) throw new Error(`no order ${name}`);
  const pairs: (readonly [string, string])[] = [];
  for (const pair of pairsOf(name, Number(seed))) {
    // The tools are to see more than are wanted: what they refuse does not count.
    if (pairs.length >= Number(wanted) * 2) break;
    if (pair.every((each) => /\d/.test(each) && !/[\t\n]/.test(each))) pairs.push(pair);
  }
  const answers = scratch((folder) =>
    oracle.answers(
      pairs
        .map((pair) => pair.join('\t'))
        .join('\n')
        .concat('\n'),
      folder,
    ),
  )
    .trimEnd()
    .split('\n');
  let [count, refused, wrong] = [0, 0, 0];
  for (const [at, [a, b]] of pairs.entries()) {
    const said = answers[at];
    if (said === '!' || said === undefined || count >= Number(wanted)) continue;
    count += 1;
    const invalid = [a, b].find((each) => !scheme.isValid(each));
    if (invalid !== undefined) {
      refused += 1;
      examples.push(`${name}: refused ${invalid}`);
    } else if (Math.sign(scheme.compare(a, b)) !== Number(said)) {
      wrong += 1;
      examples.push(`${name}: ${a} ${b} is ${said} there, ${Math.sign(scheme.compare(a, b))} here`);
    }
  }
  all += count;
  bad += refused + wrong;
  console.log(
    `| ${name} | ${oracle.tool} | ${count} | ${refused} | ${wrong} | ${(100 * (1 - (refused + wrong) / count)).toFixed(2)} % |`,
  );
}
console.log(`${all} pairs, ${bad} wrong: ${(100 * (1 - bad / all)).toFixed(3)} %`);
const shown = new Map<string, number>();
for (const example of examples) {
  const name = example.split(':')[0] ?? '';
  shown.set(name, (shown.get(name) ?? 0) + 1);
  if ((shown.get(name) ?? 0) <= Number(process.env.SHOWN ?? '12')) console.log(`  ${example}`);
}
