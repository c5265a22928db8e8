import type { PlacedFact } from '../../core/analyzer.js';
import type { Engine, EngineContext } from '../../core/engine.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Location } from '../../core/location.js';
import type { Report, Waiver } from '../../core/report.js';
import type { Policy } from '../../policy/decide.js';
import type { GateContext } from '../context.js';
import { emptyStore } from '../data.js';
import { type EngineResults, runEngines } from '../engines.js';
import { assembleReport, emptyInventory, reportTime } from '../report.js';
import { stageClock } from '../stages.js';
import type { Gathered } from './gather.js';

/** Engines over files that were gathered one by one, not over an artifact. */
export interface FilesRequest {
  /** For the head of the report. */
  readonly name: string;
  readonly openedBy: string;
  readonly engines: readonly Engine[];
  /** By the engine's name. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  /** Of the configuration; first in the report. */
  readonly statements: readonly Gap[];
  /** No file read is a gap. */
  readonly needsFiles: boolean;
  gather(context: GateContext): Promise<Gathered>;
  /** Adds what the request knows of the files. */
  judge?(found: EngineResults, gathered: Gathered, context: GateContext): EngineResults;
}

export async function reportOnFiles(request: FilesRequest, given: GateContext): Promise<Report> {
  const clock = stageClock(given.progress, () => given.world.monotonicMs());
  const context = { ...given, progress: clock.progress };
  const gathered = await request.gather(context);
  const results = await runOverFiles(request, gathered, context);
  const found = { findings: results.findings, gaps: [...gathered.gaps, ...results.gaps] };
  const { findings, gaps } = request.judge?.(found, gathered, context) ?? found;
  return assembleReport({
    version: context.version,
    now: context.world.now(),
    generatedAt: reportTime(context.world),
    target: { kind: 'filesystem', name: request.name, openedBy: request.openedBy },
    policy: request.policy,
    waivers: request.waivers,
    findings,
    gaps: [...request.statements, ...gaps, ...nothingRead(request, gathered)],
    inventory: emptyInventory,
    data: [],
    clock,
    isPartial: true,
  });
}

function nothingRead({ name, needsFiles }: FilesRequest, { filesRead, gaps }: Gathered): readonly Gap[] {
  if (!needsFiles || filesRead > 0 || gaps.length > 0) return [];
  return [
    gap(
      'coverage',
      { at: 'setting', name },
      'Nothing was analysed: no file here is of a kind that is linted',
    ),
  ];
}

/** What lies only in neighbours of the files that were named is not reported. */
async function runOverFiles(
  { engines, settings }: FilesRequest,
  { facts, context: more = [] }: Gathered,
  { world, progress }: GateContext,
): Promise<EngineResults> {
  const neighbours = new Set(more.map(({ location }) => location.path));
  const isNeighbour = (location: Location) => location.at === 'file' && neighbours.has(location.path);
  const all = [...facts, ...more];
  const { findings, gaps } = await runEngines(
    engines,
    (engine): EngineContext | undefined => {
      const own = factsFor(engine, all);
      if (own.length === 0) return undefined;
      return {
        world,
        progress,
        inventory: emptyInventory,
        facts: own,
        advisories: emptyStore,
        settings: settings[engine.name] ?? {},
      };
    },
    progress,
  );
  return {
    findings: findings.filter(({ locations }) => !locations.every(isNeighbour)),
    gaps: gaps.filter(({ location }) => !isNeighbour(location)),
  };
}

function factsFor(engine: Engine, facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const own = new Set((engine.analyzers ?? []).map(({ id }) => id));
  return facts.filter(({ analyzer }) => own.has(analyzer));
}
