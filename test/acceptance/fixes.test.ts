import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { countsOf, fixDockerfile } from '../../src/engines/lint/fix.js';
import { type LintRequest, lintDockerfile } from '../../src/engines/lint/lint.js';
import type { Known } from '../../src/engines/lint/models/known.js';
import type { Repair, Rule } from '../../src/engines/lint/rule.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { defaultSettings } from '../../src/engines/lint/settings.js';
import { changedLines } from '../../src/fix/diff.js';
import { type RuleExamples, readmeExamples, withBase } from '../../src/testing/accept-rule.js';
import { layouts } from './fixes-layouts.js';

/**
 * Every repair of every rule on every bad example there is, and on each in many layouts: it does what it says and
 * nothing else, or it is refused with a reason.
 */

const collected: (readonly [Rule, RuleExamples])[] = vi.hoisted(() => []);
vi.mock('../../src/testing/accept-rule.js', async (original) => ({
  ...(await original<object>()),
  acceptRule: (rule: Rule, examples: RuleExamples) => collected.push([rule, examples]),
}));
for (const { id } of rules) {
  if (existsSync(`src/engines/lint/rules/${id}/index.test.ts`))
    await import(`../../src/engines/lint/rules/${id}/index.test.ts`);
}

/** A world in which every image, package and file is known. */
class Everything<T> extends Map<string, T> {
  readonly #value: T;
  constructor(value: T) {
    super();
    this.#value = value;
  }
  override get(): T {
    return this.#value;
  }
}
const known: Known = {
  images: new Everything({ tag: '1.2.3', digest: `sha256:${'ab'.repeat(32)}` }),
  packages: new Everything('1.2.3'),
  files: new Everything('cd'.repeat(32)),
};

interface Example {
  readonly rule: Rule;
  readonly name: string;
  readonly request: LintRequest;
}

const examples: readonly Example[] = rules.flatMap((rule) => {
  const own = collected.filter(([one]) => one.id === rule.id).map(([, each]) => each);
  const inTests = own.flatMap((each) =>
    Object.entries(each.bad ?? {}).map(([name, text]) => ({ name, text, each })),
  );
  const before = own.flatMap((each) =>
    Object.entries(each.repairs ?? {}).map(([name, [text]]) => ({ name, text, each })),
  );
  const inReadme = readmeExamples(rule.id).bad.map((text, index) => ({
    name: `readme ${index + 1}`,
    text,
    each: {},
  }));
  return [...inTests, ...before, ...inReadme].map(
    ({ name, text, each }: { name: string; text: string; each: RuleExamples }) => ({
      rule,
      name: `${rule.id}: ${name}`,
      request: {
        path: 'Dockerfile',
        text: withBase(text),
        today: each.today ?? '2026-01-01',
        settings: { ...defaultSettings, ...each.settings },
        ...(each.ignoredPaths ? { ignoredPaths: each.ignoredPaths } : {}),
        known,
        rules,
      },
    }),
  );
});

type Safety = Repair['safety'];

function offers({ request, rule }: Example, safety: Safety): boolean {
  return lintDockerfile({ ...request, rules: [rule] }).problems.some(
    ({ hit }) => hit.repair?.safety === safety,
  );
}

interface Outcome {
  readonly name: string;
  readonly rule: string;
  readonly outcome: 'proved' | 'refused' | 'broken';
  readonly because: string;
  readonly lines: number;
}

/** Undefined where the rule offers no repair of that kind. */
function outcomeOf({ rule, name, request }: Example, safety: Safety): Outcome | undefined {
  const wanted = (problem: { readonly rule: Rule }, repair: Repair) =>
    problem.rule === rule && repair.safety === safety;
  const alone = lintDockerfile({ ...request, rules: [rule] });
  if (!alone.problems.some((one) => one.hit.repair !== undefined && wanted(one, one.hit.repair)))
    return undefined;
  const before = lintDockerfile(request);
  const result = fixDockerfile(request, wanted);
  const make = (outcome: Outcome['outcome'], because = '') => ({
    name,
    rule: rule.id,
    outcome,
    because,
    lines: changedLines(request.text, result.text),
  });
  const [first] = result.refused;
  if (result.done.length === 0) {
    if (first === undefined || first.because === '' || result.text !== request.text)
      return make('broken', 'no reason');
    return make('refused', first.because);
  }
  const after = lintDockerfile({ ...request, text: result.text });
  const [was, is] = [countsOf(before.problems), countsOf(after.problems)];
  if ((is.get(rule.id) ?? 0) >= (was.get(rule.id) ?? 0)) return make('broken', 'the rule still speaks');
  const price = new Set(alone.problems.flatMap(({ hit }) => hit.repair?.mayWake ?? []));
  for (const [id, count] of is)
    if (!price.has(id) && count > (was.get(id) ?? 0)) return make('broken', `wakes ${id}`);
  if (fixDockerfile({ ...request, text: result.text }, wanted).text !== result.text)
    return make('broken', 'a second run changes more');
  const comments = (each: typeof before) => each.dockerfile.comments.map(({ text }) => text).join('\n');
  if (comments(before) !== comments(after)) return make('broken', 'comments differ');
  if (after.dockerfile.problems.length > before.dockerfile.problems.length)
    return make('broken', 'is not well formed');
  if (/(?<!\r)\n/.test(result.text) && !/(?<!\r)\n/.test(request.text) && request.text.includes('\n'))
    return make('broken', 'other line ends');
  return first === undefined ? make('proved') : make('refused', `in part, ${first.because}`);
}

