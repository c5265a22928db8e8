import { openStore } from '../advisories/store/index.js';
import { type AnalysisMode, analyzeArtifact } from '../artifact/analysis/index.js';
import { openArtifact } from '../artifact/index.js';
import { openers } from '../artifact/openers/index.generated.js';
import type { AdvisoryStore } from '../core/advisory.js';
import type { Analyzer, PlacedFact } from '../core/analyzer.js';
import type { Artifact, Opener, OpenOptions } from '../core/artifact.js';
import type { Inventory } from '../core/component.js';
import type { Engine, EngineContext, EngineEntry } from '../core/engine.js';
import { reasonOf, SeaworthyError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { type Gap, gap } from '../core/gap.js';
import type { Progress } from '../core/progress.js';
import type { Report, ReportTarget, Waiver } from '../core/report.js';
import { compareSeverity } from '../core/severity.js';
import type { World } from '../core/world.js';
import { joinedByFact } from '../engines/config/same-fact.js';
import { buildPlan } from '../engines/vulnerabilities/plan.js';
import { ecosystems } from '../inventory/ecosystems/index.generated.js';
import { buildInventory, inventoryAnalyzers } from '../inventory/index.js';
import { readSbom } from '../inventory/sbom/index.js';
import { decide, type Policy } from '../policy/decide.js';
import { type ArchiveWish, askArchive } from './archive.js';
import { looksLikeSbom } from './bill.js';
import { codeAnalyzers, joinedWithCode } from './code.js';
import { agesAsGaps, emptyStore } from './data.js';
import { withCommands } from './deps/typed.js';
import { engineEntries } from './engines.generated.js';
import { imageForReport } from './redact.js';
import { stageClock } from './stages.js';

export interface ScanRequest {
  readonly world: World;
  readonly progress: Progress;
  readonly version: string;
  /** Image, archive, folder or bill of materials. */
  readonly reference: string;
  /** `sbom` reads the reference as a bill of materials; `any` and `packages` look. */
  readonly as: 'any' | 'packages' | 'image' | 'filesystem' | 'sbom';
  readonly open: OpenOptions;
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  /** By engine name, from the configuration. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Thorough engines to run too; `all` of them where the whole target is judged. */
  readonly thorough: 'all' | readonly string[];
  /** Advisory segments on disk; those in `embedded` answer where the folder has nothing better. */
  readonly storeDirectory: string;
  readonly embedded: readonly Uint8Array[];
  readonly maxAgeDays: number;
  /** Results per layer; none are kept where it is left out. */
  readonly cacheDirectory?: string;
  /** Look at the code for whether it leads to flaws, though the code engine does not run. */
  readonly reach?: boolean;
  /** Ask the package archive that the image names what it fixed since. Uses the network. */
  readonly archive?: ArchiveWish;
}

const maxSbomBytes = 512 * 1024 * 1024;

/** Runs every engine that applies to the target, and decides. */
export async function scan(request: ScanRequest): Promise<Report> {
  const clock = stageClock(request.progress, () => request.world.monotonicMs());
  const chosen = await chooseEngines(request);
  const subject = await openSubject(request, chosen, clock.progress);
  try {
    const asked = await askedArchive(request, subject, clock.progress);
    const segments = [...request.embedded, ...asked.segments];
    const store = chosen.every((engine) => engine.ignoresInventory)
      ? emptyStore
      : openStore(request.world.disk, request.storeDirectory, segments);
    try {
      const spoken = await runEngines(request, chosen, subject, store, clock.progress);
      const joined = await joinedWithCode(spoken.findings, request, subject, clock.progress);
      const gaps = [
        ...subject.gaps,
        ...spoken.gaps,
        ...joined.gaps,
        ...agesAsGaps(store.info, subject.inventory, request.world.now(), request.maxAgeDays),
      ];
      return reportOf(
        request,
        subject,
        store,
        withCommands(joinedByFact(joined.findings), subject.inventory),
        uniqueGaps(gaps),
        clock,
      );
    } finally {
      store.close();
    }
  } finally {
    await subject.artifact?.close();
  }
}

async function askedArchive(
  request: ScanRequest,
  { inventory }: Subject,
  progress: Progress,
): ReturnType<typeof askArchive> {
  if (request.archive === undefined) return { segments: [], gaps: [] };
  return askArchive(request.world, progress, inventory, request.archive, request.cacheDirectory);
}

interface Subject {
  readonly target: ReportTarget;
  readonly artifact?: Artifact;
  readonly inventory: Inventory;
  readonly facts: readonly PlacedFact[];
  readonly gaps: readonly Gap[];
}

/** The engines that the request wants, loaded. @throws SeaworthyError USAGE for one that does not exist */
async function chooseEngines({ only, skip, thorough }: ScanRequest): Promise<readonly Engine[]> {
  const names = engineEntries.map(({ name }) => name);
  const asked = [...only, ...skip, ...(thorough === 'all' ? [] : thorough)];
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new SeaworthyError('USAGE', `There is no engine "${unknown}".`, {
      whatToDo: `Choose among ${names.join(', ')}.`,
    });
  }
  const isWanted = ({ name, thorough: isThorough }: EngineEntry) =>
    only.length > 0 ? only.includes(name) : !isThorough || thorough === 'all' || thorough.includes(name);
  const wanted = engineEntries.filter((entry) => isWanted(entry) && !skip.includes(entry.name));
  return Promise.all(wanted.map((entry) => entry.load()));
}

