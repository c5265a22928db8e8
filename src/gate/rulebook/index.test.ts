import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintDockerfile } from '../../engines/lint/lint.js';
import { rules } from '../../engines/lint/rules/index.generated.js';
import { nearestNames, pageOfRule, pagesOf } from './index.js';
import { nearest } from './nearest.js';
import { rulePages } from './pages.generated.js';
import { readProse } from './readme.js';
import { pageLines, pageMarkdown } from './words.js';

describe('a rule is found by any of its names', () => {
  it.each([
    ['apt-pinned', 'apt-pinned'],
    ['DL3008', 'apt-pinned'],
    ['dl3008', 'apt-pinned'],
    ['KSV-0017', 'privileged-container'],
    ['AVD-KSV-0017', 'privileged-container'],
    ['KSV017', 'privileged-container'],
    ['CWE-89', 'sql-injection'],
    ['SC2086', 'shell-unquoted-variable'],
    ['StageNameCasing', 'stage-name-casing'],
    ['AVD-DS-0002', 'last-user-root'],
    ['secret-github-personal-token', 'secret-github-personal-token'],
    ['github-personal-token', 'secret-github-personal-token'],
    ['unused-ignore', 'unused-ignore'],
  ])('%s', async (name, id) => {
    expect((await pagesOf(name)).map((page) => page.id)).toContain(id);
  });

  it('finds nothing for what no one calls a rule', async () => {
    expect(await pagesOf('DL9999')).toEqual([]);
    expect(await pagesOf('__proto__')).toEqual([]);
    expect(await pageOfRule('DL3008')).toBeUndefined();
  });
});

describe('nearest names', () => {
  it.each([
    ['DL308', 'DL3008'],
    ['apt-pined', 'apt-pinned'],
    ['privileged', 'privileged-container'],
    ['github-personal-tokn', 'github-personal-token'],
  ])('%s', async (typed, meant) => {
    expect(await nearestNames(typed)).toContain(meant);
  });

  it('is quick and bounded for names that are none', () => {
    expect(nearest('x'.repeat(100_000), ['abc', 'x'.repeat(79)], 5)).toEqual([]);
    expect(nearest('', ['a', 'bcd'], 5)).toEqual(['a']);
  });
});

describe('readmes', () => {
  it('are read with headings', () => {
    const readme =
      '# T\n\nWhy.\n\n## When not to follow it\n\nNever.\n\n## Bad\n\n```dockerfile\nFROM a\n```\n\n## Good\n\n```dockerfile\nFROM a:1\n```\n';
    expect(readProse(readme)).toEqual({
      why: 'Why.',
      whenNot: 'Never.',
      examples: [
        { verdict: 'bad', language: 'dockerfile', text: 'FROM a\n' },
        { verdict: 'good', language: 'dockerfile', text: 'FROM a:1\n' },
      ],
    });
  });

  it('are read with verdicts on the blocks', () => {
    const readme = '# T\n\nWhy.\n\n```yaml bad compose.yaml\na: 1\n```\n\nMore.\n\n```yaml\nb: 1\n```\n';
    expect(readProse(readme)).toEqual({
      why: 'Why.\n\nMore.',
      examples: [{ verdict: 'bad', language: 'yaml', path: 'compose.yaml', text: 'a: 1\n' }],
    });
  });
});

describe('pages', () => {
  it('say why, and all but those of code, running applications and secrets show an example of each kind', () => {
    for (const page of rulePages) {
      expect(page.why, page.id).not.toBe('');
      if (page.engine !== 'sast' && page.engine !== 'dast') {
        expect(new Set(page.examples.map(({ verdict }) => verdict)), page.id).toEqual(
          new Set(['bad', 'good']),
        );
      }
      expect(pageLines(page).length).toBeGreaterThan(6);
      expect(pageMarkdown(page)).toContain(page.title);
    }
  });
});

/** Those of rules with a folder of their own run in the tests of that folder. */
describe('examples', () => {
  it.each(['expired-ignore', 'unused-ignore'])('about ignores hold: %s', (id) => {
    const { examples } = readProse(`# T\n\n${readFileSync(`src/gate/rulebook/more/${id}.md`, 'utf8')}`);
    for (const { verdict, text } of examples) {
      const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules });
      expect(problems.some(({ rule }) => rule.id === id)).toBe(verdict === 'bad');
    }
  });
});
