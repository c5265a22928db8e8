import { describe, expect, it } from 'vitest';
import type { Analyzer, Claim, Fact } from '../../core/analyzer.js';
import type { Artifact, Layer } from '../../core/artifact.js';
import { bytesAsSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import { isNonEmpty } from '../../core/location.js';
import { sha256, type TarItem, tar } from '../../testing/archives.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { layerFromStream, layerFromTar } from '../layer.js';
import { type AnalysisMode, analyzeArtifact } from './index.js';

const quiet = { update: () => {}, end: () => {} };

/** Says the text of each file back. */
function echo(claim: Claim, more: Partial<Analyzer> = {}): Analyzer {
  return {
    id: 'test/echo',
    version: 1,
    claim,
    maxBytes: 1000,
    evidence: 'installed',
    analyze: (file) => [{ kind: 'problem', reason: file.text() }],
    ...more,
  };
}

type Items = readonly TarItem[];

function image(layers: readonly Items[], make: (items: Items, index: number) => Layer = plain): Artifact {
  const made = layers.map(make);
  if (!isNonEmpty(made)) throw new Error('an image of a test has layers');
  return { kind: 'image', name: 'test', openedBy: 'test', layers: made, gaps: [], close: async () => {} };
}

function plain(items: Items, index: number): Layer {
  const bytes = tar(items);
  return layerFromTar(bytesAsSource(bytes), {
    index,
    diffId: sha256(bytes),
    createdBy: `RUN ${index}`,
    where: 'test',
    verify: true,
  });
}

function streamed(items: Items, index: number): Layer {
  const bytes = tar(items);
  return layerFromStream({
    index,
    diffId: sha256(bytes),
    where: 'test',
    open: () => [bytes.slice(0, 700), bytes.slice(700)],
  });
}

interface Look {
  readonly mode?: AnalysisMode;
  readonly analyzers?: readonly Analyzer[];
  readonly world?: ReturnType<typeof fakeWorld>;
}

const all = [echo({ everything: true })];

async function analyse(artifact: Artifact, { mode = 'image', analyzers = all, world }: Look = {}) {
  return analyzeArtifact(artifact, analyzers, {
    mode,
    progress: quiet,
    disk: (world ?? fakeWorld()).disk,
    ...(world ? { cacheDirectory: '/cache' } : {}),
  });
}

const said = (fact: Fact) => (fact.kind === 'problem' ? fact.reason : fact.kind);

/** `path=text`, with `~` in front of what is hidden. */
async function reported(layers: readonly Items[], look: Look = {}, make = plain): Promise<string[]> {
  const { facts } = await analyse(image(layers, make), look);
  return facts.map(({ location, fact, hidden }) => `${hidden ? '~' : ''}${location.path}=${said(fact)}`);
}

const file = (path: string, content = path): TarItem => ({ path, content });

describe('layers over each other', () => {
  const cases: [string, readonly Items[], string[]][] = [
    ['a file stays', [[file('a/b')], [file('c')]], ['a/b=a/b', 'c=c']],
    ['the same path again replaces it', [[file('a', 'old')], [file('a', 'new')]], ['~a=old', 'a=new']],
    [
      'a whiteout removes a file',
      [[file('a/b'), file('a/c')], [{ path: 'a/.wh.b' }]],
      ['~a/b=a/b', 'a/c=a/c'],
    ],
    ['a whiteout removes a folder', [[file('a/b/c')], [{ path: '.wh.a' }]], ['~a/b/c=a/b/c']],
    ['a whiteout at the root takes its own name only', [[file('ab')], [{ path: '.wh.a' }]], ['ab=ab']],
    [
      'a whiteout leaves its own layer alone',
      [[file('a/old')], [{ path: '.wh.a' }, file('a/new')]],
      ['~a/old=a/old', 'a/new=a/new'],
    ],
    [
      'an opaque folder hides what is below, not beside it',
      [
        [file('a/b/c'), file('x')],
        [{ path: 'a/.wh..wh..opq' }, file('a/n')],
      ],
      ['~a/b/c=a/b/c', 'x=x', 'a/n=a/n'],
    ],
    [
      'an opaque marker may come after the files of its folder',
      [[file('a/b')], [file('a/n'), { path: 'a/.wh..wh..opq' }]],
      ['~a/b=a/b', 'a/n=a/n'],
    ],
    ['an opaque root hides all', [[file('a/b')], [{ path: '.wh..wh..opq' }]], ['~a/b=a/b']],
    ['a file over a folder hides what was in it', [[file('a/b/c')], [file('a')]], ['~a/b/c=a/b/c', 'a=a']],
    [
      'a link over a folder hides what was in it',
      [[file('lib/x')], [{ path: 'lib', symlink: 'usr/lib' }]],
      ['~lib/x=lib/x'],
    ],
    ['a folder over a file hides it', [[file('a')], [{ path: 'a/' }]], ['~a=a']],
    [
      'a folder over a folder hides nothing',
      [[file('a/b')], [{ path: 'a/' }, file('a/c')]],
      ['a/b=a/b', 'a/c=a/c'],
    ],
    [
      'a folder that only shows by its contents hides a file',
      [[file('a')], [file('a/b')]],
      ['~a=a', 'a/b=a/b'],
    ],
    [
      'what was removed can come back',
      [[file('a')], [{ path: '.wh.a' }], [file('a', 'again')]],
      ['~a=a', 'a=again'],
    ],
    [
      'the metadata of AUFS is no whiteout',
      [[file('wh.plnk')], [{ path: '.wh..wh.plnk' }]],
      ['wh.plnk=wh.plnk'],
    ],
    [
      'a whiteout of a parent is ignored',
      [[file('a/b')], [{ path: 'a/.wh...' }, { path: 'a/.wh..' }]],
      ['a/b=a/b'],
    ],
    [
      'the second of two entries in one layer counts',
      [[file('a', 'one'), file('a', 'two')]],
      ['~a=one', 'a=two'],
    ],
    [
      'names that end alike are not the same',
      [
        [file('a/xb'), file('a/b')],
        [{ path: 'a/.wh.b' }, file('c/xb')],
      ],
      ['a/xb=a/xb', '~a/b=a/b', 'c/xb=c/xb'],
    ],
  ];

  it.each(cases)('%s', async (_, layers, expected) => {
    expect(await reported(layers)).toEqual(expected);
    expect(await reported(layers, {}, streamed)).toEqual(expected);
  });

  it('keeps to the rule when results come from the cache', async () => {
    for (const [, layers, expected] of cases) {
      const world = fakeWorld();
      await reported(layers, { world });
      expect(await reported(layers, { world })).toEqual(expected);
      expect((await analyse(image(layers), { world })).layersFromCache).toBe(layers.length);
    }
  });

  it('takes a file of that name for what it is in a folder', async () => {
    const folder: Artifact = { ...image([[file('.wh.a', 'x')]]), kind: 'filesystem' };
    expect((await analyse(folder)).facts.map(({ location }) => location)).toEqual([
      { at: 'file', path: '.wh.a' },
    ]);
  });

  it('reports layer, instruction and line', async () => {
    const analyzers = [
      echo({ everything: true }, { analyze: () => [{ kind: 'problem', reason: 'x', line: 7 }] }),
    ];
    const { facts } = await analyse(image([[], [file('a')]]), { analyzers });
    expect(facts[0]?.location).toMatchObject({ path: 'a', layerIndex: 1, instruction: 'RUN 1', line: 7 });
  });
});

describe('links', () => {
  const python = echo({ suffixes: ['.py'] }, { id: 'test/python' });
  const dockerfile = echo({ basenames: ['Dockerfile'] }, { id: 'test/dockerfile' });

  it.each([
    ['gives a file of another name the one that is read', 'Dockerfile', 'ops/notes.txt', /to ops\/notes.txt/],
    ['leads out of the folder', 'lib/app.py', '../../app.py', /out of the folder/],
    ['leads to a path of the machine', 'app.py', '/srv/app.py', /out of the folder/],
    ['leads to a file that is read as another kind', 'Dockerfile', 'app.py', /to app.py/],
    ['leads to one that is read at its own place', 'lib/app.py', '../src/main.py', undefined],
    ['has a name that no one reads', 'lib/python', '/usr/bin/python3', undefined],
  ])('threat 8: a link that %s', async (_name, path, symlink, reason) => {
    const items: Items = [file('src/main.py', 'x'), { path, symlink }];
    const analyzers = [python, dockerfile, echo({ everything: true })];
    const gapsIn = async (mode: AnalysisMode) => (await analyse(image([items]), { mode, analyzers })).gaps;
    const gaps = await gapsIn('filesystem');
    expect(gaps.map(({ weight }) => weight)).toEqual(reason === undefined ? [] : ['incomplete']);
    if (reason !== undefined)
      expect(gaps[0]).toMatchObject({ location: { path }, reason: expect.stringMatching(reason) });
    // In an image or a system links are how it is laid out.
    expect([await gapsIn('image'), await gapsIn('rootfs')]).toEqual([[], []]);
  });

  it('says of a hard link what its target says', async () => {
    const layers = [[file('bin/a', 'x'), { path: 'bin/b', hardlink: 'bin/a' }]];
    expect(await reported(layers)).toEqual(['bin/a=x', 'bin/b=x']);
  });

  it('reads the target of a hard link where no one wanted it under its own name', async () => {
    const analyzers = [echo({ basenames: ['status'] })];
    const layers = [[file('other', 'x'), { path: 'status', hardlink: 'other' }]];
    expect(await reported(layers, { analyzers })).toEqual(['status=x']);
    expect(await reported(layers, { analyzers }, streamed)).toEqual(['status=x']);
  });

  it.each([
    ['lib/x.so', 'usr/lib/x.so'],
    ['usr/lib/x.so', 'usr/lib/x.so'],
    ['var/run/x', 'run/x'],
    ['usr/bin/X11/sh', 'usr/bin/sh'],
    ['loop/x', 'loop/x'],
    ['gone/x', 'gone/x'],
    ['late/x', 'other/x'],
  ])('resolves %s to %s', async (path, expected) => {
    const base: Items = [
      { path: 'lib', symlink: 'usr/lib' },
      { path: 'var/run', symlink: '/run' },
      { path: 'usr/bin/X11', symlink: '.' },
      { path: 'loop', symlink: 'loop' },
      { path: 'gone', symlink: 'elsewhere' },
      { path: 'late', symlink: 'early' },
    ];
    const upper: Items = [{ path: '.wh.gone' }, { path: 'late', symlink: '../../other' }];
    expect((await analyse(image([base, upper]))).resolve(path)).toBe(expected);
  });
});

describe('who gets which file', () => {
  const elf = '\x7fELF rest';
  const layer: Items = [
    file('app/package.json'),
    file('app/Lib.JAR'),
    file('app/dev-requirements.txt'),
    file('var/lib/dpkg/status'),
    file('var/lib/dpkg/status.d/base'),
    file('py/x.dist-info/METADATA'),
    file('py/x/METADATA'),
    { path: 'bin/tool', content: elf, mode: 0o755 },
    { path: 'bin/script', content: '#!/bin/sh', mode: 0o755 },
    { path: 'lib/x.so', content: elf },
    { path: 'lib/data', content: elf },
  ];
  const cases: [string, Claim, string[]][] = [
    ['basenames', { basenames: ['package.json'] }, ['app/package.json']],
    [
      'suffixes, in any case',
      { suffixes: ['.jar', '-requirements.txt'] },
      ['app/Lib.JAR', 'app/dev-requirements.txt'],
    ],
    ['paths', { paths: ['var/lib/dpkg/status'] }, ['var/lib/dpkg/status']],
    ['directories', { directories: ['var/lib/dpkg/status.d'] }, ['var/lib/dpkg/status.d/base']],
    ['folder and name', { folderAndName: [['.dist-info', 'METADATA']] }, ['py/x.dist-info/METADATA']],
    ['executables', { executables: true }, ['bin/tool', 'lib/x.so']],
    [
      'several lines that fit',
      { basenames: ['status'], paths: ['var/lib/dpkg/status'] },
      ['var/lib/dpkg/status'],
    ],
    ['the letters at the beginning, whatever their case', { stems: ['package'] }, ['app/package.json']],
  ];

  it.each(cases)('%s', async (_, claim, expected) => {
    for (const make of [plain, streamed]) {
      const { facts } = await analyse(image([layer], make), { analyzers: [echo(claim)] });
      expect(facts.map(({ location }) => location.path)).toEqual(expected);
    }
  });

  it('one file, several analyzers', async () => {
    const analyzers = [echo({ executables: true }, { id: 'a' }), echo({ suffixes: ['.so'] }, { id: 'b' })];
    const { facts } = await analyse(image([layer]), { analyzers });
    expect(facts.map(({ analyzer, location }) => `${analyzer} ${location.path}`)).toEqual([
      'a bin/tool',
      'b lib/x.so',
      'a lib/x.so',
    ]);
  });

  it('asks the analyzer again with size and mode', async () => {
    const analyzers = [
      echo({ everything: true }, { accepts: ({ sizeBytes, mode }) => sizeBytes === 9 && mode === 0o755 }),
    ];
    expect((await analyse(image([layer]), { analyzers })).facts.map(({ location }) => location.path)).toEqual(
      ['bin/tool', 'bin/script'],
    );
  });

  it.each([
    ['image', []],
    ['rootfs', []],
    ['filesystem', ['app/package.json']],
  ] as const)('lockfiles count in source trees only: %s', async (mode, expected) => {
    const analyzers = [echo({ basenames: ['package.json'] }, { evidence: 'declared' })];
    expect(
      (await analyse(image([layer]), { mode, analyzers })).facts.map(({ location }) => location.path),
    ).toEqual(expected);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['by place', plain],
    ['in a stream', streamed],
  ])('a file that is too long, %s', async (_, make) => {
    const { facts, gaps } = await analyse(image([[file('big', 'x'.repeat(1001)), file('ok')]], make));
    expect(facts.map(({ location }) => location.path)).toEqual(['ok']);
    expect(gaps).toMatchObject([
      { unit: 'test/echo', weight: 'incomplete', location: { path: 'big', layerIndex: 0 } },
    ]);
  });

  it('a file at which the analyzer fails', async () => {
    const analyzers = [
      echo(
        { everything: true },
        {
          analyze: () => {
            throw new SeaworthyError('ARCHIVE_CORRUPT', 'no end record');
          },
        },
      ),
    ];
    const { gaps } = await analyse(image([[file('a.jar')]]), { analyzers });
    expect(gaps).toMatchObject([
      { location: { path: 'a.jar' }, reason: expect.stringContaining('no end record') },
    ]);
  });

  it('a damaged layer costs that layer, and what came before is kept', async () => {
    const bytes = tar([file('a'), file('b', 'y'.repeat(900))]);
    const cut = layerFromTar(bytesAsSource(bytes.subarray(0, 1700)), {
      index: 0,
      where: 'x',
      contentKey: 'cut',
    });
    const world = fakeWorld();
    const artifact = image([[], [file('c')]], (items, index) => (index === 0 ? cut : plain(items, index)));
    const first = await analyse(artifact, { world });
    expect(first.facts.map(({ location }) => location.path)).toEqual(['a', 'c']);
    expect(first.gaps).toMatchObject([{ unit: 'layer', weight: 'incomplete' }]);
    // Half a result is not kept.
    const second = await analyse(artifact, { world });
    expect(second.layersFromCache).toBe(1);
    expect(second.gaps).toHaveLength(1);
  });

  it('a layer with another digest stops the work', async () => {
    const bytes = tar([file('a')]);
    const liar = layerFromStream({
      index: 0,
      diffId: sha256(new Uint8Array(1)),
      where: 'x',
      open: () => [bytes],
    });
    await expect(analyse(image([[]], () => liar))).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });
});

describe('the cache', () => {
  const layers = [[file('a')], [file('b')]];

  it('answers without the bytes', async () => {
    const world = fakeWorld();
    await analyse(image(layers), { world });
    const blind = image(layers, (items, index) => ({
      ...plain(items, index),
      walk: () => Promise.reject(new Error('walked')),
    }));
    const { facts, layersFromCache } = await analyse(blind, { world });
    expect([facts.length, layersFromCache]).toEqual([2, 2]);
  });

  it.each([
    ['another version of an analyzer', [echo({ everything: true }, { version: 2 })]],
    ['another claim', [echo({ everything: true, executables: true })]],
    ['one analyzer more', [...all, echo({ everything: true }, { id: 'test/more' })]],
  ])('does not answer for %s', async (_, analyzers) => {
    const world = fakeWorld();
    await analyse(image(layers), { world });
    expect((await analyse(image(layers), { world, analyzers })).layersFromCache).toBe(0);
  });

  it.each([
    ['{'],
    ['null'],
    ['{"format":1}'],
    ['{"format":0,"files":[],"gaps":[],"whiteouts":[],"opaques":[],"symlinks":[]}'],
    [''],
  ])('replaces a damaged file: %s', async (content) => {
    const world = fakeWorld();
    await analyse(image(layers), { world });
    for (const path of Object.keys(world.disk.texts()))
      if (path.endsWith('.json')) world.disk.writeFile(path, content);
    expect((await analyse(image(layers), { world })).facts).toHaveLength(2);
    expect((await analyse(image(layers), { world })).layersFromCache).toBe(2);
  });

  // Issue 11, item 10: what a flipped bit made of a stored result was believed, or ended every run.
  it.each([
    ['one letter differs', (text: string) => text.replace('"path"', '"patH"')],
    ['a list holds another shape', (text: string) => text.replace(/"files":\[.*?\]/s, '"files":[null]')],
    ['the end is cut', (text: string) => text.slice(0, -3)],
    ['another seal', (text: string) => text.replace(/^sha256:\w{4}/, 'sha256:0000')],
  ])('analyses anew where %s', async (_, damage) => {
    const world = fakeWorld();
    await analyse(image(layers), { world });
    for (const [path, text] of Object.entries(world.disk.texts())) world.disk.writeFile(path, damage(text));
    const { facts, layersFromCache } = await analyse(image(layers), { world });
    expect([facts.length, layersFromCache]).toEqual([2, 0]);
  });

  it('keeps nothing of a layer that nothing names', async () => {
    const world = fakeWorld();
    const nameless = image(layers, (items, index) =>
      layerFromTar(bytesAsSource(tar(items)), { index, where: 'x' }),
    );
    await analyse(nameless, { world });
    expect(world.disk.texts()).toEqual({});
  });

  it('reports once where it cannot write, and goes on', async () => {
    const world = fakeWorld();
    const disk = {
      ...world.disk,
      writeFile: () => {
        throw new SeaworthyError('IO', 'read-only');
      },
    };
    const { facts, gaps } = await analyzeArtifact(image(layers), all, {
      mode: 'image',
      progress: quiet,
      disk,
      cacheDirectory: '/cache',
    });
    expect(facts).toHaveLength(2);
    expect(gaps).toMatchObject([{ unit: 'cache', weight: 'note' }]);
  });
});
