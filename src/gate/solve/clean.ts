import type { Component } from '../../core/component.js';
import type { Finding, Fix } from '../../core/finding.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { commandFor } from '../deps/commands.js';
import { type CommandSource, wantedDirect } from '../deps/typed.js';
import { cleanFrom, type Goal, type Releases } from './lift.js';

type Upgrade = Extract<Fix, { kind: 'upgrade' }>;

/**
 * Upgrades of what the project names itself, in lockfiles of npm's ecosystem: at the first release that brings no
 * vulnerability along that is not there now. Undefined where the fix stays as it is.
 */
export async function cleanFix(
  { finding, direct, path }: { readonly finding: Finding; readonly direct: Component; readonly path: string },
  goal: Pick<Goal, 'present'> & Required<Pick<Goal, 'isWorse'>>,
  releases: Releases,
  source: CommandSource,
): Promise<Upgrade | undefined> {
  const { fix } = finding;
  if (fix?.kind !== 'upgrade') return undefined;
  const { command: _, ...rest } = fix;
  const clean = await cleanFrom(fix.to, { ...goal, direct: direct.name }, releases);
  if ('because' in clean) {
    if (clean.because === 'worse')
      return { ...fix, summary: `${fix.summary} (each release that clears it brings other vulnerabilities)` };
    const summary = `${fix.summary}; the registry has no release from ${fix.to} on`;
    return { ...rest, summary, heldBy: [direct.name] };
  }
  const { to } = clean;
  if (to === fix.to) return undefined;
  const command = commandFor(wantedDirect(direct, to, path, source));
  const effort = schemeFor(direct.ecosystem, versionSchemes)?.distance(direct.version, to) ?? 'major';
  return {
    ...rest,
    ...{ to, effort },
    summary: fix.summary.replace(`→ ${fix.to}`, () => `→ ${to}`),
    ...(command === undefined ? {} : { command }),
  };
}
