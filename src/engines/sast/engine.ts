import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Engine, EngineContext } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, hiddenGap } from '../../core/gap.js';
import type { Stage } from '../../core/progress.js';
import { hasNoExtension } from '../../knowledge/interpreters.js';
import { analyzeCode, type CodeAnalysis, type OnStep, type SourceFile } from './analyze.js';
import { imageScriptAnalyzer, imageSourceAnalyzer, scriptAnalyzer, sourceAnalyzer } from './analyzer.js';
import { fingerprintsIn, sourcesAt } from './baseline.js';
import { type Displayed, displayed, hiddenNote } from './display.js';
import { grammarsOnDisk, type ReadGrammar } from './languages/assets.js';
import { AnalysisMemory } from './memory.js';
import { languageOf, sourceEndings } from './parts.js';
import { type Ignore, ignoresIn, silences } from './pragmas.js';
import { builtFrom, isOfOthers, type Selected, selectSources } from './selection.js';
import { type CodeSettings, readSettings } from './settings.js';
import { loadRules, noRules } from './user-rules/load.js';
import type { UserMatch } from './user-rules/run.js';
import type { LoadedRules } from './user-rules/schema.js';

export const engine: Engine = {
  name: 'sast',
  title: 'Source code',
  thorough: true,
  ignoresInventory: true,
  analyzers: [sourceAnalyzer, scriptAnalyzer, imageSourceAnalyzer, imageScriptAnalyzer],
  applies: ({ facts }) => facts.length > 0,
  run,
};

async function* run(context: EngineContext): AsyncGenerator<Finding | Gap> {
  const settings = readSettings(context.settings);
  const selected = await selectedIn(context);
  const stage = context.progress.stage('code');
  const rules = userRulesOf(settings, context);
  const analysis = await analysisOf(
    selected,
    context,
    rules,
    memoryOf(context),
    stepsOn(stage, selected.sources.length),
  );
  stage.end(`${selected.sources.length} files`);
  yield* selected.gaps;
  yield* analysis.gaps;
  const judge = await judgeFor(settings, context);
  const judged = judge(analysis.findings, selected.sources);
  yield* judged.shown;
  yield* hiddenNote(judged);
  yield* judged.hidden;
}

export interface Judged extends Displayed {
  /** Findings that would be shown but for a comment: the policy has to know of them. */
  readonly hidden: readonly Gap[];
}

/** Of all findings those that are reported: of wanted rules, not silenced, not known before, of enough confidence. Suppression comments that are idle join them. */
export type Judge = (findings: readonly Finding[], sources: readonly SourceFile[]) => Judged;

export async function judgeFor(
  settings: CodeSettings,
  context: Pick<EngineContext, 'world' | 'artifact'>,
): Promise<Judge> {
  const known = await knownBefore(settings, context);
  const today = context.world.now().toISOString().slice(0, 10);
  const isWhole = settings.rules.length + settings.skip.length === 0;
  const isNews = ({ fingerprint }: Finding) => !known.has(fingerprint);
  return (findings, sources) => {
    const wanted = findings.filter((finding) => isWanted(finding, settings));
    const { kept, silenced, idle } = byComment(wanted, sources, today);
    // A comment for a rule that was not asked for is not idle.
    const reported = (isWhole ? [...kept, ...idle] : kept).filter(isNews);
    const hidden = displayed([...silenced.keys()].filter(isNews), settings).shown;
    return {
      ...displayed(reported, settings),
      hidden: hidden.flatMap((finding) => hiddenBy(silenced.get(finding), finding)),
    };
  };
}

function hiddenBy(ignore: Ignore | undefined, finding: Finding): readonly Gap[] {
  const [place] = finding.locations;
  if (ignore === undefined || place.at !== 'file') return [];
  return [hiddenGap('sast', { at: 'file', path: place.path, line: ignore.line }, finding, ignore)];
}

/** The sources of the target, chosen from the facts of both analyzers. */
export async function selectedIn({
  facts,
  artifact,
}: Pick<EngineContext, 'facts' | 'artifact'>): Promise<Selected> {
  const own =
    artifact?.kind === 'image'
      ? [imageSourceAnalyzer.id, imageScriptAnalyzer.id]
      : [sourceAnalyzer.id, scriptAnalyzer.id];
  return selectSources(facts.filter(({ analyzer }) => own.includes(analyzer)));
}

/** Files as they are read; then the language whose flows are followed, which takes most of the time. */
function stepsOn(stage: Stage, total: number): OnStep {
  let done = 0;
  return (kind, what) => {
    if (kind === 'file') done += 1;
    stage.update(Math.min(done, total), total, kind === 'file' ? what : `following flows: ${what}`);
  };
}

export interface WholeAnalysis extends CodeAnalysis {
  /** What the user's own rules found; it is among the findings, too. */
  readonly matches: readonly UserMatch[];
}

export async function analysisOf(
  { sources, resources }: Pick<Selected, 'sources' | 'resources'>,
  { world }: Pick<EngineContext, 'world'>,
  loaded: LoadedRules = noRules,
  memory?: AnalysisMemory,
  onStep?: OnStep,
): Promise<WholeAnalysis> {
  const read = grammarsOnDisk(world.disk);
  const analysis = await analyzeCode(sources, read, resources, memory, onStep, world);
  return withUserRules(analysis, sources, read, loaded);
}

