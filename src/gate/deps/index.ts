import { join } from 'node:path';
import type { Finding, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import type { Deps, Effort, VulnerablePackage } from '../../core/upgrade.js';
import type { Disk } from '../../core/world.js';
import { ancestorsOf } from '../reach/ancestors.js';
import { type Ranges, rangesInPackageLock } from './ranges.js';
import { smallestUpgrades } from './upgrades.js';

const maxLockBytes = 64 * 1024 * 1024;

export function depsOf(
  { findings, inventory }: Report,
  { most, target, disk }: { readonly most: Effort; readonly target: string; readonly disk: Disk },
): Deps {
  const paths = new Set(inventory.components.flatMap(({ foundAt }) => foundAt.map(({ path }) => path)));
  const ranges = new Map<string, Ranges>();
  for (const path of paths)
    if (/(^|\/)(package-lock|npm-shrinkwrap)\.json$/.test(path)) {
      const file = join(target, path);
      const size = disk.status(file)?.sizeBytes ?? maxLockBytes + 1;
      if (size <= maxLockBytes)
        ranges.set(
          path,
          rangesInPackageLock(new TextDecoder().decode(disk.readFile(file, { maxBytes: maxLockBytes }))),
        );
    }
  const directAbove = ancestorsOf(inventory.components);
  return {
    set: smallestUpgrades(findings, inventory, { most, ranges, directAbove }),
    packages: packagesIn(findings),
  };
}

function packagesIn(findings: readonly Finding[]): readonly VulnerablePackage[] {
  const groups = new Map<string, { evidence: VulnerableComponentEvidence; findings: Finding[] }>();
  for (const finding of findings) {
    const { evidence, locations } = finding;
    if (evidence.kind !== 'vulnerable-component') continue;
    const [place] = locations;
    const key = [evidence.components[0].purl, place.at === 'file' ? place.path : ''].join(' ');
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { evidence, findings: [finding] });
  }
  return [...groups.values()];
}
