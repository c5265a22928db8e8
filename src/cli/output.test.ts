import { expect, it } from 'vitest';
import type { ParsedOptions } from './command.js';
import { outletsOf } from './output.js';

function typed(...words: readonly string[]): ParsedOptions {
  const ordered: { name: string; value: string }[] = [];
  for (let at = 0; at < words.length; at += 2)
    ordered.push({ name: words[at] === '-f' ? 'format' : 'output', value: words[at + 1] ?? '' });
  return { text: () => undefined, flag: () => false, texts: () => [], ordered };
}

const cases: readonly (readonly [string, ParsedOptions, readonly string[]])[] = [
  ['nothing: the verdict on the terminal', typed(), ['terminal >']],
  ['a format alone goes to standard output', typed('-f', 'sarif'), ['sarif >']],
  [
    'an output alone shows its format, and nothing goes to standard output',
    typed('-o', 'a.html'),
    ['html > a.html'],
  ],
  [
    'an output belongs to the format before it',
    typed('-f', 'json', '-o', 'a', '-f', 'sarif', '-o', 'b'),
    ['json > a', 'sarif > b'],
  ],
  ['the longest ending counts', typed('-o', 'app.cdx.json'), ['cyclonedx > app.cdx.json']],
  [
    'names of other tools',
    typed('-f', 'cyclonedx-json', '-o', 'a', '-f', 'table'),
    ['cyclonedx > a', 'terminal >'],
  ],
];
it.each(cases)('%s', (_, options, expected) => {
  expect(
    outletsOf(options, 'terminal').map(
      ({ writer, file }) => `${writer.id} >${file === undefined ? '' : ` ${file}`}`,
    ),
  ).toEqual(expected);
});

it('lets only one format go to standard output', () => {
  expect(() => outletsOf(typed('-f', 'json', '-f', 'sarif'), 'terminal')).toThrow(/standard output/);
  expect(() => outletsOf(typed('-o', 'report.xyz'), 'terminal')).toThrow(/does not name/);
});
