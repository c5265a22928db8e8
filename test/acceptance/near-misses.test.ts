import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judge } from '../../src/engines/config/judge.js';
import { readManifest } from '../../src/engines/config/manifest.js';
import { configRules } from '../../src/engines/config/rules/index.generated.js';
import { lintDockerfile } from '../../src/engines/lint/lint.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';

const cases = readFileSync(new URL('near-misses.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((part) => {
    const end = part.indexOf('\n');
    const [path = '', sign = '', name = ''] = part.slice(0, end).split(' ');
    return { path, isReported: sign === '+', name, text: part.slice(end + 1) };
  });

function namesIn(path: string, text: string): readonly string[] {
  if (path === 'Dockerfile') {
    const { problems } = lintDockerfile({ path, text, today: '2026-01-01', rules });
    // What a rule itself takes for harmless is only for those who compare with another tool.
    return problems
      .filter(({ rule, severity }) => severity !== 'none' || rule.severity === 'none')
      .flatMap(({ rule, aliases }) => [rule.id, ...aliases]);
  }
  const reading = readManifest(path, text);
  return reading === undefined
    ? []
    : judge(reading, configRules).judgements.flatMap(({ rule, aliases }) => [rule, ...aliases]);
}

it.each(cases)('$path $isReported $name', ({ path, isReported, name, text }) => {
  expect(namesIn(path, text).includes(name)).toBe(isReported);
});
