import type { Finding, Fix, VulnerableComponentEvidence } from '../../core/finding.js';
import { isNonEmpty, type Location, type NonEmpty } from '../../core/location.js';

export type Upgrade = Extract<Fix, { kind: 'upgrade' }>;
export type UpgradeFinding = Finding & {
  readonly fix: Upgrade;
  readonly evidence: VulnerableComponentEvidence;
};

export type Group =
  | {
      readonly kind: 'system';
      readonly key: string;
      readonly type: string;
      readonly findings: NonEmpty<UpgradeFinding>;
    }
  | {
      readonly kind: 'package';
      readonly key: string;
      /** Of every file that the change is made in. */
      readonly keys: ReadonlySet<string>;
      readonly fix: Upgrade;
      /** Versions that are installed. */
      readonly from: readonly string[];
      readonly findings: NonEmpty<UpgradeFinding>;
    }
  | { readonly kind: 'other'; readonly key: string; readonly fix: Fix; readonly findings: NonEmpty<Finding> }
  /** No change is known: replace, or waive. */
  | { readonly kind: 'decision'; readonly key: string; readonly findings: NonEmpty<Finding> };

/** Packages of these purl types are the operating system's; the command takes all that its archive has. */
export const systemUpgrades = new Map([
  ['deb', 'apt-get update && apt-get upgrade -y'],
  ['apk', 'apk upgrade --no-cache'],
  ['rpm', 'dnf upgrade -y'],
  ['alpm', 'pacman -Syu --noconfirm'],
]);

export function isUpgrade(finding: Finding): finding is UpgradeFinding {
  return finding.fix?.kind === 'upgrade' && finding.evidence.kind === 'vulnerable-component';
}

export function placeText(place: Location): string {
  return place.at === 'file' ? place.path : place.at === 'url' ? place.url : place.name;
}

/** How far an upgrade goes, as a cost. */
export const efforts = { patch: 1, minor: 2, major: 6 } as const;

export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, NonEmpty<T>])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].flatMap(([key, group]) => (isNonEmpty(group) ? [[key, group] as const] : []));
}
