import type { Finding, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import type { Deps, Effort, VulnerablePackage } from '../../core/upgrade.js';
import type { Disk } from '../../core/world.js';
import { buildPlan } from '../plan/index.js';
import { ancestorsOf } from './dependents.js';
import { rangeReader } from './read-ranges.js';
import { upgradesOf } from './upgrades.js';

export function depsOf(
  { findings, inventory, plan, verdict }: Report,
  { most, target, disk }: { readonly most: Effort; readonly target: string; readonly disk: Disk },
): Deps {
  const ranges = rangeReader(target, disk);
  const directAbove = ancestorsOf(inventory.components);
  const broken = new Set(verdict.broken.map(({ finding }) => finding.fingerprint));
  const weighing = findings.filter(({ isOutside }) => isOutside !== true);
  const steps = most === 'major' ? plan : buildPlan(weighing, inventory, { broken, most });
  return {
    set: upgradesOf(findings, inventory, { plan: steps, most, ranges, directAbove }),
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
