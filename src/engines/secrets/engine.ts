import type { PlacedFact, SecretFact } from '../../core/analyzer.js';
import type { Engine, EngineContext } from '../../core/engine.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap, hiddenGap } from '../../core/gap.js';
import { type Allowance, allowanceOf } from './allowance.js';
import { analyzer, sourceTreeAnalyzer } from './analyzer.js';
import { readBaseline } from './baseline.js';
import type { Detector } from './detector.js';
import { detectors } from './detectors.generated.js';
import { findingOf, fingerprintOf, type Secret, type Sighting, secretsOf } from './findings.js';
import { searchHistory } from './history.js';
import { searchImageConfig } from './image-config.js';
import { hashOf } from './redact.js';
import { reveal } from './reveal.js';
import { readSettings, type Settings } from './settings.js';
import { type Verified, verify } from './verify.js';

export const engine: Engine = {
  name: 'secrets',
  title: 'Credentials in files, layers, image configuration and history',
  thorough: true,
  ignoresInventory: true,
  analyzers: [analyzer, sourceTreeAnalyzer],
  applies: ({ artifact }) => artifact !== undefined,
  run,
};

async function* run(context: EngineContext): AsyncIterable<Finding | Gap> {
  const settings = readSettings(context.settings);
  const known =
    settings.baseline === undefined ? undefined : readBaseline(settings.baseline, context.world.disk);
  const gaps: Gap[] = [];
  const allowance = allowanceOf(settings);
  const image = context.artifact?.image;
  const noted = new Map<string, string>();
  const all = [
    ...sightingsIn(context.facts),
    ...(image === undefined ? [] : searchImageConfig(image, allowance.hasWord)),
    ...(settings.history
      ? await sightingsInHistory(context, listener(noted, allowance, settings), gaps)
      : []),
  ].filter((sighting) => !allowance.isAllowed(sighting));
  const now = context.world.now();
  const today = now.toISOString().slice(0, 10);
  const isHidden = ({ fact: { ignoredBy } }: Sighting) =>
    ignoredBy !== undefined && (ignoredBy.until ?? today) >= today;
  yield* hiddenIn(all.filter(isHidden), settings, now);
  const sightings = all.filter((sighting) => !isHidden(sighting));
  const found = secretsOf(sightings, detectorsBut(settings));
  const named = await withoutWords(found, allowance, context, gaps);
  const secrets = named.filter((secret) => !known?.has(fingerprintOf(secret)));
  const answers = await answersTo(secrets, noted, settings, context, gaps);
  yield* gaps;
  for (const secret of secrets) yield findingOf(secret, now, answers.get(secret.fact.hash));
  const left = named.length - secrets.length;
  if (left > 0) {
    yield gap(
      'secrets',
      { at: 'setting', name: 'baseline' },
      `${left} known secrets of the baseline are not reported again.`,
      'note',
    );
  }
}

/** Secrets whose lines say that they are meant to be there: the policy has to know of them. */
function hiddenIn(marked: readonly Sighting[], settings: Settings, now: Date): readonly Gap[] {
  return secretsOf(marked, detectorsBut(settings)).map((secret) => {
    const finding = findingOf(secret, now);
    return hiddenGap('secrets', finding.locations[0], finding, secret.fact.ignoredBy ?? {});
  });
}

/** What was committed once cannot be read again cheaply, so it is kept where it will be asked about. */
function listener(
  noted: Map<string, string>,
  { hasWord }: Allowance,
  { verify: request }: Settings,
): ((secret: string) => boolean) | undefined {
  if (request === undefined) return hasWord;
  return (secret) => {
    if (noted.size < maxNoted) noted.set(hashOf(secret), secret);
    return hasWord?.(secret) === true;
  };
}

const maxNoted = 10_000;

/** What providers say, where the user wants them asked. */
async function answersTo(
  secrets: readonly Secret[],
  noted: ReadonlyMap<string, string>,
  { verify: request }: Settings,
  { artifact, world }: EngineContext,
  gaps: Gap[],
): Promise<ReadonlyMap<string, Verified>> {
  if (request === undefined || secrets.length === 0) return new Map();
  const askable = secrets.filter(
    ({ detector, fact }) => detector.verify !== undefined && !noted.has(fact.hash),
  );
  const revealed = await reveal(askable, artifact, world.disk);
  const values = new Map([...noted, ...revealed.values]);
  const verified = await verify(secrets, values, world.network, request);
  gaps.push(...revealed.gaps, ...verified.gaps);
  return verified.answers;
}

function detectorsBut({ skip, entropy }: Settings): (id: string) => Detector | undefined {
  const byId = new Map(detectors.map((detector) => [detector.id, detector]));
  for (const id of Object.keys(entropy)) {
    if (!byId.has(id.replace(/^secret-/, ''))) throw unknownKind(id, 'entropy');
  }
  for (const id of skip) {
    if (!byId.delete(id.replace(/^secret-/, ''))) throw unknownKind(id, 'skip');
  }
  return (id) => byId.get(id);
}

function unknownKind(id: string, where: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `There is no kind of secret "${id}".`, {
    where: `engines.secrets.${where}`,
    whatToDo: 'Take the rule of a finding, without "secret-".',
  });
}

function sightingsIn(facts: readonly PlacedFact[]): readonly Sighting[] {
  return facts
    .filter((each): each is PlacedFact & { readonly fact: SecretFact } => each.fact.kind === 'secret')
    .map(({ fact, location, hidden }) => ({ fact, location, hidden }));
}

/** Facts of files hold no secrets, so those are read again where words tell which are meant to be there. */
async function withoutWords(
  secrets: readonly Secret[],
  { hasWord }: Allowance,
  { artifact, world }: EngineContext,
  gaps: Gap[],
): Promise<readonly Secret[]> {
  if (hasWord === undefined || secrets.length === 0) return secrets;
  const revealed = await reveal(secrets, artifact, world.disk);
  gaps.push(...revealed.gaps);
  return secrets.filter(({ fact }) => {
    const value = revealed.values.get(fact.hash);
    return value === undefined || !hasWord(value);
  });
}

async function sightingsInHistory(
  { artifact, world, progress }: EngineContext,
  isAllowed: ((secret: string) => boolean) | undefined,
  gaps: Gap[],
): Promise<readonly Sighting[]> {
  if (artifact?.kind !== 'filesystem') return [];
  try {
    const history = await searchHistory(artifact.name, world, progress, isAllowed);
    gaps.push(...history.gaps);
    return history.sightings;
  } catch (thrown) {
    gaps.push(gap('secrets/history', artifact.name, `The history could not be read: ${reasonOf(thrown)}`));
    return [];
  }
}
