import type { PlacedFact } from '../../core/analyzer.js';
import type { Engine, EngineContext } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import { manifestAnalyzer, setuidAnalyzer, terraformAnalyzer } from './analyzer.js';
import { declaredBeside } from './declared-beside.js';
import { findingOfImage, findingOrHidden, joined } from './finding.js';
import { followersOfMembers, ofFollower } from './followed-workflows.js';
import { atTheirSource } from './inherited.js';
import { readImageConfiguration, type SetuidFile } from './models/image/index.js';
import { overlaidSecrets, weighedByOverlay } from './overlaid-secrets.js';
import { configRules } from './rules/index.generated.js';
import { isWanted, readSettings, type Settings } from './settings.js';
import { signaturePolicyOf } from './signature-policy.js';
import { ofSources } from './sources.js';

export const engine: Engine = {
  name: 'config',
  title: 'Container settings',
  thorough: true,
  analyzers: [manifestAnalyzer, terraformAnalyzer, setuidAnalyzer],
  applies: ({ artifact, facts }) => artifact?.image !== undefined || facts.length > 0,
  run: async function* (context) {
    for (const reported of lookThrough(context)) yield reported;
  },
};

function* lookThrough(context: EngineContext): Generator<Finding | Gap> {
  const settings = readSettings(context.settings, context.world.now());
  const together = ofSources(context.facts, settings);
  const manifests = [...ofManifests(context, settings, together.consumed)];
  yield* manifests.filter((one): one is Gap => one.kind === 'gap');
  const ofFiles = [
    ...manifests.filter((one): one is Finding => one.kind === 'finding'),
    ...together.findings,
  ];
  yield* joined([...atTheirSource(ofFiles, together.inherited), ...ofImage(context, settings)]);
  yield* together.gaps;
  if (context.artifact?.image !== undefined) yield unseenSignature;
}

/** CIS Docker Benchmark 4.12, the half of it that needs a key: silence would read as a signature that holds. */
const unseenSignature = gap(
  'config/image',
  { at: 'setting', name: 'signature' },
  'The signature of the image was not looked at; "seaworthy verify" does.',
  'note',
);

function* ofManifests(
  { facts }: EngineContext,
  settings: Settings,
  consumed: ReadonlySet<string>,
): Generator<Finding | Gap> {
  const followers = followersOfMembers(facts);
  const overlaid = overlaidSecrets(facts);
  const isDeclared = declaredBeside(facts);
  for (const placed of facts) {
    if (placed.fact.kind !== 'config-finding' || placed.hidden || consumed.has(placed.location.path))
      continue;
    const { path } = placed.location;
    if (isDeclared(placed.fact, path)) continue;
    for (const one of findingOrHidden(weighedByOverlay(placed.fact, path, overlaid), path, settings))
      yield one.kind === 'finding' ? ofFollower(one, followers) : one;
  }
}

/** CIS Docker Benchmark, section 4, on the image itself. */
function* ofImage(context: EngineContext, settings: Settings): Generator<Finding> {
  const { artifact, facts, inventory, world } = context;
  if (artifact?.image === undefined) return;
  const signatures = signaturePolicyOf(world);
  const found = { setuidFiles: facts.flatMap(setuidFile), packages: systemPackages(inventory), signatures };
  const image = readImageConfiguration(artifact.image, found, world.now());
  for (const rule of configRules) {
    for (const hit of rule.image?.(image) ?? []) {
      const { id, aliases } = rule;
      if (isWanted({ rule: id, aliases, actual: hit.detail ?? hit.actual }, settings)) {
        yield findingOfImage(rule, hit, artifact);
      }
    }
  }
}

function systemPackages({ components }: EngineContext['inventory']): readonly string[] {
  return components.filter(({ purl }) => /^pkg:(?:deb|apk|rpm|alpm)\//.test(purl)).map(({ name }) => name);
}

function setuidFile({ location, fact, hidden }: PlacedFact): readonly SetuidFile[] {
  if (hidden || fact.kind !== 'setuid-program') return [];
  const { path, layerIndex } = location;
  return [{ path, mode: fact.mode.toString(8), ...(layerIndex === undefined ? {} : { layerIndex }) }];
}
