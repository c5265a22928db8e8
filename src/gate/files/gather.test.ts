import { describe, expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { noLintFlags, readLintSettings } from '../settings/lint.js';
import { lintFiles } from './lint.js';
import { needsSettingsEngine, targetsOf } from './targets.js';

async function reported(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
  more: { readonly as?: string; readonly stdin?: string; readonly withIgnored?: boolean } = {},
): Promise<readonly string[]> {
  const world = fakeWorld({ files });
  const { findings } = await lintFiles(
    {
      name: words.join(' '),
      targets: targetsOf(words, world, more.as),
      search: { exclude: [], withIgnored: more.withIgnored === true },
      settings: await readLintSettings({ noConfig: true }, noLintFlags, '.', world),
    },
    { world, progress: silentProgress, version: '0' },
    { readStdin: async () => new TextEncoder().encode(more.stdin ?? '') },
  );
  return findings.map(({ rule, locations: [at] }) => `${at.at === 'file' ? at.path : ''} ${rule}`);
}

const dockerfile = 'FROM debian:latest\n';
const compose = 'services:\n  a:\n    image: b:1\n    privileged: true\n';
const chart = {
  '/project/chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  '/project/chart/values.yaml': 'privileged: true\n',
  '/project/chart/templates/pod.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  hostNetwork: true\n  containers:\n    - name: a\n      image: b:1\n      securityContext: { privileged: {{ .Values.privileged }} }\n',
};

describe('what is looked at', () => {
  it.each([
    ['compose', compose, 'compose.yaml privileged-container'],
    ['dockerfile', dockerfile, 'Dockerfile pin-image-tag'],
    [undefined, dockerfile, 'Dockerfile pin-image-tag'],
    [
      'kubernetes',
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { hostPID: true, containers: [] }\n',
      'manifest.yaml host-pid',
    ],
    [
      'terraform',
      'resource "docker_container" "a" {\n  name = "a"\n  image = "b:1"\n  privileged = true\n}\n',
      'main.tf privileged-container',
    ],
    [
      'ecs',
      '{"family":"a","containerDefinitions":[{"name":"a","image":"b:1","privileged":true}]}',
      'task-definition.json privileged-container',
    ],
  ])('standard input as %s', async (as, stdin, expected) => {
    expect(await reported({}, ['-'], { stdin, ...(as === undefined ? {} : { as }) })).toContain(expected);
  });

  it('a file of any name as what it is said to be, under its own name', async () => {
    const files = { '/project/stack.txt': compose };
    expect(await reported(files, ['stack.txt'], { as: 'compose' })).toContain(
      'stack.txt privileged-container',
    );
    await expect(reported(files, ['stack.txt'])).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      where: 'stack.txt',
    });
  });

  it('knows which engines it takes', () => {
    const world = fakeWorld({ files: { '/project/a.txt': '', '/project/Dockerfile': '' } });
    const needs = (word: string, as?: string) => needsSettingsEngine(targetsOf([word], world, as));
    expect([needs('-'), needs('-', 'compose'), needs('Dockerfile'), needs('a.txt'), needs('.')]).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  it('in folders not what .gitignore leaves out, unless that is wanted or named', async () => {
    const files = {
      '/project/.git/HEAD': '',
      '/project/.gitignore': 'dist/\n',
      '/project/sub/.gitignore': 'Dockerfile.local\n',
      '/project/dist/Dockerfile': dockerfile,
      '/project/sub/Dockerfile.local': dockerfile,
      '/project/sub/Dockerfile': dockerfile,
    };
    const pinned = async (words: readonly string[], withIgnored = false) =>
      (await reported(files, words, { withIgnored })).filter((line) => line.endsWith('pin-image-tag'));
    expect(await pinned(['.'])).toEqual(['sub/Dockerfile pin-image-tag']);
    expect(await pinned(['sub'])).toEqual(['sub/Dockerfile pin-image-tag']);
    expect(await pinned(['.'], true)).toHaveLength(3);
    expect(await pinned(['dist/Dockerfile'])).toEqual(['dist/Dockerfile pin-image-tag']);
  });

  it('outside of the working folder under its whole path, within it from there', async () => {
    const files = { '/srv/tide/Dockerfile': dockerfile, '/project/sub/Dockerfile': dockerfile };
    const all = await reported(files, ['/srv/tide', '../srv/tide/Dockerfile', '/project/sub']);
    expect(all.filter((line) => line.endsWith('pin-image-tag'))).toEqual([
      '/srv/tide/Dockerfile pin-image-tag',
      '/srv/tide/Dockerfile pin-image-tag',
      'sub/Dockerfile pin-image-tag',
    ]);
  });

  it('of a Compose file with what its services extend in mind', async () => {
    const text = 'services:\n  a:\n    extends: { file: common.yaml, service: c }\n    pid: host\n';
    const common = { '/project/common.yaml': 'services:\n  c:\n    image: b:1\n    privileged: true\n' };
    for (const files of [common, {}]) {
      const all = await reported({ '/project/compose.yaml': text, ...files }, ['compose.yaml']);
      expect(all).toContain('compose.yaml host-pid');
      expect(all.filter((line) => line.startsWith('common.yaml'))).toEqual([]);
    }
  });

  it('of a chart the file that is named, with the others in mind', async () => {
    const values = await reported(chart, ['chart/values.yaml']);
    expect(values).toContain('chart/values.yaml privileged-container');
    expect(values.filter((line) => !line.startsWith('chart/values.yaml '))).toEqual([]);
    const both = await reported(chart, ['chart/values.yaml', 'chart/templates/pod.yaml']);
    expect(both).toContain('chart/values.yaml privileged-container');
    expect(both).toContain('chart/templates/pod.yaml host-network');
    expect(await reported(chart, ['chart/templates/pod.yaml'])).not.toContain(
      'chart/values.yaml privileged-container',
    );
  });
});
