import type { AdvisoryStore } from '../core/advisory.js';
import type { Fact, PlacedFact } from '../core/analyzer.js';
import type { EngineContext } from '../core/engine.js';
import type { Finding } from '../core/finding.js';
import type { Gap } from '../core/gap.js';
import { silentProgress } from '../core/progress.js';
import { factsIn, manifestAnalyzer, terraformAnalyzer } from '../engines/config/analyzer.js';
import { engine } from '../engines/config/engine.js';
import { fakeWorld } from './fake-world.js';

const noStore: AdvisoryStore = {
  info: [],
  lookup: () => [],
  byId: () => [],
  signal: () => undefined,
  close: () => {},
};

export function placedFact(path: string, fact: Fact, analyzer: string): PlacedFact {
  return { analyzer, location: { at: 'file', path }, fact, hidden: false };
}

export function configFacts(files: Readonly<Record<string, string>>): readonly PlacedFact[] {
  return Object.entries(files).flatMap(([path, text]) =>
    /\.tf(?:vars)?$/.test(path)
      ? [placedFact(path, { kind: 'config-source', format: 'terraform', text }, terraformAnalyzer.id)]
      : factsIn(path, text).map((fact) => placedFact(path, fact, manifestAnalyzer.id)),
  );
}

export async function runConfig(context: Partial<EngineContext>): Promise<readonly (Finding | Gap)[]> {
  const reported: (Finding | Gap)[] = [];
  const whole: EngineContext = {
    world: fakeWorld(),
    progress: silentProgress,
    inventory: { components: [], archives: [], gaps: [] },
    facts: [],
    advisories: noStore,
    settings: {},
    ...context,
  };
  if (!engine.applies(whole)) return [];
  for await (const one of engine.run(whole)) reported.push(one);
  return reported;
}

/** Findings of a folder of files, by path. */
export async function configFindingsIn(
  files: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<readonly Finding[]> {
  const reported = await runConfig({ facts: configFacts(files), settings });
  return reported.filter((one): one is Finding => one.kind === 'finding');
}
