import type { PlacedFact, SecretFact } from '../core/analyzer.js';
import type { Engine, EngineContext } from '../core/engine.js';
import { reasonOf, SeaworthyError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { type Gap, gap } from '../core/gap.js';
import { analyzer } from './analyzer.js';
import { readBaseline } from './baseline.js';
import type { Detector } from './detector.js';
import { detectors } from './detectors.generated.js';
import { findingsOf, type Sighting } from './findings.js';
import { searchHistory } from './history.js';
import { searchImageConfig } from './image-config.js';
import { readSettings, type Settings } from './settings.js';

export const engine: Engine = {
  name: 'secrets',
  title: 'Credentials in files, layers, image configuration and history',
  thorough: true,
  ignoresInventory: true,
  analyzers: [analyzer],
  applies: ({ artifact }) => artifact !== undefined,
  run,
};

async function* run(context: EngineContext): AsyncIterable<Finding | Gap> {
  const settings = readSettings(context.settings);
  const known =
    settings.baseline === undefined ? undefined : readBaseline(settings.baseline, context.world.disk);
  const gaps: Gap[] = [];
  const sightings = [
    ...sightingsIn(context.facts),
    ...(context.artifact?.image === undefined ? [] : searchImageConfig(context.artifact.image)),
    ...(settings.history ? await sightingsInHistory(context, gaps) : []),
  ];
  yield* gaps;
  let left = 0;
  for (const finding of findingsOf(sightings, detectorsBut(settings))) {
    if (known?.has(finding.fingerprint)) left += 1;
    else yield finding;
  }
  if (left > 0) {
    yield gap(
      'secrets',
      { at: 'setting', name: 'baseline' },
      `${left} known secrets of the baseline are not told again.`,
      'note',
    );
  }
}

function detectorsBut({ skip }: Settings): (id: string) => Detector | undefined {
  const byId = new Map(detectors.map((detector) => [detector.id, detector]));
  for (const id of skip) {
    if (!byId.delete(id.replace(/^secret-/, ''))) throw unknownKind(id);
  }
  return (id) => byId.get(id);
}

function unknownKind(id: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `There is no kind of secret "${id}".`, {
    where: 'engines.secrets.skip',
    whatToDo: 'Take the rule of a finding, without "secret-".',
  });
}

function sightingsIn(facts: readonly PlacedFact[]): readonly Sighting[] {
  return facts
    .filter((each): each is PlacedFact & { readonly fact: SecretFact } => each.fact.kind === 'secret')
    .map(({ fact, location, hidden }) => ({ fact, location, hidden }));
}

async function sightingsInHistory(
  { artifact, world, progress }: EngineContext,
  gaps: Gap[],
): Promise<readonly Sighting[]> {
  if (artifact?.kind !== 'filesystem') return [];
  try {
    const history = await searchHistory(artifact.name, world, progress);
    gaps.push(...history.gaps);
    return history.sightings;
  } catch (thrown) {
    gaps.push(gap('secrets/history', artifact.name, `The history could not be read: ${reasonOf(thrown)}`));
    return [];
  }
}