function outcomesOf(all: readonly Example[], safety: Safety): readonly Outcome[] {
  return all.flatMap((example) => outcomeOf(example, safety) ?? []);
}

function classesOf(outcomes: readonly Outcome[]): ReadonlySet<string> {
  return new Set(outcomes.filter(({ outcome }) => outcome === 'proved').map(({ rule }) => rule));
}

function summaryOf(outcomes: readonly Outcome[]): string {
  const proved = outcomes.filter(({ outcome }) => outcome === 'proved').length;
  const sizes = outcomes
    .filter(({ lines }) => lines > 0)
    .map(({ lines }) => lines)
    .sort((a, b) => a - b);
  return `${classesOf(outcomes).size} classes, ${proved} of ${outcomes.length} proved, the others refused; median of changed lines ${sizes[sizes.length >> 1]}`;
}

function complaints(
  outcomes: readonly Outcome[],
  ...which: readonly Outcome['outcome'][]
): readonly string[] {
  return outcomes
    .filter(({ outcome }) => which.includes(outcome))
    .map(({ name, outcome, because }) => `${name}: ${outcome}, ${because}`);
}

/** One of each rule for every other layout, in turns, or more where there is time: SEAWORTHY_EXAMPLES=9. */
const examplesPerRule = Number(process.env.SEAWORTHY_EXAMPLES ?? 1);
const isTaken = (layout: number, example: number) =>
  (layout + example) % 2 === 0 || process.env.SEAWORTHY_EXAMPLES !== undefined;

function nasty(safety: Safety): readonly Example[] {
  const chosen = rules.flatMap(({ id }) =>
    examples.filter((example) => example.rule.id === id && offers(example, safety)).slice(0, examplesPerRule),
  );
  return Object.entries(layouts).flatMap(([layout, change], index) =>
    chosen
      .filter((_, example) => isTaken(index, example))
      .map(({ rule, name, request }) => ({
        rule,
        name: `${name} (${layout})`,
        request: { ...request, text: change(request.text) },
      })),
  );
}

describe('repairs', () => {
  it('that are safe hold on every bad example', () => {
    const outcomes = outcomesOf(examples, 'safe');
    console.info(`safe: ${summaryOf(outcomes)}`);
    expect(complaints(outcomes, 'broken', 'refused')).toEqual([]);
    expect(classesOf(outcomes).size).toBeGreaterThanOrEqual(35);
    const sizes = outcomes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(2);
  });

  it.each([
    ['ask', 33],
    ['decide', 10],
  ] as const)('that %s first hold on every bad example, or are refused with a reason', (safety, classes) => {
    const outcomes = outcomesOf(examples, safety);
    console.info(`${safety}: ${summaryOf(outcomes)}`);
    if (process.env.SEAWORTHY_REFUSALS) console.info(complaints(outcomes, 'refused').join('\n'));
    expect(complaints(outcomes, 'broken')).toEqual([]);
    expect(classesOf(outcomes).size).toBeGreaterThanOrEqual(classes);
  });

  it.each(['safe', 'ask'] as const)('hold in nasty layouts, or are refused with a reason: %s', (safety) => {
    const outcomes = outcomesOf(nasty(safety), safety);
    console.info(`${safety}, ${Object.keys(layouts).length} layouts: ${summaryOf(outcomes)}`);
    if (process.env.SEAWORTHY_REFUSALS)
      console.info(complaints(outcomes, 'refused').slice(0, 200).join('\n'));
    expect(complaints(outcomes, 'broken')).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === 'proved').length).toBeGreaterThan(
      outcomes.length * 0.9,
    );
  });
});
