import { describe, expect, it } from 'vitest';
import { fixConfig, repairsIn } from '../../src/engines/config/fix.js';
import { lintConfig } from '../../src/engines/config/lint.js';
import { changedLines } from '../../src/fix/diff.js';
import { manifests, yamlLayouts } from './fixes-manifests.js';

/** Repairs of container settings: each on its own, in every layout, and all of them together. */

const digestOf = () => `sha256:${'b'.repeat(64)}`;
const now = new Date('2026-01-01T00:00:00Z');

interface Outcome {
  readonly rule: string;
  readonly name: string;
  readonly safety: 'safe' | 'ask' | 'decide';
  readonly outcome: 'proved' | 'refused' | 'broken';
  readonly because: string;
  readonly lines: number;
}

function rulesIn(files: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const { findings } = lintConfig(
    [...files].map(([path, text]) => ({ path, text })),
    now,
  );
  const counts = new Map<string, number>();
  for (const { rule, locations } of findings) counts.set(rule, (counts.get(rule) ?? 0) + locations.length);
  return counts;
}

function remarksIn(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.values()]
    .flatMap((text) => text.match(/#[^\n\r]*/g) ?? [])
    .map((comment) => comment.trim());
}

function outcomesOf(name: string, files: ReadonlyMap<string, string>): readonly Outcome[] {
  const offered = repairsIn({ files, digestOf });
  const rules = [...new Set(offered.map(([{ safety }, { rule }]) => `${rule}|${safety}`))];
  return rules.map((key) => {
    const [rule = '', safety = ''] = key.split('|');
    const request = { files, digestOf };
    const wanted: Parameters<typeof fixConfig>[1] = (repair, judgement) =>
      judgement.rule === rule && repair.safety === safety;
    const result = fixConfig(request, wanted);
    const after = new Map([...files, ...result.texts]);
    const lines =
      [...result.texts].reduce((sum, [path, text]) => sum + changedLines(files.get(path) ?? '', text), 0) /
      Math.max(1, result.done.length);
    const make = (outcome: Outcome['outcome'], because = ''): Outcome => ({
      rule,
      name,
      safety: safety as Outcome['safety'],
      outcome,
      because,
      lines,
    });
    if (result.done.length === 0)
      return result.refused[0]?.because
        ? make('refused', result.refused[0].because)
        : make('broken', 'no reason');
    const [was, is] = [rulesIn(files), rulesIn(after)];
    if ((is.get(rule) ?? 0) >= (was.get(rule) ?? 0)) return make('broken', 'the rule still speaks');
    for (const [id, count] of is) if (count > (was.get(id) ?? 0)) return make('broken', `wakes ${id}`);
    if (remarksIn(after).join('\n') !== remarksIn(files).join('\n')) return make('broken', 'comments differ');
    if (fixConfig({ ...request, files: after }, wanted).texts.size > 0)
      return make('broken', 'a second run changes more');
    if ([...after.values()].some((text) => text.includes('\r\n') && /(?<!\r)\n/.test(text)))
      return make('broken', 'line ends differ');
    return result.refused.length === 0
      ? make('proved')
      : make('refused', `in part, ${result.refused[0]?.because}`);
  });
}

/** Each as it is, and in every third layout, in turns, so that every layout is met: SEAWORTHY_LAYOUTS=all looks at all of them. */
const isTaken = (layout: number, manifest: number) =>
  layout === 0 || (layout + manifest) % 3 === 0 || process.env.SEAWORTHY_LAYOUTS === 'all';

const outcomes = Object.entries(yamlLayouts).flatMap(([layout, change], index) =>
  Object.entries(manifests)
    .filter((_, manifest) => isTaken(index, manifest))
    .flatMap(([name, files]) =>
      outcomesOf(
        `${name} (${layout})`,
        new Map([...files].map(([path, text]) => [path, change(text, path)])),
      ),
    ),
);

function classes(safety: Outcome['safety']): ReadonlySet<string> {
  return new Set(
    outcomes.filter((one) => one.outcome === 'proved' && one.safety === safety).map(({ rule }) => rule),
  );
}

describe('repairs of container settings', () => {
  it('hold, or are refused with a reason', () => {
    const proved = outcomes.filter(({ outcome }) => outcome === 'proved');
    const sizes = proved.map(({ lines }) => lines).sort((a, b) => a - b);
    console.info(
      `config: ${classes('safe').size} safe, ${classes('ask').size} asking and ${classes('decide').size} deciding classes, ${proved.length} of ${outcomes.length} proved in ${Object.keys(yamlLayouts).length} layouts; median of changed lines ${sizes[sizes.length >> 1]}`,
    );
    if (process.env.SEAWORTHY_REFUSALS) {
      console.info([...new Set(outcomes.map(({ rule, safety }) => `${rule} ${safety}`))].sort().join(', '));
      console.info(
        outcomes
          .filter(({ outcome }) => outcome === 'refused')
          .map(({ rule, name, because }) => `${rule}: ${name}: ${because}`)
          .join('\n'),
      );
    }
    expect(outcomes.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
    expect(proved.length).toBeGreaterThan(outcomes.length * 0.9);
    expect(
      new Set([...classes('safe'), ...classes('ask'), ...classes('decide')]).size,
    ).toBeGreaterThanOrEqual(20);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(2);
  });

  it.each(Object.entries(manifests))('make one file of all of them: %s', (_, files) => {
    const result = fixConfig({ files, digestOf }, () => true);
    const after = new Map([...files, ...result.texts]);
    expect(result.done.length).toBeGreaterThan(0);
    expect(fixConfig({ files: after, digestOf }, () => true).done).toEqual([]);
    const [was, is] = [rulesIn(files), rulesIn(after)];
    expect([...is].filter(([rule, count]) => count > (was.get(rule) ?? 0))).toEqual([]);
    expect(remarksIn(after)).toEqual(remarksIn(files));
  });
});
