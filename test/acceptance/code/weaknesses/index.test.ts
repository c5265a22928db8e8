import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundIn, markedIn } from '../../../../src/testing/accept-flow.js';
import { casesIn } from '../../../../src/testing/flow-cases.js';

const mains: Readonly<Record<string, string>> = {
  csharp: 'A.cs',
  go: 'a.go',
  java: 'A.java',
  javascript: 'a.js',
  php: 'a.php',
  python: 'a.py',
  ruby: 'a.rb',
};

describe.each(Object.entries(mains))('%s', (language, main) => {
  const text = readFileSync(join(import.meta.dirname, `${language}.cases`), 'utf8');
  it.each(casesIn(text, main).map(({ name, files }) => [name, files] as const))('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual(markedIn(files));
  });
});

describe.each(['python', 'python-frameworks'])('programs of several parts: %s', (name) => {
  const folder = join(import.meta.dirname, name);
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.cases'))
    .flatMap((file) => casesIn(readFileSync(join(folder, file), 'utf8'), 'a.py'));
  it.each(cases.map((each) => [each.name, each.files] as const))('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual([...markedIn(files), ...markedIn(files, 'FALSE')].sort());
  });
});
