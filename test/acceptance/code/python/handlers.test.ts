import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../../../src/testing/accept-flow.js';
import { changes, helpers, moduleOf, sources, type Use, uses } from './handlers.js';

interface Example {
  readonly path: string;
  readonly text: string;
  readonly use: Use;
  readonly isFlaw: boolean;
  readonly about: string;
}

/** Every change and every source meets every use at least once, without writing all of them together. */
function* examples(): Iterable<Example> {
  let count = 0;
  for (const [each, use] of uses.entries())
    for (const [index, change] of changes.entries()) {
      const [name, source] = sources[(each * 7 + index) % sources.length] ?? ['', ''];
      yield {
        path: `h${count++}.py`,
        text: moduleOf(source, change, use),
        use,
        isFlaw: use.isFlaw && (use.byItself === true || change.keeps),
        about: `${use.name} · ${change.name} · ${name}`,
      };
    }
}

describe('handlers of Flask in fourteen categories', () => {
  it('finds what is a flaw and is silent beside it', async () => {
    const all = [...examples()];
    const files = Object.fromEntries(all.map(({ path, text }) => [path, text]));
    const { findings } = await analyzeFiles({ ...files, ...helpers });
    const found = new Set(
      findings.flatMap(({ locations: [place], aliases }) =>
        place.at === 'file' ? aliases.map((alias) => `${place.path} ${alias}`) : [],
      ),
    );
    const wrong = all.filter(({ path, use, isFlaw }) => found.has(`${path} CWE-${use.cwe}`) !== isFlaw);
    expect(wrong.map(({ about, isFlaw }) => `${isFlaw ? 'missed' : 'invented'}: ${about}`)).toEqual([]);
  }, 300_000);
});
