import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Advisory, VersionRange } from '../../../core/advisory.js';
import { silentProgress } from '../../../core/progress.js';
import type { SourceRecord } from '../../../core/source.js';
import type { VersionScheme } from '../../../core/version.js';
import { versionSchemes } from '../../../versions/index.generated.js';
import { createRealWorld } from '../../../world/index.js';
import { ecosystemFamily } from '../../names.js';
import { source } from './index.js';

/** The facts themselves: what no reviewer should have to check by eye. */
const folder = new URL('./data/', import.meta.url);
const files = readdirSync(folder);
const records: SourceRecord[] = [];
let advisories: readonly Advisory[] = [];

beforeAll(async () => {
  const request = { world: createRealWorld(), progress: silentProgress, base: source.defaultBase };
  for await (const record of source.read(request)) records.push(record);
  advisories = records.flatMap((record) => (record.kind === 'advisory' ? [record.advisory] : []));
});

it('has no record that is left out', () => {
  expect(records.filter(({ kind }) => kind === 'gap')).toEqual([]);
});

it('reports one day that its facts reflect, and it is not in the future of its newest id', () => {
  const days = records.flatMap((record) => (record.kind === 'as-of' ? [record.date] : []));
  const newestYear = Math.max(...advisories.map(({ id }) => Number(/^[A-Z]+-(\d{4})-/.exec(id)?.[1] ?? 0)));
  expect(days).toHaveLength(1);
  expect(Number(days[0]?.slice(0, 4))).toBe(newestYear);
});

it('covers every ecosystem that it promises', () => {
  const families = new Set(
    advisories.flatMap(({ affected }) => affected.map((one) => ecosystemFamily(one.ecosystem))),
  );
  expect([...families].sort()).toEqual([...(source.ecosystems ?? [])].sort());
});

it('names each flaw once, by the best known of its ids', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, aliases } of advisories) {
    if (!id.startsWith('CVE-') && aliases.some((one) => one.startsWith('CVE-')))
      twice.push(`${id} has a CVE`);
    for (const one of [id, ...aliases]) {
      const other = seen.get(one);
      if (other !== undefined) twice.push(`${one} is of ${other} and ${id}`);
      seen.set(one, id);
    }
  }
  expect(twice).toEqual([]);
});

it('rates each flaw', () => {
  expect(advisories.filter(({ severity }) => severity === 'unknown').map(({ id }) => id)).toEqual([]);
});

it('says in a sentence what goes wrong', () => {
  const wrong = advisories.filter(
    ({ summary }) => !/^\S.{20,}[^.]\.$/.test(summary) || /CVE-\d/.test(summary),
  );
  expect(wrong.map(({ id, summary }) => `${id}: ${summary}`)).toEqual([]);
});

it('writes versions that the ecosystem can order, and ranges that go upwards without touching', () => {
  const wrong = advisories.flatMap(({ id, affected }) =>
    affected.flatMap(({ ecosystem, name, ranges, versions }) => {
      const scheme = schemeOf(ecosystem);
      const invalid = [...versions, ...ranges.flatMap(endsOf)].filter((one) => !scheme.isValid(one));
      const flaws = invalid.length > 0 ? [`no version: ${invalid}`] : disorderOf(ranges, scheme);
      return flaws.map((flaw) => `${id} ${ecosystem} ${name}: ${flaw}`);
    }),
  );
  expect(wrong).toEqual([]);
});

it('keeps one kind of line end, one final one, and no tabs', () => {
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect([file, text.includes('\r') || text.includes('\t'), text.endsWith('\n')]).toEqual([
      file,
      false,
      true,
    ]);
  }
});

it('is what the readme counts', () => {
  const readme = readFileSync(new URL('./readme.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `([a-z]+\.yaml)` +\| (\d+) +\| (\d+) +\|$/gm)].map((row) =>
    row.slice(1),
  );
  const counted = files
    .filter((file) => file !== 'about.yaml')
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const exploited = text.match(/^ {2}kev:/gm) ?? [];
      return [file, String(text.match(/^[A-Z]+-.*:$/gm)?.length), String(exploited.length)];
    });
  expect(rows.sort()).toEqual(counted.sort());
  expect(readme).toContain(`\n${advisories.length} flaws, `);
});

function schemeOf(ecosystem: string): VersionScheme {
  const scheme = versionSchemes.find(({ ecosystems }) => ecosystems.includes(ecosystemFamily(ecosystem)));
  if (scheme === undefined) throw new Error(`no order for ${ecosystem}`);
  return scheme;
}

function endsOf({ introduced, fixed, lastAffected }: VersionRange): readonly string[] {
  return [introduced, fixed, lastAffected].filter((one) => one !== undefined && one !== '0') as string[];
}

function disorderOf(ranges: readonly VersionRange[], scheme: VersionScheme): readonly string[] {
  const wrong: string[] = [];
  let before: string | undefined;
  for (const { introduced, fixed, lastAffected } of ranges) {
    const end = fixed ?? lastAffected;
    const start = introduced === '0' ? undefined : introduced;
    if (before !== undefined && (start === undefined || scheme.compare(before, start) > 0))
      wrong.push(`${start ?? 'the beginning'} after ${before}`);
    if (start !== undefined && end !== undefined) {
      const order = scheme.compare(start, end);
      if (fixed === undefined ? order > 0 : order >= 0) wrong.push(`from ${start} to ${end}`);
    }
    before = end ?? start;
  }
  return wrong;
}
