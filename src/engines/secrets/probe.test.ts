import { describe, expect, it } from 'vitest';
import { isProbe } from './probe.js';

const begin = '-----BEGIN PRIVATE KEY-----';

describe('a key in code that only shows whether a feature works', () => {
  it.each([
    [
      'in a function whose result says so',
      [
        'const tideSupported = (function () {',
        `  const key = '${begin}`,
        "  return sign(key, 'a');",
        '})();',
      ],
      2,
    ],
    [
      'in a function that is called so',
      ['def supports_tide():', `    key = """${begin}`, '    return sign(key)'],
      2,
    ],
    [
      'a constant whose only use sets a flag',
      [
        `  private static final String KEY = "${begin}`,
        '    "-----END PRIVATE KEY-----";',
        '  static {',
        '    parse(KEY);',
        '    supportsManager = true;',
        '  }',
      ],
      1,
    ],
  ])('%s', (_, lines, line) => expect(isProbe(lines, line)).toBe(true));

  it.each([
    ['a constant that a server listens with', [`const KEY = "${begin}`, 'listen({ key: KEY });'], 1],
    [
      'one of two uses',
      [
        `const KEY = "${begin}`,
        'parse(KEY);',
        'tideSupported = true;',
        ...Array(60).fill(''),
        'listen(KEY);',
      ],
      1,
    ],
    ['what others import', [`export const KEY = "${begin}`, 'parse(KEY);', 'tideSupported = true;'], 1],
    ['nothing that uses it', [`const KEY = "${begin}`, 'tideSupported = true;'], 1],
    ['a function that is called otherwise', ['function supplyTide() {', `  const key = '${begin}`, '}'], 2],
  ])('not %s', (_, lines, line) => expect(isProbe(lines, line)).toBe(false));
});
