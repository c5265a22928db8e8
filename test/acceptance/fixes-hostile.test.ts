import { describe, expect, it } from 'vitest';
import { fixConfig } from '../../src/engines/config/fix.js';
import { fixDockerfile } from '../../src/engines/lint/fix.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { readmeExamples, withBase } from '../../src/testing/accept-rule.js';
import { dice } from '../../src/testing/dice.js';
import { manifests } from './fixes-manifests.js';

/** Repairs of damaged files: whatever comes in, what comes out is proved or is what came in. */

const pieces = [
  '\\\n',
  '\n',
  '"',
  "'",
  '$',
  '${',
  '<<EOF',
  '\u0000',
  '\u{1f6a2}',
  '&&',
  '|',
  '#',
  '\t',
  '---\n',
  '{{',
  '- ',
  ': ',
  '&a ',
  '*a',
  '`',
  '\r',
  '\ufffd',
  '[',
];

function damaged(text: string, roll: (below: number) => number): string {
  const at = roll(text.length + 1);
  const piece = pieces[roll(pieces.length)] ?? '';
  switch (roll(3)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    default:
      return text.slice(0, at) + piece + text.slice(at + roll(8));
  }
}

describe('damaged files', () => {
  it('Dockerfiles are repaired with proof or left alone', () => {
    const roll = dice(20_260_101);
    const texts = rules.flatMap(({ id }) => readmeExamples(id).bad.slice(0, 2).map(withBase));
    for (const text of texts) {
      const request = { path: 'Dockerfile', text: damaged(text, roll), today: '2026-01-01', rules };
      const { text: once, refused } = fixDockerfile(request, () => true);
      expect(fixDockerfile({ ...request, text: once }, () => true).text).toBe(once);
      expect(refused.every(({ because }) => because !== '')).toBe(true);
    }
  });

  it('so are manifests', () => {
    const roll = dice(20_260_102);
    for (let round = 0; round < 6; round++) {
      for (const files of Object.values(manifests)) {
        const broken = new Map([...files].map(([path, text]) => [path, damaged(text, roll)]));
        const once = fixConfig({ files: broken }, () => true);
        expect(fixConfig({ files: new Map([...broken, ...once.texts]) }, () => true).texts.size).toBe(0);
      }
    }
  });
});