async function openSubject(
  request: ScanRequest,
  chosen: readonly Engine[],
  progress: Progress,
): Promise<Subject> {
  const bill = readIfBill(request);
  if (bill !== undefined) return bill;
  const opening = progress.stage('open');
  const artifact = await openArtifact(
    request.reference,
    { world: request.world, progress, options: request.open },
    openersFor(request),
  );
  opening.end(`${artifact.openedBy}${artifact.kind === 'image' ? `, ${artifact.layers.length} layers` : ''}`);
  try {
    return await analyse(request, artifact, chosen, progress);
  } catch (thrown) {
    await artifact.close();
    throw thrown;
  }
}

/** `image alpine` means the image, whatever folder has that name; `fs` means the folder. */
function openersFor({ as, open }: ScanRequest): readonly Opener[] {
  if (open.from !== undefined) return openers;
  if (as === 'image') return openers.filter(({ id }) => id !== 'directory');
  return as === 'filesystem' ? openers.filter(({ id }) => id === 'directory') : openers;
}

/** Whether the code leads to flaws is asked where flaws are looked for and the code is read. */
async function reachAnalyzers(
  { reach = false }: ScanRequest,
  chosen: readonly Engine[],
): Promise<readonly Analyzer[]> {
  const runs = chosen.some(({ name }) => name === 'sast');
  const isAsked = chosen.some(({ ignoresInventory }) => ignoresInventory !== true);
  return reach || (runs && isAsked) ? codeAnalyzers(runs) : [];
}

async function analyse(
  request: ScanRequest,
  artifact: Artifact,
  chosen: readonly Engine[],
  progress: Progress,
): Promise<Subject> {
  const mode = artifact.kind === 'image' ? 'image' : modeOf(request);
  const analyzers: readonly Analyzer[] = [
    ...(chosen.every((engine) => engine.ignoresInventory) ? [] : inventoryAnalyzers(ecosystems)),
    ...chosen.flatMap((engine) => engine.analyzers ?? []),
    ...(await reachAnalyzers(request, chosen)),
  ];
  const stage = progress.stage('inventory');
  const analysis = await analyzeArtifact(artifact, analyzers, {
    mode,
    disk: request.world.disk,
    progress: stage,
    ...(request.cacheDirectory === undefined ? {} : { cacheDirectory: request.cacheDirectory }),
  });
  const inventory = buildInventory(analysis.facts, [], { ecosystems, resolve: analysis.resolve, mode });
  const cached = analysis.layersFromCache > 0 ? `, ${analysis.layersFromCache} layers from the cache` : '';
  stage.end(`${inventory.components.length} components${cached}`);
  return {
    target: targetOf(artifact),
    artifact,
    inventory,
    facts: analysis.facts,
    gaps: [...artifact.gaps, ...analysis.gaps, ...inventory.gaps],
  };
}

