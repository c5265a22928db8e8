import type { Finding } from '../../core/finding.js';
import type { Progress } from '../../core/progress.js';
import type { Report, Waiver } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { harLeads } from '../../engines/dast/crawl/seeds/recordings.js';
import { type PatchFiles, patchFiles } from '../../engines/dast/patch/files.js';
import { apache, isInstalled, nginx } from '../../engines/dast/patch/filters.js';
import { type PatchProof, provePatches } from '../../engines/dast/patch/prove.js';
import { patchFor, type Unpatched, type VirtualPatch } from '../../engines/dast/patch/rules.js';
import { type ReplayOptions, type ReplayOutcome, replayFindings } from '../../engines/dast/replay.js';
import { type DastOptions, type DastResult, scanEndpoint } from '../../engines/dast/scan.js';
import type { Policy } from '../../policy/decide.js';
import { planByRule } from '../plan/by-rule.js';
import { assembleReport, emptyInventory, reportTime } from '../report.js';
import { type StageClock, stageClock } from '../stages.js';

export interface DastRequest {
  readonly world: World;
  readonly progress: Progress;
  readonly version: string;
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  readonly options: Omit<DastOptions, 'progress' | 'nowMs'>;
  /** Changes findings before the policy sees them: rule files and alert filters. */
  readonly adjust?: (findings: readonly Finding[]) => readonly Finding[];
}

export interface DastOutcome {
  readonly report: Report;
  readonly result: DastResult;
}

export interface PatchOutcome {
  readonly files: PatchFiles;
  readonly proofs: readonly PatchProof[];
  readonly patched: number;
  readonly unpatched: readonly Unpatched[];
}

/** Virtual patches for what a report proves. @param recordings HAR documents of benign traffic */
export async function makePatches(
  findings: readonly Parameters<typeof patchFor>[0][],
  recordings: readonly unknown[],
  { world, isProved }: { readonly world: World; readonly isProved: boolean },
): Promise<PatchOutcome> {
  const traffic = recordings.flatMap(harLeads).map(({ request }) => request);
  const made = findings.map((finding) => patchFor(finding, traffic));
  const patches = made.filter((one): one is VirtualPatch => 'rules' in one);
  const unpatched = made.filter((one): one is Unpatched => !('rules' in one));
  const filters = [nginx, ...(isInstalled(apache) ? [apache] : [])];
  const proofs: PatchProof[] = [];
  for (const filter of isProved && patches.length > 0 ? filters : [])
    proofs.push(...(await provePatches(patches, traffic, () => world.monotonicMs(), filter)));
  const upstream = patches[0] === undefined ? 'http://app:8080' : new URL(patches[0].benign.url).origin;
  return {
    files: patchFiles(patches, unpatched, proofs, upstream),
    proofs,
    patched: patches.length,
    unpatched,
  };
}

/** Repeats what a report proves. */
export function repeatFindings(
  findings: Parameters<typeof replayFindings>[0],
  { world, ...options }: Omit<ReplayOptions, 'nowMs'> & { readonly world: World },
): Promise<readonly ReplayOutcome[]> {
  return replayFindings(findings, { ...options, nowMs: () => world.monotonicMs() });
}

/** Scans a running application, and decides. */
export async function scanRunning(request: DastRequest): Promise<DastOutcome> {
  const { world, options } = request;
  const clock = stageClock(request.progress, () => world.monotonicMs());
  const result = await scanEndpoint({
    ...options,
    progress: clock.progress,
    nowMs: () => world.monotonicMs(),
  });
  const findings = request.adjust?.(result.findings) ?? result.findings;
  return { result, report: reportOf(request, result, findings, clock) };
}

function reportOf(
  { world, version, policy, waivers, options }: DastRequest,
  { gaps, authorization }: Pick<DastResult, 'gaps' | 'authorization'>,
  findings: readonly Finding[],
  clock: StageClock,
): Report {
  return assembleReport({
    ...{ version, policy, waivers, findings, gaps, clock },
    now: world.now(),
    generatedAt: reportTime(world),
    target: {
      kind: 'endpoint',
      name: options.targets.join(' '),
      openedBy: 'http',
      authorization: authorization.statement,
    },
    inventory: emptyInventory,
    data: [],
    planOf: planByRule,
  });
}
