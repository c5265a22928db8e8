import type { AdvisoryStore } from '../core/advisory.js';
import type { Engine, EngineContext, EngineEntry } from '../core/engine.js';
import { reasonOf, SeaworthyError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { type Gap, gap } from '../core/gap.js';
import type { Progress } from '../core/progress.js';
import type { World } from '../core/world.js';
import { engineEntries } from './engines.generated.js';

export interface EngineChoice {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Thorough engines to run too; `all` of them where the whole target is judged. */
  readonly thorough: 'all' | readonly string[];
}

/** The engines that a request asks for, loaded. @throws SeaworthyError USAGE for one that does not exist */
export async function chooseEngines({ only, skip, thorough }: EngineChoice): Promise<readonly Engine[]> {
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

export interface EngineResults {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

/**
 * Runs engines one after the other. One that throws becomes a gap: the others still run, and the verdict is incomplete.
 * @throws SeaworthyError USAGE, where the command line asks an engine for what is not there
 * @param contextOf what an engine sees; undefined where it has nothing to analyse
 */
export async function runEngines(
  engines: readonly Engine[],
  contextOf: (engine: Engine) => EngineContext | undefined,
  progress: Progress,
): Promise<EngineResults> {
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  for (const engine of engines) {
    const context = contextOf(engine);
    if (context === undefined) continue;
    const stage = progress.stage(engine.name);
    const before = findings.length;
    try {
      for await (const result of engine.run(context)) {
        if (result.kind === 'gap') gaps.push(result);
        else findings.push(result);
      }
    } catch (thrown) {
      if (thrown instanceof SeaworthyError && thrown.code === 'USAGE') throw thrown;
      gaps.push(stoppedEarly(engine, thrown));
    }
    stage.end(`${findings.length - before} findings`);
  }
  return { findings, gaps };
}

function stoppedEarly({ name }: Engine, thrown: unknown): Gap {
  return gap(name, { at: 'setting', name }, `The engine stopped early: ${reasonOf(thrown)}`);
}

/** What all engines of a scan are given of its request. */
interface SharedRequest {
  readonly world: World;
  readonly cacheDirectory?: string;
  /** By engine name, from the configuration. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface EngineSubject extends Pick<EngineContext, 'artifact' | 'inventory' | 'facts'> {
  readonly roles: Required<Pick<EngineContext, 'isOutside'>>;
}

/** What an engine is given, with the facts of its own analyzers; undefined where it does not apply. */
export function contextFor(
  request: SharedRequest,
  subject: EngineSubject,
  advisories: AdvisoryStore,
  progress: Progress,
): (engine: Engine) => EngineContext | undefined {
  return (engine) => {
    const own = new Set((engine.analyzers ?? []).map(({ id }) => id));
    const context: EngineContext = {
      world: request.world,
      progress,
      ...(subject.artifact === undefined ? {} : { artifact: subject.artifact }),
      inventory: subject.inventory,
      isOutside: subject.roles.isOutside,
      facts: subject.facts.filter(({ analyzer }) => own.has(analyzer)),
      advisories,
      ...(request.cacheDirectory === undefined ? {} : { cacheDirectory: request.cacheDirectory }),
      settings: request.settings[engine.name] ?? {},
    };
    return engine.applies(context) ? context : undefined;
  };
}
