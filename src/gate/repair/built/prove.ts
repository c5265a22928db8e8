import type { Change, FixResult } from '../../../engines/lint/fix.js';
import type { Effect } from '../../../engines/lint/rule.js';
import { type Difference, differences, shown, unstated } from './compare.js';
import type { Builder, BuiltImage } from './image.js';

export interface ProofRequest {
  readonly text: string;
  /** Makes the repairs of some rules. */
  readonly fixWith: (isWanted: (rule: string) => boolean) => FixResult;
  /** What the repair of a rule states that it changes in the image. */
  readonly effectOf: (rule: string) => Effect | undefined;
}

/**
 * The repairs after which the image is what it was, but for what they state: it is built before and after and compared. Where all of
 * them together do not hold, they are tried rule by rule. Those that are left out are reported with what would differ.
 */
export async function provedByBuild(request: ProofRequest, builder: Builder): Promise<FixResult> {
  const { text, fixWith } = request;
  const whole = fixWith(() => true);
  if (whole.text === text) return whole;
  const before = await builder.build(text);
  if ('failure' in before) {
    const because = `the image does not build as the file is: ${before.failure}`;
    return { ...whole, text, done: [], refused: [...whole.refused, ...refusedFor(whole.done, because)] };
  }
  const original: Original = { text, image: before.image, builder, unsteady: undefined };
  const because = await whyNot(whole, original, request);
  return because === undefined ? whole : ruleByRule(whole, because, original, request);
}

interface Original {
  readonly text: string;
  readonly image: BuiltImage;
  readonly builder: Builder;
  /** What differs between two builds of the same text; asked for once it matters. */
  unsteady: ReadonlySet<string> | undefined;
}

async function ruleByRule(
  whole: FixResult,
  because: string,
  original: Original,
  request: ProofRequest,
): Promise<FixResult> {
  const { fixWith } = request;
  const rules = [...new Set(whole.done.map(({ rule }) => rule))];
  const kept = new Set<string>();
  const refused: FixResult['refused'][number][] = [];
  let current = fixWith(() => false);
  for (const rule of rules) {
    const tried = fixWith((each) => each === rule || kept.has(each));
    if (tried.text === current.text) continue;
    const why = rules.length === 1 ? because : await whyNot(tried, original, request);
    if (why === undefined) {
      kept.add(rule);
      current = tried;
    } else
      refused.push(
        ...refusedFor(
          tried.done.filter((change) => change.rule === rule),
          why,
        ),
      );
  }
  return { ...current, refused: [...current.refused, ...refused] };
}

/** Undefined where the image is what it was, but for what the repairs state. */
async function whyNot(
  { text, done }: FixResult,
  original: Original,
  { effectOf }: ProofRequest,
): Promise<string | undefined> {
  const after = await original.builder.build(text);
  if ('failure' in after) return `the image does not build with it: ${after.failure}`;
  const effects = done.flatMap(({ rule }) => effectOf(rule) ?? []);
  const found = unstated(differences(original.image, after.image), effects);
  const left = await steady(found, original);
  return left.length === 0 ? undefined : `the image would be another: ${shown(left)}`;
}

/** Files that come out differently from build to build (times in them, keys that are drawn) prove nothing. */
async function steady(found: readonly Difference[], original: Original): Promise<readonly Difference[]> {
  if (!found.some(({ of }) => of === 'files')) return found;
  if (original.unsteady === undefined) {
    const again = await original.builder.build(original.text, true);
    const varying = 'image' in again ? differences(original.image, again.image) : [];
    original.unsteady = new Set(varying.flatMap((each) => (each.of === 'files' ? [each.path] : [])));
  }
  const { unsteady } = original;
  return found.filter((each) => each.of === 'config' || !unsteady.has(each.path));
}

function refusedFor(changes: readonly Change[], because: string): FixResult['refused'] {
  return changes.map((change) => ({ ...change, because }));
}
