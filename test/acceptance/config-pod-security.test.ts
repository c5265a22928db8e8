import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { judge } from '../../src/engines/config/judge.js';
import { readManifest } from '../../src/engines/config/manifest.js';
import { configRules } from '../../src/engines/config/rules/index.generated.js';
import { controlsOf, isRight, kinds, podSecurityCases } from './config-cases/pod-security.js';

function reported(text: string, path = 'berth.yaml'): ReadonlySet<string> {
  const reading = readManifest(path, text);
  if (reading === undefined) return new Set();
  return controlsOf(new Set(judge(reading, configRules).judgements.map(({ rule }) => rule)), configRules);
}

const measured = Object.entries(kinds).flatMap(([kind, write]) =>
  podSecurityCases.map((one) => {
    const value = write(one);
    const text = kind.length % 2 === 0 ? stringify(value) : JSON.stringify(value, undefined, 2);
    const path = kind.length % 2 === 0 ? 'berth.yaml' : 'berth.json';
    return { ...one, kind, right: isRight(one, reported(text, path)) };
  }),
);

describe('Pod Security Standards, each control in every kind that holds a pod', () => {
  it.each([...new Set(measured.map(({ level, control }) => `${level}: ${control}`))])('%s', (title) => {
    const wrong = measured.filter(({ level, control, right }) => `${level}: ${control}` === title && !right);
    expect(
      wrong.map(({ kind, name, fails }) => `${fails ? 'misses' : 'reports'} ${name}, in a ${kind}`),
    ).toEqual([]);
  });

  it('are all counted', () => {
    const fails = measured.filter((one) => one.fails);
    const passes = measured.filter((one) => !one.fails);
    const share = (list: typeof measured) => `${list.filter(({ right }) => right).length} of ${list.length}`;
    console.info(`pods that fail reported: ${share(fails)}, pods that pass silent: ${share(passes)}`);
    const podsOnly = (list: typeof measured) => list.filter(({ kind }) => kind === 'Pod');
    console.info(`as plain pods: ${share(podsOnly(fails))}, ${share(podsOnly(passes))}`);
    expect(measured.length).toBeGreaterThan(4_000);
  });
});
