import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pin, places } from './pin.js';

const digest = `sha256:${'ab'.repeat(32)}`;

describe('base images of our own files', () => {
  it.each(places)('of $path are pinned behind their tags, and pinned anew', ({ path, image }) => {
    const text = readFileSync(path, 'utf8');
    const pinned = pin(text, image, () => digest);
    expect(pinned.split(digest).length - 1).toBe(text.match(image)?.length);
    const other = `sha256:${'cd'.repeat(32)}`;
    expect(pin(pinned, image, () => other)).toBe(pinned.replaceAll(digest, other));
  });

  it('are all in a place that the command pins', () => {
    const below = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
    const files = ['Dockerfile', 'action.yml', ...below('templates'), ...below('.github/workflows')];
    const named = files.flatMap((path) =>
      [
        ...readFileSync(path, 'utf8').matchAll(
          /^(?:# syntax=|ARG \w+_IMAGE=|FROM |\s*-?\s*(?:image|uses):\s*)(?!\$)(\S+)/gm,
        ),
      ].map(([, image]) => `${path} ${image}`),
    );
    const pinnable = places.flatMap(({ path, image }) =>
      [...readFileSync(path, 'utf8').matchAll(image)].map(([, , name]) => `${path} ${name}`),
    );
    expect(named.map((one) => one.replace(/@sha256:\w+$/, '')).sort()).toEqual(pinnable.sort());
  });
});
