import type { PlacedFact } from '../core/analyzer.js';
import type { Engine, EngineContext } from '../core/engine.js';
import type { Finding } from '../core/finding.js';
import type { Gap } from '../core/gap.js';
import { manifestAnalyzer, setuidAnalyzer, terraformAnalyzer } from './analyzer.js';
import { findingOfFact, findingOfImage, joined } from './finding.js';
import { readImageConfiguration, type SetuidFile } from './models/image/index.js';
import { configRules } from './rules/index.generated.js';
import { isWanted, readSettings, type Settings } from './settings.js';

export const engine: Engine = {
  name: 'config',
  title: 'Container settings',
  analyzers: [manifestAnalyzer, terraformAnalyzer, setuidAnalyzer],
  applies: ({ artifact, facts }) => artifact?.image !== undefined || facts.length > 0,
  run: async function* (context) {
    for (const spoken of lookThrough(context)) yield spoken;
  },
};

function* lookThrough(context: EngineContext): Generator<Finding | Gap> {
  const settings = readSettings(context.settings);
  yield* joined([...ofManifests(context, settings), ...ofImage(context)]);
}

function* ofManifests({ facts }: EngineContext, settings: Settings): Generator<Finding> {
  for (const placed of facts) {
    if (placed.fact.kind !== 'config-finding' || placed.hidden || placed.analyzer === setuidAnalyzer.id)
      continue;
    if (isWanted(placed.fact, settings)) yield findingOfFact(placed.fact, placed.location.path);
  }
}

/** CIS Docker Benchmark, section 4, on the image itself. */
function* ofImage({ artifact, facts }: EngineContext): Generator<Finding> {
  if (artifact?.image === undefined) return;
  const image = readImageConfiguration(artifact.image, facts.flatMap(setuidFile));
  for (const rule of configRules) {
    for (const hit of rule.image?.(image) ?? []) yield findingOfImage(rule, hit, artifact);
  }
}

function setuidFile({ analyzer, location, fact, hidden }: PlacedFact): readonly SetuidFile[] {
  if (analyzer !== setuidAnalyzer.id || hidden || fact.kind !== 'config-finding') return [];
  const { path, layerIndex } = location;
  return [{ path, mode: fact.actual, ...(layerIndex === undefined ? {} : { layerIndex }) }];
}
