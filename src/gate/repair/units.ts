import type { World } from '../../core/world.js';
import type { FixResult } from '../../engines/lint/fix.js';
import type { Problem } from '../../engines/lint/lint.js';
import type { BuildContext } from '../../engines/lint/models/context.js';
import type { Known } from '../../engines/lint/models/known.js';
import type { Rule } from '../../engines/lint/rule.js';
import type { LintSettings } from '../../engines/lint/settings.js';
import { unifiedDiff } from '../../fix/diff.js';
import { applyEdits, type TextEdit } from '../../fix/edit.js';
import type { Offered } from '../../fix/prompt.js';
import type { Builder } from './built/image.js';
import type { ProofRequest } from './built/prove.js';
import type { Consent, Safety } from './consent.js';

/** A text to repair. */
export interface Subject {
  readonly file: string;
  /** As it is called in reports. */
  readonly path: string;
  readonly readAs: string;
  readonly text: string;
}

export interface Change {
  readonly rule: string;
  readonly summary: string;
  readonly count: number;
}

export interface Outcome {
  readonly file: string;
  readonly text: string;
  readonly done: readonly Change[];
  readonly refused: readonly (Change & { readonly because: string })[];
  readonly lacking: readonly { readonly rule: string; readonly lacks: string }[];
}

export interface FixContext {
  /** What a Dockerfile finds beside it. */
  readonly contextOf: (file: string) => BuildContext;
  readonly known: Known;
  readonly consent: Consent;
  readonly world: World;
  readonly settings: LintSettings;
  readonly off: ReadonlySet<string>;
  /** Services that other Compose files extend or lay something over, by the path of their own. */
  readonly shared: ReadonlyMap<string, ReadonlySet<string>>;
  readonly askRegistries: (names: readonly string[]) => Promise<void>;
  /** Where repairs are proved by the images before and after. */
  readonly builderFor?: (file: string) => Promise<Builder>;
}

export async function fixDockerfiles(
  subjects: readonly Subject[],
  context: FixContext,
): Promise<readonly Outcome[]> {
  const [{ fixDockerfile }, { lintDockerfile }, { rules }] = await Promise.all([
    import('../../engines/lint/fix.js'),
    import('../../engines/lint/lint.js'),
    import('../../engines/lint/rules/index.generated.js'),
  ]);
  const { known, consent, settings, world } = context;
  const today = world.now().toISOString().slice(0, 10);
  const requestOf = ({ file, path, text }: Subject) => ({
    ...{ path, text, today, settings, known, rules },
    context: context.contextOf(file),
  });
  const problems = () => subjects.flatMap((subject) => lintDockerfile(requestOf(subject)).problems);
  if (consent.asks) {
    await context.askRegistries(problems().flatMap(imageWithoutDigest));
    const places = subjects.flatMap((subject) =>
      lintDockerfile(requestOf(subject)).problems.flatMap(({ rule: { id, title }, hit: { repair } }) =>
        repair === undefined ? [] : [{ ...subject, rule: id, title, repair }],
      ),
    );
    await askForEach(places, consent);
  }
  const outcomes: Outcome[] = [];
  for (const subject of subjects) {
    const fixWith = (isWanted: (rule: string) => boolean) =>
      fixDockerfile(
        requestOf(subject),
        ({ rule: { id } }, { safety }) => isWanted(id) && consent.isGiven(id, safety),
      );
    const result =
      context.builderFor === undefined
        ? fixWith(() => true)
        : await provedBuilt(subject, fixWith, context.builderFor, rules);
    outcomes.push({ file: subject.file, ...result, lacking: consent.asks ? result.lacking : [] });
  }
  return outcomes;
}

