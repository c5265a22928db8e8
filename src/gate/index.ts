import { basename, resolve } from 'node:path';
import { openStore } from '../advisories/store/index.js';
import { type AnalysisMode, analyzeArtifact } from '../artifact/analysis/index.js';
import { openArtifact } from '../artifact/index.js';
import { openers } from '../artifact/openers/index.generated.js';
import type { AdvisoryStore } from '../core/advisory.js';
import type { Analyzer, PlacedFact } from '../core/analyzer.js';
import type { Artifact, Opener, OpenOptions } from '../core/artifact.js';
import type { Inventory } from '../core/component.js';
import type { Engine } from '../core/engine.js';
import type { Finding } from '../core/finding.js';
import type { Gap } from '../core/gap.js';
import { type Progress, silentProgress } from '../core/progress.js';
import type { Report, ReportTarget, Waiver } from '../core/report.js';
import type { World } from '../core/world.js';
import { joinedByFact } from '../engines/config/same-fact.js';
import { withoutBuilt } from '../inventory/built.js';
import { ecosystems } from '../inventory/ecosystems/index.generated.js';
import { buildInventory, inventoryAnalyzers } from '../inventory/index.js';
import { readSbom } from '../inventory/sbom/index.js';
import { rootMarks } from '../knowledge/package-files/index.js';
import { decide, type Policy } from '../policy/decide.js';
import { type ArchiveOptions, askArchive } from './archive.js';
import { candidatesFor } from './base/candidates.js';
import { type BaseRequest, changeOfBase, findBase, nameOf, rebased, withOrigins } from './base/index.js';
import { looksLikeSbom } from './bill.js';
import { unreadCode } from './coverage/code.js';
import { coverageAnalyzers, unreadAnalyzers } from './coverage/every.js';
import { namingWorst } from './coverage/foremost.js';
import { importsWithoutModule } from './coverage/go-path.js';
import { unreadPackages, withoutRepeated } from './coverage/index.js';
import { notInTree } from './coverage/not-in-tree.js';
import { emptiness } from './coverage/nothing.js';
import { agesAsGaps, emptyStore } from './data.js';
import { rangeReader } from './deps/read-ranges.js';
import { withCommands } from './deps/typed.js';
import { chooseEngines, contextFor, runEngines } from './engines.js';
import { fittedToTree } from './files/fitted-to-tree.js';
import { continued } from './plan/continued.js';
import { type Proof, withOutlook } from './plan/prove.js';
import { withSharedLines } from './plan/shared-lines.js';
import { withEdits } from './plan/with-edits.js';
import { codeAnalyzers, joinedWithCode } from './reach/index.js';
import { imageForReport } from './redact.js';
import { assembleReport, reportTime } from './report.js';
import type { RoleOverride } from './roles/find.js';
import type { Roles } from './roles/index.js';
import { rolesFor, withoutRoles } from './roles/of-target.js';
import { withLifts } from './solve/index.js';
import { type StageClock, stageClock } from './stages.js';
import { type UsedPackages, withUse } from './used/index.js';
import { type NamedVex, vexWaivers } from './vex/index.js';

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
  /** VEX documents that the user named. */
  readonly vex?: readonly NamedVex[];
  /** What the configuration of the target leaves out or may not say; first in the report. */
  readonly statements?: readonly Gap[];
  /** Roles of files where the convention is wrong. */
  readonly roles?: readonly RoleOverride[];
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
  /** Of images: what is known of the base. */
  readonly base?: BaseRequest;
  /** Packages that an observed run used (`packages.json` of `seaworthy observe`): those it did not use rank lower. */
  readonly used?: UsedPackages;
  /** Ask package registries which release of a direct dependency brings a fixed version. Uses the network. */
  readonly solve?: boolean;
  /** Ask the package archive that the image names what it fixed since. Uses the network. */
  readonly archive?: ArchiveOptions;
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
    const store = chosen.every((engine) => engine.ignoresInventory || engine.ignoresAdvisories)
      ? emptyStore
      : openStore(request.world.disk, request.storeDirectory, segments);
    try {
      return await judgedReport(request, chosen, subject, store, clock);
    } finally {
      store.close();
    }
  } finally {
    await subject.artifact?.close();
  }
}

