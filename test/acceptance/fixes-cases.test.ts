import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countsOf, fixDockerfile } from '../../src/engines/lint/fix.js';
import { lintDockerfile } from '../../src/engines/lint/lint.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { changedLines } from '../../src/fix/diff.js';

/** The cases that rules have to speak for (`lint/*.cases`), repaired by everything that is safe, all rules at once. */

const folder = 'test/acceptance/lint/';

function texts(): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.cases')) : [];
  const found = files.flatMap((name) =>
    [...readFileSync(folder + name, 'utf8').matchAll(/^\+ (.*)$/gm)].map(([, text = '']) =>
      text.replaceAll('⏎', '\n').replaceAll('⇥', '\t'),
    ),
  );
  return [...new Set(found.map((text) => (/^FROM /m.test(text) ? text : `FROM debian:13-slim\n${text}`)))];
}

describe.runIf(existsSync(folder))('safe repairs of every case that has to be reported', () => {
  const sizes: number[] = [];
  let repaired = 0;
  let offered = 0;
  const wrong = texts().flatMap((text) => {
    const request = { path: 'Dockerfile', text, today: '2026-01-01', rules };
    const before = lintDockerfile(request).problems;
    const wanted = before.filter(({ hit }) => hit.repair?.safety === 'safe');
    if (wanted.length === 0) return [];
    const fix = (one: string) =>
      fixDockerfile({ ...request, text: one }, (_, { safety }) => safety === 'safe');
    const { text: after, done } = fix(text);
    offered += wanted.length;
    repaired += done.reduce((sum, { count }) => sum + count, 0);
    sizes.push(changedLines(text, after));
    const was = countsOf(before);
    const left = lintDockerfile({ ...request, text: after }).problems;
    const more = [...countsOf(left)].filter(([id, count]) => count > (was.get(id) ?? 0));
    return [
      ...more.map(([id]) => `${id} is new: ${text}`),
      ...(fix(after).text === after ? [] : [`a second run changes more: ${text}`]),
    ];
  });

  it('wake nothing, and are the same the second time', () => {
    console.info(
      `${sizes.length} files, ${repaired} repairs for ${offered} offered; median of changed lines ${sizes.sort((a, b) => a - b)[sizes.length >> 1]}`,
    );
    expect(wrong).toEqual([]);
    expect(repaired / offered).toBeGreaterThan(0.95);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(2);
  });
});
