import type { Analyzer, PlacedFact } from '../../core/analyzer.js';
import type { Artifact, OpenOptions } from '../../core/artifact.js';
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

/** Vulnerabilities of packages, with whether the target reaches them; as they were where no code was read. */
export async function joinedWithCode(
  findings: readonly Finding[],
  { world, open }: { readonly world: World; readonly open?: OpenOptions },
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
  const isVulnerability = findings.some(({ evidence }) => evidence.kind === 'vulnerable-component');
  if (!isSource || !isVulnerability) return { findings, gaps: [] };
  const [{ selectedIn }, { withReach }, { surveyOf }, { grammarsOnDisk }] = await Promise.all([
    import('../../engines/sast/engine.js'),
    import('./reach.js'),
    import('./survey/index.js'),
    import('../../engines/sast/languages/assets.js'),
  ]);
  const stage = progress.stage('reach');
  const { sources } = await selectedIn(subject);
  const survey =
    open?.exclude === undefined || open.exclude.length === 0 ? await surveyOf(subject.artifact) : undefined;
  const joined = await withReach(
    findings,
    subject.inventory,
    { sources: [...sources, ...rust], ...(survey === undefined ? {} : { survey }) },
    grammarsOnDisk(world.disk),
  );
  const reached = joined.findings.filter(
    ({ evidence }) => evidence.kind === 'vulnerable-component' && evidence.reach?.state !== undefined,
  );
  stage.end(`${reached.length} vulnerabilities looked for in the code`);
  return joined;
}