/** An analysis with what the user's own rules find in the same files. */
export async function withUserRules(
  analysis: CodeAnalysis,
  sources: readonly SourceFile[],
  read: ReadGrammar,
  { rules, gaps }: LoadedRules,
): Promise<WholeAnalysis> {
  if (rules.length + gaps.length === 0) return { ...analysis, matches: [] };
  const { runUserRules } = await import('./user-rules/run.js');
  const own = await runUserRules(rules, sources, read);
  return {
    ...analysis,
    findings: [...analysis.findings, ...own.findings],
    gaps: [...analysis.gaps, ...gaps, ...own.gaps],
    matches: own.matches,
  };
}

/** The built program has the hash of its code in the name of this file; from the sources nothing is kept. */
const builtAs = /\/(engine-[\w-]{8}\.js)$/.exec(import.meta.url)?.[1];

function memoryOf({ cacheDirectory, artifact, world: { disk } }: EngineContext): AnalysisMemory | undefined {
  if (cacheDirectory === undefined || builtAs === undefined || artifact?.kind !== 'filesystem')
    return undefined;
  return new AnalysisMemory(disk, cacheDirectory, builtAs, resolve(disk.workingDirectory(), artifact.name));
}

/** @throws SeaworthyError NOT_FOUND, CONFIG_INVALID */
export function userRulesOf(
  { userRules }: CodeSettings,
  { world, artifact }: Pick<EngineContext, 'world' | 'artifact'>,
): LoadedRules {
  return userRules.length === 0 ? noRules : loadRules(userRules, artifact?.name ?? '.', world.disk);
}

function isWanted({ rule, aliases }: Finding, { rules, skip }: CodeSettings): boolean {
  const isNamed = (name: string) => name === rule || aliases.includes(name);
  return (rules.length === 0 || rules.some(isNamed)) && !skip.some(isNamed);
}

/** Fingerprints that are not news: those of a file, or of the folder as it was in a commit. */
async function knownBefore(
  settings: CodeSettings,
  { world, artifact }: Pick<EngineContext, 'world' | 'artifact'>,
): Promise<ReadonlySet<string>> {
  const { baseline } = settings;
  if (baseline === undefined) return new Set();
  if (world.disk.status(baseline)?.type === 'file') return fingerprintsIn(baseline, world.disk);
  const wanted = (path: string) =>
    !isOfOthers(path) &&
    (hasNoExtension(path) || [...sourceEndings, '.properties'].some((ending) => path.endsWith(ending)));
  const before = await sourcesAt(baseline, artifact?.name ?? '.', world, wanted);
  const all = before.filter((file) => !hasNoExtension(file.path) || languageOf(file) !== undefined);
  const isBuilt = builtFrom(all.map(({ path }) => path));
  const files = all.filter(({ path }) => !isBuilt(path));
  const known = {
    sources: files.filter(({ path }) => !path.endsWith('.properties')),
    resources: new Map(
      files.filter(({ path }) => path.endsWith('.properties')).map((each) => [each.path, each.text]),
    ),
  };
  const { findings } = await analysisOf(
    known,
    { world },
    userRulesOf(settings, { world, ...(artifact ? { artifact } : {}) }),
  );
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

interface ByComment {
  readonly kept: readonly Finding[];
  /** With the comment that silences each. */
  readonly silenced: ReadonlyMap<Finding, Ignore>;
  readonly idle: readonly Finding[];
}

/** One pass over the comments of all files. */
function byComment(findings: readonly Finding[], sources: readonly SourceFile[], today: string): ByComment {
  const ignores = new Map(sources.map(({ path, text }) => [path, ignoresIn(text)]));
  const used = new Set<Ignore>();
  const silenced = new Map<Finding, Ignore>();
  for (const finding of findings) {
    const [place] = finding.locations;
    const fitting = (place.at === 'file' ? (ignores.get(place.path) ?? []) : []).filter((each) =>
      silences(each, finding, today),
    );
    for (const each of fitting) used.add(each);
    if (fitting[0] !== undefined) silenced.set(finding, fitting[0]);
  }
  return {
    kept: findings.filter((finding) => !silenced.has(finding)),
    silenced,
    idle: comments(ignores, used, today),
  };
}

/** InspectionHits of ours that have expired, or that hide nothing, are findings themselves. */
function comments(
  ignores: ReadonlyMap<string, readonly Ignore[]>,
  used: ReadonlySet<Ignore>,
  today: string,
): readonly Finding[] {
  return [...ignores].flatMap(([path, all]) =>
    all
      .filter((each) => each.isOwn && !used.has(each))
      .map((each) => remarkFinding(path, each, each.until !== undefined && each.until < today)),
  );
}

function remarkFinding(path: string, { line, text }: Ignore, isExpired: boolean): Finding {
  const rule = isExpired ? 'expired-ignore' : 'unused-ignore';
  return {
    kind: 'finding',
    rule,
    aliases: [],
    engine: 'sast',
    title: isExpired ? 'Ignore has expired' : 'Ignore hides nothing',
    severity: isExpired ? 'low' : 'none',
    risk: isExpired ? 10 : 0,
    fingerprint: createHash('sha256').update(`${rule}\n${path}\n${text}`).digest('hex').slice(0, 32),
    locations: [{ at: 'file', path, line }],
    fix: {
      kind: 'manual',
      summary: isExpired ? 'Repair what it hid, or give it a new end and a reason.' : 'Delete the comment.',
    },
    evidence: { kind: 'instruction', text: text.slice(0, 200) },
    references: [],
  };
}