/** Findings of all engines, joined, with roles; the decision; the plan, tried on the inventory. */
async function judgedReport(
  request: ScanRequest,
  chosen: readonly Engine[],
  subject: Subject,
  store: AdvisoryStore,
  clock: StageClock,
): Promise<Report> {
  const context = contextFor(request, subject, store, clock.progress);
  const results = await runEngines(chosen, context, clock.progress);
  const candidates = await candidatesFor(request, subject.target, scan);
  const { recognised, gaps: ofBase } = findBase(
    subject.target,
    request.base ?? { images: [] },
    candidates.images,
    request.world.disk,
  );
  const joined = await joinedWithCode(results.findings, request, subject, clock.progress);
  const originsOf = (findings: readonly Finding[]) =>
    recognised === undefined ? findings : withOrigins(findings, subject.facts, recognised);
  const now = request.world.now();
  const commands = { ...subject, ranges: rangeReader(request.reference, request.world.disk) };
  const commanded = withCommands(joinedByFact(withUse(originsOf(joined.findings), request.used)), commands);
  const solved =
    request.solve === true
      ? await withLifts(
          commanded,
          {
            ...commands,
            match: (inventory) => matchedAgain(request, chosen, { ...subject, inventory }, store),
          },
          request.world,
        )
      : { findings: commanded, gaps: [] };
  const folder = { root: request.reference, disk: request.world.disk };
  const judged = subject.roles.judge({
    findings: subject.mode === 'filesystem' ? fittedToTree(solved.findings, folder) : solved.findings,
    gaps: [
      ...solved.gaps,
      ...(request.statements ?? []),
      ...subject.gaps,
      ...namingWorst(results.gaps, (findings) => subject.roles.judge({ findings, gaps: [] }).findings),
      ...joined.gaps,
      ...ofBase,
      ...candidates.gaps,
      ...agesAsGaps(store.info, subject, now, request.maxAgeDays),
    ],
  });
  const { version, policy } = request;
  const { target, inventory } = subject;
  const waivers = [...request.waivers, ...vexWaivers(request.vex ?? [], judged.findings, target)];
  const parts = {
    ...judged,
    ...{ version, now, target, policy, waivers, inventory, data: store.info, clock },
    generatedAt: reportTime(request.world),
    isPartial: request.only.length + request.skip.length > 0,
    ...(recognised && {
      changeOfBase: (findings: readonly Finding[], broken: ReadonlySet<string>) =>
        changeOfBase(recognised, findings, candidates.images, broken),
    }),
  };
  const proof: Proof = {
    rebased: (changed, to) => {
      const candidate = candidates.images.find((one) => nameOf(one) === to);
      return candidate === undefined ? changed : rebased(changed, judged.findings, candidate);
    },
    match: (changed) => matchedAgain(request, chosen, { ...subject, inventory: changed }, store),
    breaking: (findings) =>
      decide(findings, [], policy, waivers, now).verdict.broken.map(({ finding }) => finding),
  };
  const edited = (plan: Report['plan']) => editedPlan(plan, request, subject);
  const proved = await withOutlook(await withSharedLines(assembleReport(parts), edited, proof), proof);
  return { ...proved, plan: continued(edited(proved.plan)) };
}

async function matchedAgain(
  request: ScanRequest,
  chosen: readonly Engine[],
  subject: Subject,
  store: AdvisoryStore,
): Promise<readonly Finding[]> {
  const engines = chosen.filter(({ name }) => name === 'vulnerabilities');
  const context = contextFor(request, subject, store, silentProgress);
  const { findings } = await runEngines(engines, context, silentProgress);
  return subject.roles.judge({ findings, gaps: [] }).findings;
}

