import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintDockerfile, type Problem } from '../engines/lint/lint.js';
import { contextOf } from '../engines/lint/models/context.js';
import type { Rule } from '../engines/lint/rule.js';
import { defaultSettings, type LintSettings } from '../engines/lint/settings.js';
import { applyEdits } from '../fix/edit.js';
import { parseDockerfile } from '../formats/dockerfile/index.js';

export interface RuleExamples {
  /** Name to Dockerfile. One without FROM stands on `debian:13-slim`. */
  readonly bad?: Readonly<Record<string, string>>;
  readonly good?: Readonly<Record<string, string>>;
  /** Where the finding is: name to Dockerfile and the text at the place of the first finding. */
  readonly places?: Readonly<Record<string, readonly [text: string, place: string]>>;
  /** What the repair makes of it: name to before and after. */
  readonly repairs?: Readonly<Record<string, readonly [before: string, after: string]>>;
  /** How safe the repair of the first finding is; `none` where there is no repair. */
  readonly safety?: Readonly<
    Record<string, readonly [text: string, safety: 'safe' | 'ask' | 'decide' | 'none']>
  >;
  readonly settings?: Partial<LintSettings>;
  readonly today?: string;
  readonly ignoredPaths?: readonly string[];
  /** What lies beside the Dockerfile. */
  readonly context?: Readonly<Record<string, string>>;
}

/**
 * What every lint rule owes: it speaks for each bad example and is silent for each good one, those in its readme
 * included; line ends make no difference; no beginning of an example makes it throw; a safe repair silences it.
 */
export function acceptRule(rule: Rule, examples: RuleExamples): void {
  const readme = readmeExamples(rule.id);
  const lint = (text: string): readonly Problem[] =>
    lintDockerfile({
      path: 'Dockerfile',
      text,
      today: examples.today ?? '2026-01-01',
      settings: { ...defaultSettings, ...examples.settings },
      ...(examples.context ? { context: contextOf(new Map(Object.entries(examples.context))) } : {}),
      ...(examples.ignoredPaths ? { ignoredPaths: examples.ignoredPaths } : {}),
      rules: [rule],
    }).problems.filter((problem) => problem.rule === rule);
  const bad = entries({ ...numbered('readme', readme.bad), ...examples.bad });
  const good = entries({ ...numbered('readme', readme.good), ...examples.good });

  describe(`lint rule ${rule.id}`, () => {
    it('has a readme with examples', () => {
      expect(readme.bad.length).toBeGreaterThan(0);
      expect(readme.good.length).toBeGreaterThan(0);
    });
    it.each(bad)('speaks: %s', (_, text) => {
      const problems = lint(text);
      expect(problems.length).toBeGreaterThan(0);
      expect(lint(text.replace(/\r?\n/g, '\r\n'))).toHaveLength(problems.length);
      for (const { hit } of problems) expectInside(hit, text);
      acceptRepairs(text, problems, lint);
    });
    it.each(good)('is silent: %s', (_, text) => {
      expect(lint(text)).toEqual([]);
      expect(lint(text.replace(/\r?\n/g, '\r\n'))).toEqual([]);
    });
    it('takes every beginning of an example', () => {
      for (const [, text] of [...bad, ...good]) {
        const step = Math.max(1, Math.floor(text.length / 40));
        for (let end = 0; end < text.length; end += step) lint(text.slice(0, end));
      }
    });
    for (const [name, [text, place]] of Object.entries(examples.places ?? {})) {
      it(`points at the place: ${name}`, () => {
        const [first] = lint(text);
        expect(text.slice(first?.hit.start, first?.hit.end)).toBe(place);
      });
    }
    for (const [name, [before, after]] of Object.entries(examples.repairs ?? {})) {
      it(`repairs: ${name}`, () => {
        const edits = lint(before).flatMap(({ hit }) => hit.repair?.edits ?? []);
        expect(applyEdits(before, edits)).toBe(after);
      });
    }
    for (const [name, [text, safety]] of Object.entries(examples.safety ?? {})) {
      it(`has a repair that is ${safety}: ${name}`, () => {
        const [first] = lint(withBase(text));
        expect(first).toBeDefined();
        expect(first?.hit.repair?.safety ?? 'none').toBe(safety);
      });
    }
  });
}

function expectInside(hit: { readonly start: number; readonly end: number }, text: string): void {
  expect(hit.start).toBeGreaterThanOrEqual(0);
  expect(hit.end).toBeGreaterThanOrEqual(hit.start);
  expect(hit.end).toBeLessThanOrEqual(text.length);
}

/** That a repair wakes no other rule is for `src/engines/lint/rules.test.ts`, which knows all of them. */
function acceptRepairs(
  text: string,
  problems: readonly Problem[],
  lint: (text: string) => readonly Problem[],
): void {
  for (const { hit } of problems) {
    if (hit.repair === undefined) continue;
    const after = applyEdits(text, hit.repair.edits);
    expect(after).not.toBe(text);
    if (hit.repair.safety !== 'safe') continue;
    expect(lint(after).length).toBeLessThan(problems.length);
    expect(parseDockerfile(after).problems).toHaveLength(parseDockerfile(text).problems.length);
  }
}

function entries(examples: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(examples).map(([name, text]) => [name, withBase(text)]);
}

export function withBase(text: string): string {
  return /^[ \t]*FROM\b/im.test(text) ? text : `FROM debian:13-slim\n${text}`;
}

function numbered(name: string, texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map((text, index) => [`${name} ${index + 1}`, text]));
}

/** Blocks marked `dockerfile` below the headings "Bad" and "Good". */
export function readmeExamples(id: string): {
  readonly bad: readonly string[];
  readonly good: readonly string[];
} {
  const path = `src/engines/lint/rules/${id}/readme.md`;
  if (!existsSync(path)) return { bad: [], good: [] };
  const [, ...sections] = readFileSync(path, 'utf8').split(/^## /m);
  const blocksOf = (heading: string): readonly string[] =>
    sections
      .filter((section) => section.startsWith(heading))
      .flatMap((section) =>
        [...section.matchAll(/^```dockerfile\n([\s\S]*?)^```/gm)].map(([, text = '']) => text),
      );
  return { bad: blocksOf('Bad'), good: blocksOf('Good') };
}