function readIfBill({ world, reference, as }: ScanRequest): Subject | undefined {
  if (as === 'image' || as === 'filesystem') return undefined;
  if (as !== 'sbom' && !looksLikeSbom(reference, world.disk)) return undefined;
  const bytes = world.disk.readFile(reference, { maxBytes: maxSbomBytes });
  const bill = readSbom(new TextDecoder().decode(bytes), reference);
  return {
    target: {
      kind: 'sbom',
      name: bill.name ?? reference,
      openedBy: bill.format,
      ...(bill.purl === undefined ? {} : { purl: bill.purl }),
    },
    inventory: bill.inventory,
    facts: [],
    gaps: bill.inventory.gaps,
  };
}

/** A folder that holds a package database is a root file system: what is installed counts, not what is declared. */
function modeOf({ world, reference }: ScanRequest): AnalysisMode {
  const marks = ['var/lib/dpkg', 'lib/apk/db', 'usr/lib/apk/db', 'var/lib/rpm', 'usr/lib/sysimage/rpm'];
  return marks.some((mark) => world.disk.status(`${reference}/${mark}`) !== undefined)
    ? 'rootfs'
    : 'filesystem';
}

function targetOf(artifact: Artifact): ReportTarget {
  return {
    kind: artifact.kind,
    name: artifact.name,
    openedBy: artifact.openedBy,
    ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
    ...(artifact.image === undefined ? {} : { image: imageForReport(artifact.image) }),
    ...(artifact.kind === 'image'
      ? {
          layers: artifact.layers.map(({ diffId, createdBy, sizeBytes }) => ({
            ...(diffId === undefined ? {} : { diffId }),
            ...(createdBy === undefined ? {} : { createdBy }),
            ...(sizeBytes === undefined ? {} : { sizeBytes }),
          })),
        }
      : {}),
  };
}

async function runEngines(
  request: ScanRequest,
  chosen: readonly Engine[],
  subject: Subject,
  advisories: AdvisoryStore,
  progress: Progress,
): Promise<{ readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] }> {
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  for (const engine of chosen) {
    const own = new Set((engine.analyzers ?? []).map(({ id }) => id));
    const context: EngineContext = {
      world: request.world,
      progress,
      ...(subject.artifact === undefined ? {} : { artifact: subject.artifact }),
      inventory: subject.inventory,
      facts: subject.facts.filter(({ analyzer }) => own.has(analyzer)),
      advisories,
      ...(request.cacheDirectory === undefined ? {} : { cacheDirectory: request.cacheDirectory }),
      settings: request.settings[engine.name] ?? {},
    };
    if (!engine.applies(context)) continue;
    const stage = progress.stage(engine.name);
    const before = findings.length;
    try {
      for await (const spoken of engine.run(context)) {
        if (spoken.kind === 'gap') gaps.push(spoken);
        else findings.push(spoken);
      }
    } catch (thrown) {
      // One engine's end is not the end of the others; the verdict says that it did not finish.
      gaps.push(
        gap(
          engine.name,
          { at: 'setting', name: engine.name },
          `The engine stopped early: ${reasonOf(thrown)}`,
        ),
      );
    }
    stage.end(`${findings.length - before} findings`);
  }
  return { findings, gaps };
}

function reportOf(
  request: ScanRequest,
  subject: Subject,
  store: AdvisoryStore,
  findings: readonly Finding[],
  gaps: readonly Gap[],
  clock: { readonly progress: Progress; readonly timings: Report['stages'] },
): Report {
  const stage = clock.progress.stage('policy');
  const now = request.world.now();
  const decision = decide([...findings].sort(worstFirst), gaps, request.policy, request.waivers, now);
  const plan = buildPlan(decision.findings, subject.inventory);
  stage.end();
  return {
    schema: 'https://seaworthy.dev/schemas/report-1.json',
    tool: { name: 'seaworthy', version: request.version },
    generatedAt: now.toISOString(),
    target: subject.target,
    verdict: decision.verdict,
    plan,
    findings: decision.findings,
    gaps,
    inventory: subject.inventory,
    data: store.info,
    stages: clock.timings,
  };
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    b.risk - a.risk ||
    compareSeverity(b.severity, a.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function uniqueGaps(gaps: readonly Gap[]): readonly Gap[] {
  return [
    ...new Map(gaps.map((one) => [JSON.stringify([one.unit, one.location, one.reason]), one])).values(),
  ];
}
