import type { Finding } from '../../core/finding.js';
import { isNonEmpty } from '../../core/location.js';
import type { BaseImage, PlanStep } from '../../core/report.js';
import { whyOf } from './index.js';
import { riskOf, shareOf } from './risk.js';

export interface BaseChange {
  readonly base: BaseImage;
  /** The image to build on, and what it clears; without one the same base is built on anew. */
  readonly move?: { readonly name: string; readonly effort: string; readonly cleared: ReadonlySet<string> };
}

const systemPackage = /^pkg:(?:deb|apk|rpm|alpm)\//;

/**
 * One step for all that the base image brings: another base, or the same one built anew, which has what its distribution has
 * fixed since. Without a tried image only packages of the system are counted, since no one knows what else a new one has.
 */
export function baseStep(
  findings: readonly Finding[],
  broken: ReadonlySet<string>,
  { base, move }: BaseChange,
): PlanStep | undefined {
  const ofBase = findings.filter(({ origin }) => origin?.part === 'base');
  const cleared = ofBase.filter((finding) =>
    move === undefined ? isSystemUpgrade(finding) : move.cleared.has(finding.fingerprint),
  );
  if (!isNonEmpty(cleared)) return undefined;
  const isNeeded = cleared.some(({ fingerprint }) => broken.has(fingerprint));
  const { dockerfile } = base;
  return {
    summary: move === undefined ? rebuildText(base, cleared) : moveText(base, move.name),
    ...(move === undefined ? { command: 'docker build --pull --no-cache .' } : {}),
    ...(dockerfile === undefined
      ? { location: cleared[0].locations[0] }
      : { location: { at: 'file' as const, ...dockerfile } }),
    riskShare: shareOf(cleared, riskOf(findings)),
    effort: move === undefined ? 'rebuild' : move.effort === 'other' ? 'another image' : move.effort,
    clears: cleared.map(({ fingerprint }) => fingerprint),
    why: whyOf(cleared, broken),
    ...(isNeeded ? { isNeeded: true as const } : {}),
    ...(move === undefined
      ? {}
      : { base: { ...(base.name === undefined ? {} : { from: base.name }), to: move.name } }),
  };
}

function isSystemUpgrade({ fix }: Finding): boolean {
  return fix?.kind === 'upgrade' && systemPackage.test(fix.purl);
}

function rebuildText({ name }: BaseImage, cleared: readonly Finding[]): string {
  const packages = new Set(
    cleared.flatMap(({ evidence }) =>
      evidence.kind === 'vulnerable-component' ? [evidence.package.name] : [],
    ),
  );
  const count = packages.size === 1 ? 'one package' : `${packages.size} packages`;
  return `Rebuild on a fresh ${name ?? 'base image'}: it brings ${count} with known fixes`;
}

function moveText({ name }: BaseImage, to: string): string {
  return name === undefined ? `Build on ${to}` : `Move the base image from ${name} to ${to}`;
}
