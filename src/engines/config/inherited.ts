import type { Finding } from '../../core/finding.js';
import { compareSeverity } from '../../core/severity.js';
import { fingerprintOf } from './finding.js';
import type { Judgement } from './judge.js';
import type { Workload } from './models/container.js';

/** By the fingerprint of a finding, that which the same has at the service that its own extends. */
export type Inherited = ReadonlyMap<string, string>;

export function fingerprintAt(
  judgement: Judgement,
  { path, name }: NonNullable<Workload['takenFrom']>,
): string {
  return fingerprintOf({ ...judgement, subject: `service/${name}` }, path);
}

/** What a service takes over by `extends` is reported where it is written, with the service that takes it over as a further place. */
export function atTheirSource(findings: readonly Finding[], inherited: Inherited): readonly Finding[] {
  const all = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const sourceOf = (finding: Finding, depth = 0): Finding => {
    const source = all.get(inherited.get(finding.fingerprint) ?? '');
    if (source === undefined || depth === deepest || !isSame(finding, source)) return finding;
    return sourceOf(source, depth + 1);
  };
  // The one at the source leads, whatever file was read first.
  const sources = new Set(findings.map((finding) => sourceOf(finding)));
  const taken = findings.filter((finding) => !sources.has(finding));
  return [
    ...findings.filter((finding) => sources.has(finding)),
    ...taken.map((finding) => ({ ...finding, fingerprint: sourceOf(finding).fingerprint })),
  ];
}

const deepest = 16;

/** Another image, or more weight through what is added, is a finding of its own. */
function isSame(finding: Finding, source: Finding): boolean {
  return (
    JSON.stringify(finding.image) === JSON.stringify(source.image) &&
    compareSeverity(finding.severity, source.severity) <= 0
  );
}
