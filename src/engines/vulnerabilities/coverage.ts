import { normaliseEcosystem } from '../../advisories/names.js';
import type { DataInfo } from '../../core/advisory.js';
import type { Component } from '../../core/component.js';
import { type Gap, gap } from '../../core/gap.js';
import { lookupNames } from './ecosystem.js';
import type { Package } from './package.js';

/**
 * Ecosystems with packages that no source covers, or only one that knows a part: one gap each, for one command closes it. Those of
 * which only tests, examples or documentation have packages apart.
 */
export function coverageGaps(
  packages: readonly Package[],
  infos: readonly DataInfo[],
  isOutside: (component: Component) => boolean = () => false,
): readonly Gap[] {
  const weighing = new Set(
    packages.flatMap(({ ecosystem, components }) => (components.every(isOutside) ? [] : [ecosystem])),
  );
  const apart = packages.filter(({ ecosystem }) => !weighing.has(ecosystem));
  return [
    ...gapsOf(
      packages.filter(({ ecosystem }) => weighing.has(ecosystem)),
      infos,
    ),
    ...gapsOf(apart, infos).map((one): Gap => ({ ...one, isOutside: true })),
  ];
}

function gapsOf(packages: readonly Package[], infos: readonly DataInfo[]): readonly Gap[] {
  const counts = new Map<string, number>();
  for (const { ecosystem } of packages) counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ecosystem, count]) => ({ ecosystem, count, sources: sourcesFor(ecosystem, infos) }))
    .filter(({ sources }) => !sources.some(({ complete }) => complete));
  const bare = parts.filter(({ sources, ecosystem }) => sources.length === 0 && !unwatched.has(ecosystem));
  const listed = packages.filter(({ ecosystem }) =>
    parts.some(
      (part) => part.ecosystem === ecosystem && part.sources.length === 0 && unwatched.has(ecosystem),
    ),
  );
  const partial = parts.filter(({ sources }) => sources.length > 0);
  const names = [...new Set(partial.flatMap(({ sources }) => sources.map(nameOf)))].join(' and ');
  return [
    ...notesAbout(listed),
    ...gapAbout(bare, (list) => `No advisories for ${list}: not checked.`),
    ...gapAbout(
      partial,
      (list) =>
        `Only ${names}, which is not complete, covers ${list}: a clean result may miss vulnerabilities.`,
    ),
  ];
}

/**
 * No public database goes by these names, so no update closes the gap: programs and tools outside of any package manager,
 * images that a workflow runs, modules of a build tool. They are listed, and said not to be checked.
 */
const unwatched: ReadonlySet<string> = new Set(['generic', 'docker', 'Bazel']);

function notesAbout(packages: readonly Package[]): readonly Gap[] {
  const place = { at: 'setting', name: 'packages' } as const;
  const moving = packages.filter(isActionWithoutVersion);
  const others = packages.filter((each) => !isActionWithoutVersion(each));
  const kinds = new Map<string, number>();
  for (const { ecosystem } of others) kinds.set(ecosystem, (kinds.get(ecosystem) ?? 0) + 1);
  const names = [...kinds].map(([ecosystem, count]) => counted(count, ...(words[ecosystem] ?? [ecosystem])));
  return [
    ...(moving.length === 0
      ? []
      : [
          `${counted(moving.length, 'GitHub Action')} by tag, branch or commit ${moving.length === 1 ? 'has' : 'have'} no version that advisories could be matched with: listed, not checked.`,
        ]),
    ...(names.length === 0
      ? []
      : [`No public advisory database covers ${names.sort().join(', ')}: listed, not checked.`]),
  ].map((reason) => gap('vulnerabilities', place, reason, 'note'));
}

/** `uses: owner/name@v4`: advisories are about releases (https://github.com/advisories?query=ecosystem%3Aactions). */
function isActionWithoutVersion({ components }: Package): boolean {
  return components.every(({ ecosystem, purl }) => ecosystem === 'generic' && purl.startsWith('pkg:github/'));
}

const words: Readonly<Record<string, readonly [one: string, many?: string]>> = {
  generic: ['program outside of package managers', 'programs outside of package managers'],
  docker: ['image that a workflow runs', 'images that workflows run'],
  Bazel: ['module of Bazel', 'modules of Bazel'],
};

function listOf(parts: readonly Part[]): string {
  return parts.map(({ ecosystem, count }) => `${ecosystem} (${counted(count, 'package')})`).join(', ');
}

interface Part {
  readonly ecosystem: string;
  readonly count: number;
}

function gapAbout(parts: readonly Part[], reason: (list: string) => string): readonly Gap[] {
  if (parts.length === 0) return [];
  const place = { at: 'setting', name: 'advisories' } as const;
  const about = parts.map(({ ecosystem }) => ecosystem);
  return [{ ...gap('vulnerabilities', place, `${reason(listOf(parts))} ${remedy(parts)}`), about }];
}

/** Distributions whose archive can be asked itself: src/advisories/archive. */
function remedy(parts: readonly Part[]): string {
  const hasArchive = parts.some(({ ecosystem }) => /^(?:Debian|Ubuntu)(?::|$)/.test(ecosystem));
  return `Run "seaworthy db update"${hasArchive ? ', or add --archive to ask the package archive that the image names' : ''}.`;
}

function sourcesFor(ecosystem: string, infos: readonly DataInfo[]): readonly DataInfo[] {
  return infos.filter((info) => advisoriesFor(ecosystem, info) > 0);
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

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
