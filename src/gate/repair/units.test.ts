import { expect, it } from 'vitest';
import { unseenContext } from '../../engines/lint/models/context.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { Consent } from './consent.js';
import { fixManifests } from './units.js';

const service = (name: string) => `  ${name}:\n    image: ${name}:1\n    privileged: true\n`;

it('says of how many places of manifests a question decides', async () => {
  const shown: string[] = [];
  const dialogue = { ask: async () => 'no' as const, notify: (text: string) => void shown.push(text) };
  const text = `services:\n${service('a')}${service('b')}${service('c')}`;
  const subject = { file: 'compose.yaml', path: 'compose.yaml', readAs: 'compose.yaml', text };
  await fixManifests([[subject]], {
    known: { images: new Map() } as never,
    consent: new Consent('ask', dialogue as never),
    world: fakeWorld({}),
    settings: {} as never,
    off: new Set(),
    contextOf: () => unseenContext,
    shared: new Map(),
    askRegistries: async () => {},
  });
  expect(shown.filter((each) => each.includes('-    privileged: true'))).toEqual([
    expect.stringContaining('and 2 more places like it'),
  ]);
});
