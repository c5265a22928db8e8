import { normaliseEcosystem } from '../../advisories/names.js';
import type { DataInfo } from '../../core/advisory.js';
import { type Gap, gap } from '../../core/gap.js';
import { lookupNames } from './ecosystem.js';
import type { Package } from './package.js';

/** Ecosystems with packages that no source speaks for, or only one that knows a part. */
export function coverageGaps(packages: readonly Package[], infos: readonly DataInfo[]): readonly Gap[] {
  const counts = new Map<string, number>();
  for (const { ecosystem } of packages) counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([ecosystem, count]) => gapFor(ecosystem, count, infos));
}

function gapFor(ecosystem: string, count: number, infos: readonly DataInfo[]): readonly Gap[] {
  const covering = infos
    .map((info) => ({ info, advisories: advisoriesFor(ecosystem, info) }))
    .filter(({ advisories }) => advisories > 0);
  if (covering.some(({ info }) => info.complete)) return [];
  const place = { at: 'setting', name: `advisories for ${ecosystem}` } as const;
  if (covering.length === 0) {
    return [
      gap(
        'vulnerabilities',
        place,
        `No advisories for ${ecosystem}: ${counted(count, 'package')} not checked. ${remedy(ecosystem)}`,
      ),
    ];
  }
  const known = covering.reduce((sum, { advisories }) => sum + advisories, 0);
  const names = covering.map(({ info }) => nameOf(info)).join(' and ');
  return [
    gap(
      'vulnerabilities',
      place,
      `${ecosystem} is covered only by ${names} (advisories for ${counted(known, 'package')}), which is not complete: ${counted(count, 'package')} may have flaws that it does not know. ${remedy(ecosystem)}`,
    ),
  ];
}

/** Distributions whose archive can be asked itself: src/advisories/archive. */
function remedy(ecosystem: string): string {
  const hasArchive = /^(?:Debian|Ubuntu)(?::|$)/.test(ecosystem);
  return `Run "seaworthy db update"${hasArchive ? ', or add --archive to ask the package archive that it names' : ''}.`;
}

function advisoriesFor(ecosystem: string, { ecosystems }: DataInfo): number {
  const names = new Set(lookupNames(ecosystem));
  return Object.entries(ecosystems).reduce(
    (sum, [name, count]) => (names.has(name) || names.has(normaliseEcosystem(name)) ? sum + count : sum),
    0,
  );
}

function nameOf({ source }: DataInfo): string {
  return source === 'baseline' ? 'the embedded baseline' : `the source "${source}"`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
