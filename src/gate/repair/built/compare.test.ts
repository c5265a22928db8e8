import { describe, expect, it } from 'vitest';
import { differences, shown, unstated } from './compare.js';
import type { BuiltImage, ImageFile } from './image.js';

const file = (content: string, more: Partial<ImageFile> = {}): ImageFile => ({
  type: 'file',
  mode: 0o644,
  owner: '0:0',
  content,
  ...more,
});
const image = (
  config: BuiltImage['config'],
  files: Readonly<Record<string, ImageFile>> = {},
): BuiltImage => ({
  config,
  files: new Map(Object.entries(files)),
});

describe('configuration', () => {
  it.each([
    ['null and an empty list', { Cmd: null, Env: ['A=1'] }, { Cmd: [], Env: ['A=1'] }, []],
    ['the order of labels', { Labels: { a: '1', b: '2' } }, { Labels: { b: '2', a: '1' } }, []],
    ['the order of words', { Cmd: ['a', 'b'] }, { Cmd: ['b', 'a'] }, ['Cmd']],
    ['another user', { User: '' }, { User: '1000' }, ['User']],
    ['the name of the layer below', { Image: 'sha256:1' }, { Image: 'sha256:2' }, []],
  ])('%s', (_, before, after, fields) => {
    expect(
      differences(image(before), image(after)).map((each) => each.of === 'config' && each.field),
    ).toEqual(fields);
  });
});

describe('files', () => {
  const before = { gone: file('1'), kept: file('2'), mode: file('3'), own: file('4'), text: file('5') };
  const after = {
    kept: file('2'),
    mode: file('3', { mode: 0o600 }),
    own: file('4', { owner: '1:1' }),
    text: file('6'),
    new: file('7'),
  };
  const found = differences(image({}, before), image({}, after));
  it('differ in what changed', () => {
    expect(found.map((each) => (each.of === 'files' ? `${each.change} ${each.path}` : ''))).toEqual([
      'gone gone',
      'mode mode',
      'owner own',
      'content text',
      'new new',
    ]);
  });
  it('are shown by kind', () => {
    expect(shown(found)).toBe(
      'not there any more: /gone; new: /new; other contents: /text; other permissions: /mode; another owner: /own',
    );
  });
});

it('leaves out what a repair states, and nothing beside it', () => {
  const lists = { 'var/lib/apt/lists/a': file('1'), 'var/lib/apt/lists2': file('2') };
  const found = differences(image({ Healthcheck: null }, lists), image({ Healthcheck: { Test: ['CMD'] } }));
  const effects = [{ config: ['Healthcheck'] }, { files: { gone: ['var/lib/apt/lists'] } }];
  expect(shown(unstated(found, effects))).toBe('not there any more: /var/lib/apt/lists2');
});
