import type { Analyzer, PlacedFact } from '../../core/analyzer.js';
import type { Artifact } from '../../core/artifact.js';
import type { Inventory } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import type { Progress } from '../../core/progress.js';
import type { World } from '../../core/world.js';

/** What reads the sources that flaws of packages are looked for in, those of the code engine where it does not run. */
export async function codeAnalyzers(runs: boolean): Promise<readonly Analyzer[]> {
  const { rustSource } = await import('./analyzer.js');
  if (runs) return [rustSource];
  const { engine } = await import('../../engines/sast/engine.js');
  return [rustSource, ...(engine.analyzers ?? [])];
}

/** Flaws of packages, with whether the code of the target leads to them; as they were where no code was read. */
export async function joinedWithCode(
  findings: readonly Finding[],
  { world }: { readonly world: World },
  subject: {
    readonly artifact?: Artifact;
    readonly facts: readonly PlacedFact[];
    readonly inventory: Inventory;
  },
  progress: Progress,
): Promise<{ readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] }> {
  const { rustSourcesIn } = await import('./analyzer.js');
  const rust = rustSourcesIn(subject.facts);
  const isSource = rust.length > 0 || subject.facts.some(({ fact }) => fact.kind === 'code-source');
  const isFlaw = findings.some(({ evidence }) => evidence.kind === 'vulnerable-component');
  if (!isSource || !isFlaw) return { findings, gaps: [] };
  const [{ selectedIn }, { withReach }, { grammarsOnDisk }] = await Promise.all([
    import('../../engines/sast/engine.js'),
    import('./reach.js'),
    import('../../engines/sast/languages/assets.js'),
  ]);
  const stage = progress.stage('reach');
  const { sources } = await selectedIn(subject);
  const joined = await withReach(
    findings,
    subject.inventory,
    [...sources, ...rust],
    grammarsOnDisk(world.disk),
  );
  const reached = joined.findings.filter(
    ({ evidence }) => evidence.kind === 'vulnerable-component' && evidence.reach?.state !== undefined,
  );
  stage.end(`${reached.length} flaws looked for in the code`);
  return joined;
}
