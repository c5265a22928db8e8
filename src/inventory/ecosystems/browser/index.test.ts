import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { chromium, firefox } from './extensions.js';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const path = `home/u/.config/chromium/Default/Extensions/${id}/1.4.0_0/manifest.json`;
const profile = 'home/u/.mozilla/firefox/x1.default/extensions.json';
const addons = JSON.stringify({
  addons: [
    { id: 'veil@acme.org', version: '2.2.0', location: 'app-profile' },
    { id: 'own@mozilla.org', version: '1.3', location: 'app-builtin' },
  ],
});

acceptLockfile(chromium, {
  claims: [path],
  ignores: ['Extensions/xyz/1/manifest.json', 'public/manifest.json'],
  examples: { one: '{ "manifest_version": 3, "version": "1.4.0" }' },
  brief: true,
});
acceptLockfile(firefox, {
  claims: [profile],
  ignores: ['home/u/extensions.json', '.vscode/extensions.json'],
  examples: { one: addons },
  brief: true,
});

it('leaves out what is part of the browser', () => {
  expect(outlineOf(firefox.analyze(fileOf(profile, addons)))).toEqual([
    'pkg:firefox-extension/veil%40acme.org@2.2.0',
  ]);
  expect(problemsOf(chromium.analyze(fileOf(path, '{}')))).toHaveLength(1);
});
