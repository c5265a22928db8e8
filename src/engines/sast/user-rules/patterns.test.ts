import { describe, expect, it } from 'vitest';
import { linesOf, oneRule, runRules } from '../../../testing/user-rules.js';
import { table as csharp } from './tables/csharp.js';
import { table as go } from './tables/go.js';
import { table as java } from './tables/java.js';
import { table as javascript } from './tables/javascript.js';
import { table as php } from './tables/php.js';
import { table as python } from './tables/python.js';
import { table as ruby } from './tables/ruby.js';

describe.each([javascript, python, java, go, ruby, php, csharp])(
  '$language',
  ({ language, file, code, cases }) => {
    it.each(cases)('%s', async (pattern, lines) => {
      const indented = pattern.replace(/\n/g, '\n  ');
      const result = await runRules(oneRule(language, `pattern: |-\n  ${indented}`), { [file]: code });
      expect({ lines: linesOf(result), gaps: result.gaps.map(({ reason }) => reason) }).toEqual({
        lines,
        gaps: [],
      });
    });
  },
);
