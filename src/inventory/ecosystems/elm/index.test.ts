import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { elmJson } from './elm-json.js';

const example = JSON.stringify(
  {
    type: 'application',
    dependencies: { direct: { 'elm/core': '1.0.5' }, indirect: { 'oak/leaf': '2.1.0' } },
    'test-dependencies': { direct: {}, indirect: {} },
  },
  null,
  4,
);

acceptLockfile(elmJson, {
  claims: ['elm.json', 'app/elm.json'],
  ignores: ['elm-stuff/a/elm.json', 'elm.json.bak'],
  examples: { one: example },
});

it('of a package, whose versions are ranges, nothing is known', () => {
  const text = '{"type":"package","dependencies":{"elm/core":"1.0.0 <= v < 2.0.0"}}';
  expect(outlineOf(elmJson.analyze(fileOf('elm.json', text)))).toEqual([]);
});