/** In a source tree steps name the line of the manifest. */
function editedPlan(plan: Report['plan'], request: ScanRequest, { facts, mode }: Subject): Report['plan'] {
  if (mode !== 'filesystem') return plan;
  return withEdits(plan, { root: request.reference, disk: request.world.disk, facts });
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
  readonly mode?: AnalysisMode;
  readonly roles: Roles;
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
  return reach || (runs && listsPackages(chosen)) ? codeAnalyzers(runs) : [];
}

/** A command of one engine may ask for no packages; what is not known of them is nothing to it. */
function listsPackages(chosen: readonly Engine[]): boolean {
  return chosen.some(({ ignoresInventory }) => ignoresInventory !== true);
}

async function analyse(
  request: ScanRequest,
  artifact: Artifact,
  chosen: readonly Engine[],
  progress: Progress,
): Promise<Subject> {
  const mode = artifact.kind === 'image' ? 'image' : modeOf(request);
  const analyzers: readonly Analyzer[] = [
    ...(listsPackages(chosen)
      ? [...inventoryAnalyzers(ecosystems), ...coverageAnalyzers]
      : chosen.some(({ name }) => name === 'sast')
        ? unreadAnalyzers
        : []),
    ...chosen.flatMap((engine) => engine.analyzers ?? []),
    ...(await reachAnalyzers(request, chosen)),
  ];
  const stage = progress.stage('inventory');
  // The code engine, which keeps what it makes, does not run on what is installed.
  if (mode !== 'filesystem') request.world.keepNursery?.();
  const analysed = await analyzeArtifact(artifact, analyzers, {
    mode,
    disk: request.world.disk,
    progress: stage,
    ...(request.cacheDirectory === undefined ? {} : { cacheDirectory: request.cacheDirectory }),
  });
  const analysis = mode === 'image' ? analysed : { ...analysed, facts: withoutBuilt(analysed.facts) };
  const found = buildInventory(analysis.facts, [], { ecosystems, resolve: analysis.resolve, mode });
  const roles = rolesFor(request, analysis.facts, mode);
  const inventory = roles.withPlaces(found);
  const cached = analysis.layersFromCache > 0 ? `, ${analysis.layersFromCache} layers from the cache` : '';
  stage.end(`${inventory.components.length} components${cached}`);
  const readers = ecosystems.flatMap((each) => each.analyzers);
  const read = [...artifact.gaps, ...analysis.gaps, ...inventory.gaps];
  const unread = unreadPackages({ facts: analysis.facts, gaps: read, inventory, mode, readers });
  const target = targetOf(artifact, request);
  const { facts, filesAnalysed, analysedBy } = analysis;
  return {
    target,
    artifact,
    inventory,
    facts,
    mode,
    roles,
    gaps: [
      ...withoutRepeated(read, unread),
      ...unread,
      ...unreadCode(facts, chosen, roles.isProduct),
      ...(listsPackages(chosen) ? importsWithoutModule(facts, roles.isProduct) : []),
      ...(artifact.kind === 'image' ? [] : notInTree(facts, roles, request)),
      ...emptiness({
        target,
        engines: chosen,
        facts,
        filesAnalysed,
        analysedBy,
        components: inventory.components.length,
      }),
    ],
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
    roles: withoutRoles,
  };
}

/** A folder that holds a package database is a root file system: what is installed counts, not what is declared. */
function modeOf({ world, reference }: ScanRequest): AnalysisMode {
  return rootMarks.some((mark) => world.disk.status(`${reference}/${mark}`) !== undefined)
    ? 'rootfs'
    : 'filesystem';
}

/** A folder is called by its own name, wherever it lies. */
function ownNameOf({ kind, name }: Artifact, { world: { disk } }: ScanRequest): string {
  if (kind !== 'filesystem') return name;
  return basename(resolve(disk.workingDirectory(), name)) || name;
}

function targetOf(artifact: Artifact, request: ScanRequest): ReportTarget {
  return {
    kind: artifact.kind,
    name: ownNameOf(artifact, request),
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
