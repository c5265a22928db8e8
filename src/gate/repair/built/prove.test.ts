import { expect, it } from 'vitest';
import type { FixResult } from '../../../engines/lint/fix.js';
import type { Built, BuiltImage } from './image.js';
import { provedByBuild } from './prove.js';

/** Each wanted rule adds a line. */
const fixWith =
  (rules: readonly string[]) =>
  (isWanted: (rule: string) => boolean): FixResult => {
    const wanted = rules.filter(isWanted);
    return {
      text: ['FROM a', ...wanted].join('\n'),
      done: wanted.map((rule) => ({ rule, summary: `do ${rule}`, safety: 'ask', count: 1 })),
      refused: [],
      lacking: [],
    };
  };
const image = (config: BuiltImage['config'], files: Readonly<Record<string, string>> = {}): Built => ({
  image: {
    config,
    files: new Map(
      Object.entries(files).map(([path, content]) => [
        path,
        { type: 'file', mode: 0o644, owner: '0:0', content },
      ]),
    ),
  },
});
const builderOf = (make: (text: string, count: number) => Built) => {
  let count = 0;
  return { build: async (text: string) => make(text, count++) };
};
const proved = (rules: readonly string[], make: (text: string, count: number) => Built) =>
  provedByBuild(
    {
      text: 'FROM a',
      fixWith: fixWith(rules),
      effectOf: (rule) => (rule === 'label' ? { config: ['Labels'] } : undefined),
    },
    builderOf(make),
  );

it('makes all where the images differ in what is stated', async () => {
  const { text, refused } = await proved(['label', 'layout'], (source) =>
    image({ Labels: source.includes('label') ? { a: '1' } : null }),
  );
  expect({ text, refused }).toEqual({ text: 'FROM a\nlabel\nlayout', refused: [] });
});

it('leaves out the one that makes another image, and shows the difference', async () => {
  const { text, refused } = await proved(['label', 'shell', 'layout'], (source) =>
    image({
      Labels: source.includes('label') ? { a: '1' } : null,
      Cmd: [source.includes('shell') ? 'b' : 'a'],
    }),
  );
  expect(text).toBe('FROM a\nlabel\nlayout');
  expect(refused).toEqual([
    {
      ...{ rule: 'shell', summary: 'do shell', safety: 'ask', count: 1 },
      because: 'the image would be another: Cmd ["a"] becomes ["b"]',
    },
  ]);
});

it('leaves all out where the file does not build as it is', async () => {
  const { text, done, refused } = await proved(['layout'], () => ({ failure: 'no such package' }));
  expect({ text, done }).toEqual({ text: 'FROM a', done: [] });
  expect(refused[0]?.because).toBe('the image does not build as the file is: no such package');
});

it('leaves out what does not build', async () => {
  const { text, refused } = await proved(['layout', 'label'], (source) =>
    source.includes('layout') ? { failure: 'exit 1' } : image({}),
  );
  expect(text).toBe('FROM a\nlabel');
  expect(refused[0]?.because).toBe('the image does not build with it: exit 1');
});

it('takes no file for a difference that comes out differently by itself', async () => {
  const { text } = await proved(['layout'], (_, count) =>
    image({}, { 'var/log/build': `${count}`, kept: 'a' }),
  );
  expect(text).toBe('FROM a\nlayout');
});
