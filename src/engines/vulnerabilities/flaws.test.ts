import { expect, it } from 'vitest';
import { advisory, affects } from '../../testing/advisory-examples.js';
import { flawsOf } from './flaws.js';
import type { Statement } from './statement.js';

const says = (id: string, ...aliases: string[]): Statement => ({
  advisory: advisory(id, [], { aliases }),
  entries: [],
  verdict: { kind: 'outside' },
  authority: 3,
});

const rows = (statements: readonly Statement[], more?: (id: string) => readonly string[]) =>
  flawsOf(statements, more).map(({ id, aliases, statements: voices }) => [
    id,
    aliases.join(' '),
    voices.length,
  ]);

it('joins every name of one flaw, the CVE first', () => {
  expect(
    rows([
      says('GHSA-aaaa-bbbb-cccc', 'CVE-2024-1000'),
      says('PYSEC-2024-1', 'GHSA-aaaa-bbbb-cccc'),
      says('GO-2024-1', 'CVE-2024-1000'),
    ]),
  ).toEqual([['CVE-2024-1000', 'GHSA-aaaa-bbbb-cccc GO-2024-1 PYSEC-2024-1', 3]]);
});

it('keeps flaws without a common name apart', () => {
  expect(rows([says('GHSA-b'), says('GHSA-a', 'GO-1')])).toEqual([
    ['GHSA-a', 'GO-1', 1],
    ['GHSA-b', '', 1],
  ]);
});

it('lets a bulletin on several CVEs speak of each of them', () => {
  expect(rows([says('DSA-1-1', 'CVE-2024-1000', 'CVE-2024-2000'), says('CVE-2024-1000')])).toEqual([
    ['CVE-2024-1000', 'DSA-1-1', 2],
    ['CVE-2024-2000', 'DSA-1-1', 1],
  ]);
});

it('takes a bulletin on one CVE for a name of it', () => {
  expect(rows([says('DSA-2-1', 'CVE-2024-1000'), says('DEBIAN-CVE-2024-1000')])).toEqual([
    ['CVE-2024-1000', 'DSA-2-1 DEBIAN-CVE-2024-1000', 2],
  ]);
});

it('lets a record on several CVEs speak of none that the version has the fix of', () => {
  const fixed = new Set(['CVE-2024-1000']);
  const affected = {
    ...says('GHSA-b', 'CVE-2024-1000', 'CVE-2024-2000'),
    verdict: { kind: 'affected', entry: affects('npm', 'a', '0 2'), range: '< 2', comparison: '' },
  } as const;
  const outside = says('GHSA-a', 'CVE-2024-1000');
  expect(flawsOf([affected, outside], undefined, fixed).map(({ id, aliases }) => [id, ...aliases])).toEqual([
    ['CVE-2024-1000', 'GHSA-a'],
    ['CVE-2024-2000', 'GHSA-b'],
  ]);
  const alone = { ...affected, advisory: advisory('GHSA-b', [], { aliases: ['CVE-2024-1000'] }) };
  expect(flawsOf([alone], undefined, fixed).map(({ id }) => id)).toEqual(['CVE-2024-1000']);
});

it('asks other records for a CVE where the own ones know none', () => {
  const more = (id: string) => (id === 'GHSA-x' ? ['CVE-2024-1000'] : []);
  expect(rows([says('PYSEC-1', 'GHSA-x')], more)).toEqual([['CVE-2024-1000', 'GHSA-x PYSEC-1', 1]]);
});

it('takes the older of two CVEs that are said to be one', () => {
  expect(
    rows([says('GHSA-x', 'CVE-2023-9999'), says('GO-1', 'GHSA-x'), says('CVE-2024-1000', 'GO-1')]),
  ).toEqual([['CVE-2023-9999', 'CVE-2024-1000 GHSA-x GO-1', 3]]);
});

it('stands a ring of aliases and a long chain', () => {
  const chain = Array.from({ length: 5_000 }, (_, i) => says(`X-${i}`, `X-${(i + 1) % 5_000}`));
  expect(flawsOf(chain)).toHaveLength(1);
});

it('is not led astray by names like __proto__', () => {
  expect(rows([says('__proto__', 'constructor'), says('constructor', 'CVE-2024-1000')])).toEqual([
    ['CVE-2024-1000', '__proto__ constructor', 2],
  ]);
});
