import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProse } from '../../../gate/rulebook/readme.js';
import { analyzeFiles } from '../../../testing/accept-flow.js';

const fileOf: Readonly<Record<string, string>> = {
  python: 'a.py',
  java: 'A.java',
  go: 'a.go',
  ruby: 'a.rb',
  php: 'a.php',
  csharp: 'A.cs',
  typescript: 'a.ts',
  jsx: 'a.jsx',
  html: 'a.html',
};

const pathOf = (rule: string) => `src/engines/sast/rules/${rule}/readme.md`;
const rules = readdirSync('src/engines/sast/rules', { withFileTypes: true })
  .filter((each) => each.isDirectory() && !each.name.startsWith('_'))
  .map(({ name }) => name);

it('every rule has a page', () => {
  expect(rules.filter((rule) => !existsSync(pathOf(rule)))).toEqual([]);
});

describe('examples in the readmes', () => {
  it.each(rules)('hold: %s', async (rule) => {
    const { examples } = readProse(readFileSync(pathOf(rule), 'utf8'));
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['bad', 'good']));
    for (const { verdict, language, path, text } of examples) {
      const { findings } = await analyzeFiles({ [path ?? fileOf[language] ?? 'a.js']: text });
      const found = findings.map((finding) => finding.rule);
      if (verdict === 'bad') expect(found).toContain(rule);
      else expect(found).toEqual([]);
    }
  });
});