/** Nothing is built where nothing would be changed. */
async function provedBuilt(
  { file, text }: Subject,
  fixWith: ProofRequest['fixWith'],
  builderFor: (file: string) => Promise<Builder>,
  rules: readonly Rule[],
): Promise<FixResult> {
  const whole = fixWith(() => true);
  if (whole.text === text) return whole;
  const { provedByBuild } = await import('./built/prove.js');
  const effectOf = (id: string) => rules.find((rule) => rule.id === id)?.effect;
  return provedByBuild({ text, fixWith, effectOf }, await builderFor(file));
}

/** One repair that could be made. */
interface Place {
  readonly rule: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
  readonly repair: {
    readonly safety: Safety;
    readonly summary: string;
    readonly reason?: string;
    readonly edits: readonly TextEdit[];
  };
}

interface RuleOffer extends Offered {
  readonly rule: string;
  readonly safety: 'ask' | 'decide';
  readonly question: string;
}

async function askForEach(places: readonly Place[], consent: Consent): Promise<void> {
  for (const offer of offersOf(places)) await consent.askFor(offer.rule, offer.question, offer, offer.safety);
}

/** Of each rule that asks, the first place with its diff, and how many there are. */
function offersOf(places: readonly Place[]): readonly RuleOffer[] {
  const offers = new Map<string, RuleOffer>();
  for (const { rule, title, path, text, repair } of places) {
    const { safety, summary, reason, edits } = repair;
    if (safety === 'safe') continue;
    const key = `${safety} ${rule}`;
    const made = offers.get(key) ?? {
      rule,
      safety,
      question: `${title}. ${summary}?`,
      diff: unifiedDiff(text, applyEdits(text, edits), path),
      ...(reason === undefined ? {} : { reason }),
      places: 0,
    };
    offers.set(key, { ...made, places: made.places + 1 });
  }
  return [...offers.values()];
}

/** The base images whose digest a registry could give. */
function imageWithoutDigest({ rule, hit }: Problem): readonly string[] {
  const isAbout = rule.id === 'tag-base-image' || rule.id === 'pin-image-tag';
  return isAbout && hit.lacks !== undefined && hit.detail !== undefined && !hit.detail.includes('$')
    ? [hit.detail]
    : [];
}

export async function fixManifests(
  groups: readonly (readonly Subject[])[],
  context: FixContext,
): Promise<readonly Outcome[]> {
  const { fixConfig, repairsIn, imagesWithoutDigest } = await import('../../engines/config/fix.js');
  const { known, consent, off } = context;
  const isWantedRule = (rule: string, aliases: readonly string[]) =>
    !off.has(rule) && !aliases.some((alias) => off.has(alias));
  const requests = groups.map((group) => ({
    files: new Map(group.map(({ readAs, text }) => [readAs, text])),
    shared: context.shared,
    digestOf: (image: string) => known.images.get(image)?.digest,
    isWantedRule,
  }));
  if (consent.asks) {
    await context.askRegistries(requests.flatMap(imagesWithoutDigest));
    const places = requests.flatMap((request) =>
      repairsIn(request).map(([repair, { rule, title }]) => ({
        ...{ rule: `config ${rule}`, title, path: repair.path, repair },
        text: request.files.get(repair.path) ?? '',
      })),
    );
    await askForEach(places, consent);
  }
  return groups.flatMap((group, index) => {
    const request = requests[index];
    if (request === undefined) return [];
    const result = fixConfig(request, ({ safety }, { rule }) => consent.isGiven(`config ${rule}`, safety));
    return group.map(({ file, readAs, text }) => ({
      file,
      text: result.texts.get(readAs) ?? text,
      done: counted(result.done.filter((change) => change.path === readAs)),
      refused: result.refused
        .filter((change) => change.path === readAs)
        .map((change) => ({ ...change, count: 1 })),
      lacking: consent.asks && readAs === group[0]?.readAs ? result.lacking : [],
    }));
  });
}

function counted(changes: readonly { readonly rule: string; readonly summary: string }[]): readonly Change[] {
  const found = new Map<string, Change>();
  for (const { rule, summary } of changes) {
    const key = `${rule}|${summary}`;
    found.set(key, { rule, summary, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
