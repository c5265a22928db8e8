import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProse } from '../../rulebook/readme.js';
import { analyzeFiles } from '../../testing/accept-flow.js';

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

const pathOf = (rule: string) => `src/sast/rules/${rule}/readme.md`;
const told = readdirSync('src/sast/rules').filter(
  (rule) => !rule.startsWith('_') && existsSync(pathOf(rule)),
);

describe('examples in the readmes', () => {
  it.each(told)('hold: %s', async (rule) => {
    const { examples } = readProse(readFileSync(pathOf(rule), 'utf8'));
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['bad', 'good']));
    for (const { verdict, language, text } of examples) {
      const { findings } = await analyzeFiles({ [fileOf[language] ?? 'a.js']: text });
      const rules = findings.map((finding) => finding.rule);
      if (verdict === 'bad') expect(rules).toContain(rule);
      else expect(rules).toEqual([]);
    }
  });
});
