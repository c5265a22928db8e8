import { describe, expect, it } from 'vitest';
import { lintDockerfile } from '../../src/engines/lint/lint.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { settingCases, withDefaults } from './lint/settings.js';

describe('rules that ask the settings', () => {
  it.each(settingCases)('$id', ({ id, settings, fires, silent }) => {
    const reports = (text: string): boolean =>
      lintDockerfile({
        path: 'Dockerfile',
        text,
        today: '2026-01-01',
        rules,
        settings: withDefaults(settings),
      }).problems.some(({ aliases }) => aliases.includes(id));
    expect(fires.filter((text) => !reports(text))).toEqual([]);
    expect(silent.filter(reports)).toEqual([]);
  });
});
