import { describe, expect, it } from 'vitest';
import { sampleOf, sequence } from '../../../src/testing/pattern-samples.js';
import { passwordForms, passwords, silent, tokenForms, tokens } from './snippets.js';
import { firing, quiet } from './snippets-by-manuals.js';
import { findIn } from './tally.js';
import { tokenFormats } from './token-formats.js';

const random = sequence(4_417);

function missedIn(snippets: typeof passwords, forms: readonly string[]) {
  const all = Object.entries(snippets).flatMap(([name, write]) =>
    forms.map((form) => {
      const secret = sampleOf(new RegExp(form), random).text;
      const text = `${write(secret)}\n`;
      const start = Math.max(text.indexOf(secret), text.indexOf(encodeURIComponent(secret)));
      const isFound = findIn(text).some((match) => match.end > start);
      return { isFound, text: `${name}: ${text}` };
    }),
  );
  return { count: all.length, missed: all.filter(({ isFound }) => !isFound).map(({ text }) => text) };
}

describe('snippets', () => {
  it('with a password are reported', () => {
    const { count, missed } = missedIn(passwords, passwordForms);
    console.info(`passwords reported: ${count - missed.length} of ${count}`);
    expect(missed).toEqual([]);
  });

  it('with a token are reported', () => {
    const { count, missed } = missedIn(tokens, tokenForms);
    console.info(`tokens reported: ${count - missed.length} of ${count}`);
    expect(missed).toEqual([]);
  });

  it('without a secret are silent', () => {
    const reported = silent.flatMap((text) =>
      findIn(`${text}\n`).map(({ detector }) => `${detector.id}: ${text}`),
    );
    console.info(`silent: ${silent.length - new Set(reported).size} of ${silent.length}`);
    expect(reported).toEqual([]);
  });
});

describe('token formats by the documentation of their vendors', () => {
  it.each(tokenFormats)('%s', (_, form, line) => {
    for (let sample = 0; sample < 3; sample += 1) {
      const secret = sampleOf(new RegExp(form), random).text;
      const text = `${line.replace('§', () => secret)}\n`;
      expect(findIn(text).some((match) => match.end > text.indexOf(secret)) || text).toBe(true);
    }
  });
});

describe('snippets by the manuals of programs', () => {
  const secrets = ['Kelp94-drift7', 'x8Qv2LmT5wRz'];
  const keys = ['6be41c07d25f90a83e7b14c681f02d9a', 'Hd7kQvR2mBx9WnT4ZsLcYf3PgJ8uKeAo'];

  it('with a secret are reported', () => {
    const all = firing.flatMap((line) =>
      (line.includes('second') ? keys : secrets).map(
        (secret) => [line.replace(/first|second/, secret), secret] as const,
      ),
    );
    const missed = all.filter(([text, secret]) => {
      const start = text.indexOf(secret);
      return !findIn(`${text}\n`).some((match) => match.end > start);
    });
    console.info(`secrets by manuals reported: ${all.length - missed.length} of ${all.length}`);
    expect(missed.map(([text]) => text)).toEqual([]);
  });

  it('without a secret are silent', () => {
    const reported = quiet.flatMap((text) =>
      findIn(`${text}\n`).map(({ detector }) => `${detector.id}: ${text}`),
    );
    console.info(`silent by manuals: ${quiet.length - new Set(reported).size} of ${quiet.length}`);
    expect(reported).toEqual([]);
  });
});
