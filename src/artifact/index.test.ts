import { describe, expect, it } from 'vitest';
import type { Opener } from '../core/artifact.js';
import { silentProgress } from '../core/progress.js';
import { fakeWorld } from '../testing/fake-world.js';
import { openArtifact } from './index.js';

const asked: string[] = [];
const opener = (id: string, rank: number): Opener => ({
  id,
  title: id,
  rank,
  recognises: () => true,
  open: (reference) => {
    asked.push(`${id} ${reference}`);
    throw new Error('opened');
  },
});
const openers = [opener('docker-engine', 50), opener('registry', 90)];

function whoIsAsked(reference: string, files: Readonly<Record<string, string>> = {}, from?: string) {
  asked.length = 0;
  const options = from === undefined ? {} : { from };
  const context = { world: fakeWorld({ files }), progress: silentProgress, options };
  return openArtifact(reference, context, from === undefined ? [...openers.slice(1)] : openers).then(
    () => [],
    () => [...asked],
  );
}

describe('a registry is asked', () => {
  it.each([
    'alpine:3.20',
    'registry.example.com/app',
    'localhost:5000/app',
    'localhost/app',
    'team/app:1',
    `app@sha256:${'0'.repeat(64)}`,
    'docker://alpine',
  ])('for %s', async (reference) => {
    expect(await whoIsAsked(reference)).toEqual([`registry ${reference}`]);
  });

  it.each(['alpine', 'team/app', './text.txt', 'no-such-folder', '../app'])(
    'not for %s',
    async (reference) => {
      expect(await whoIsAsked(reference)).toEqual([]);
    },
  );

  it('not for a file, whatever it is called', async () => {
    expect(await whoIsAsked('text.txt', { '/project/text.txt': 'x' })).toEqual([]);
    expect(await whoIsAsked('alpine:3.20', { '/project/alpine:3.20': 'x' })).toEqual([]);
  });

  it('where the user says so', async () => {
    expect(await whoIsAsked('alpine', {}, 'registry')).toEqual(['registry alpine']);
  });
});

it.each([
  ['', 'USAGE', /variable of the shell/],
  ['nosuch.tar', 'NOT_FOUND', /^Check the path/],
  ['nosuch', 'NOT_FOUND', /nosuch:latest/],
  ['src', 'UNSUPPORTED', /seaworthy check/],
])('says what to do about "%s"', async (reference, code, advice) => {
  const context = {
    world: fakeWorld({ files: { '/project/src/a.ts': '' } }),
    progress: silentProgress,
    options: {},
  };
  await expect(openArtifact(reference, context, [])).rejects.toMatchObject({
    code,
    whatToDo: expect.stringMatching(advice),
  });
});
