import { describe, expect, it } from 'vitest';
import type { ImageUse } from '../../../core/analyzer.js';
import { composeUses } from '../compose-uses.js';
import { actionIn, passedIn, usesIn } from '../image-uses.js';
import { imageUsesIn, type NamedFile } from './image-uses.js';

function imagesOf(path: string, uses: readonly ImageUse[], files: readonly NamedFile[] = []) {
  const own = { path, text: 'ARG BASE\nFROM ${BASE}\n' };
  const placed = uses.map((use) => ({ ...use, path: 'build/images.yml' }));
  return imageUsesIn(placed, [own, ...files])(own);
}

describe('who passes the argument of FROM', () => {
  it.each([
    ['a script', usesIn('docker build --build-arg BASE=tide:1 -f docker/Dockerfile .'), true],
    ['a script that leaves it out', usesIn('docker build -f docker/Dockerfile .'), false],
    ['a workflow', passedIn('        with:\n          build-args: |\n            BASE=tide:1\n'), true],
    ['a playbook', passedIn('    build:\n      args:\n        BASE: "tide:1"\n      path: .\n'), true],
    [
      'a playbook of another argument',
      passedIn('    build:\n      args:\n        REEF: "1"\n      BASE: a\n'),
      false,
    ],
    [
      'Compose',
      composeUses(
        'services:\n  tide:\n    build: { context: ., dockerfile: docker/Dockerfile, args: [BASE=tide] }\n',
      ),
      true,
    ],
    ['no one', [], false],
  ])('%s', (_, uses, expected) => {
    expect(imagesOf('docker/Dockerfile', uses).passing?.(['BASE']) !== undefined).toBe(expected);
  });
});

describe('an image that Compose pulls from an account that is a variable', () => {
  const pulled = (...names: string[]) =>
    composeUses(
      `services:\n${names.map((name, at) => `  s${at}:\n    image: "${name}"\n    ports: ["80:3000"]\n`).join('')}`,
    );
  const more = [{ path: 'reef/Dockerfile', text: 'FROM a\n' }];
  it.each([
    ['is that of the only Dockerfile', pulled('${HUB_USER}/tide-api:latest'), [], 1],
    ['in a second service too', pulled('${HUB_USER}/tide-api', '${HUB_USER}/tide-api'), [], 2],
    ['may be of any where there are two', pulled('${HUB_USER}/tide-api'), more, 0],
    ['is one of several', pulled('${HUB_USER}/tide-api', '${HUB_USER}/tide-web'), [], 0],
    ['is a server of others', pulled('${HUB_USER}/postgres:16'), [], 0],
    ['comes from a mirror', pulled('${MIRROR}/tide-api'), [], 0],
  ])('%s', (_, uses, files, count) => {
    expect(imagesOf('Dockerfile', uses, files).runs).toHaveLength(count);
  });
});

describe('a base that the tree builds itself', () => {
  const base = (folder: string, text: string) => ({ path: `docker/${folder}/Dockerfile`, text });
  const reference = { repository: 'tide', isValid: true };
  it.each([
    [
      'all end with an account',
      [base('base-1', 'FROM a\nUSER fred\n'), base('base-2', 'FROM a\nUSER 7\nCMD b\n')],
      true,
    ],
    ['one does not', [base('base-1', 'FROM a\nUSER fred\n'), base('base-2', 'FROM a\n')], false],
    ['one ends as root', [base('base-1', 'FROM a\nUSER fred\nRUN b\nUSER root\n')], false],
    ['an account of an earlier stage', [base('base-1', 'FROM a\nUSER fred\nFROM b\n')], false],
    ['none is there', [base('tools', 'FROM a\nUSER fred\n')], false],
  ])('%s', (_, files, expected) => {
    const images = imagesOf('docker/reef/Dockerfile', [], files);
    expect(images.isBaseWithUser?.({ reference, raw: 'tide:${base}' })).toBe(expected);
  });

  it('by the name that a script gives it', () => {
    const uses = usesIn('docker build -t acme/tide-base -f docker/base/Dockerfile .');
    const images = imagesOf('docker/reef/Dockerfile', uses, [base('base', 'FROM a\nUSER fred\n')]);
    const named = { reference: { repository: 'acme/tide-base', isValid: true }, raw: 'acme/tide-base:1' };
    expect(images.isBaseWithUser?.(named)).toBe(true);
  });
});

it.each([
  ['runs:\n  using: docker\n  image: Dockerfile\n', 'Dockerfile'],
  ["runs:\n  using: 'docker'\n  image: './images/Dockerfile'\n", 'images/Dockerfile'],
  ['runs:\n  using: docker\n  image: docker://acme/tide:1\n', undefined],
  ['runs:\n  using: node20\n  main: image.js\n', undefined],
])('reads the image of an action: %j', (text, file) => {
  expect(actionIn(text)[0]?.file).toBe(file);
});

describe('whose a run is', () => {
  const tide = { path: 'docker/Dockerfile', text: 'FROM debian:13\nCOPY tide /\n' };
  const cross = { path: 'docker/Dockerfile.cross', text: 'FROM debian:13\nRUN make\n' };
  const placed = (path: string, uses: readonly ImageUse[]) => uses.map((use) => ({ ...use, path }));

  it('not a service of others beside it', () => {
    const uses = composeUses('services:\n  store:\n    image: acme/store\n    volumes: ["d:/data"]\n');
    expect(imageUsesIn(placed('docker/compose.yml', uses), [tide])(tide).runs).toEqual([]);
  });

  it('not of what the file only installs to test with', () => {
    const reef = {
      path: 'Dockerfile',
      text: 'FROM debian:13 AS test\nRUN apt-get install -y curl \\\n  storemate\nFROM debian:13\nCOPY reefd /\n',
    };
    const uses = composeUses(
      'services:\n  s:\n    image: acme/storemate\n    volumes: ["d:/data"]\n  r:\n    image: acme/reefd\n    volumes: ["e:/reef"]\n',
    );
    const { runs } = imageUsesIn(placed('compose.yml', uses), [reef])(reef);
    expect(runs.map(({ keeps }) => keeps)).toEqual([['/reef']]);
  });

  it('not that of another tag', () => {
    const uses = [
      ...placed('docker/cross.sh', usesIn('docker build -f Dockerfile.cross -t acme/tide:cross .\n')),
      ...placed('docker/README.md', usesIn('docker run -p 53:53 acme/tide\n')),
    ];
    expect(imageUsesIn(uses, [tide, cross])(tide).runs.map(({ ports }) => ports)).toEqual([['53']]);
  });
});

it('knows what is built beside a file, and on it', () => {
  const reef = { path: 'docker/reef/Dockerfile', text: 'FROM debian:13\n' };
  const nginx = { path: 'docker/nginx/Dockerfile', text: 'FROM nginx\n' };
  const tide = { path: 'docker/tide/Dockerfile', text: 'FROM reef:latest\nFROM acme/base:1\n' };
  const base = { path: 'docker/base/Dockerfile', text: 'FROM debian:13\n' };
  const uses = usesIn('docker build -t acme/base -f docker/base/Dockerfile .').map((use) => ({
    ...use,
    path: 'all.sh',
  }));
  const of = imageUsesIn(uses, [reef, nginx, tide, base]);
  expect(of(tide).builtBeside?.('reef')).toBe('docker/reef/Dockerfile');
  expect(of(tide).builtBeside?.('nginx')).toBeUndefined();
  expect(of(base).baseOf).toBe('docker/tide/Dockerfile');
  expect(of(tide).baseOf).toBeUndefined();
});

it('takes the word of a workflow for what is passed before that of a page', () => {
  const own = { path: 'Dockerfile', text: 'ARG BASE=debian:10\nFROM $BASE\n' };
  const uses = [
    ...usesIn('docker build --build-arg BASE=debian:9 .').map((use) => ({ ...use, path: 'README.md' })),
    ...passedIn('  with:\n    build-args: BASE=debian:13\n').map((use) => ({ ...use, path: 'ci.yml' })),
  ];
  expect(imageUsesIn(uses, [own])(own).passing?.(['BASE'])?.path).toBe('ci.yml');
});

it.each([
  ['that nothing builds', 'CALLER=acme/tide-caller:1\nrun:\n\tdocker run --network=host ${CALLER}\n', []],
  [
    'that it builds',
    'TIDE := acme/tide\nrun:\n\tdocker build -t $(TIDE) .\n\tdocker run --network=host $(TIDE)\n',
    [4],
  ],
  [
    'beside the one that it builds',
    'TIDE=acme/tide\nCALLER=acme/call\nrun:\n\tdocker build -t $(TIDE) .\n\tdocker run --network=host $(CALLER)\n',
    [],
  ],
  ['without a value', 'run:\n\tdocker run --network=host $(TIDE)\n', [2]],
  ['of several values', 'TIDE=acme/a\nTIDE=acme/b\nrun:\n\tdocker run --network=host $(TIDE)\n', [4]],
])('knows the image of a variable %s', (_, text, lines) => {
  const own = { path: 'Dockerfile', text: 'FROM debian:13\nCOPY . /acme-tide-caller\n' };
  const uses = usesIn(text).map((use) => ({ ...use, path: 'Makefile' }));
  expect(imageUsesIn(uses, [own])(own).runs.map(({ line }) => line)).toEqual(lines);
});

it('takes the image of a variable for one that Compose builds', () => {
  const own = { path: 'Dockerfile', text: 'FROM debian:13\n' };
  const uses = [
    ...usesIn('TIDE=acme/tide:2\ndocker run --network=host $TIDE\n').map((use) => ({
      ...use,
      path: 'run.sh',
    })),
    ...composeUses('services:\n  a:\n    build: .\n    image: acme/tide\n').map((use) => ({
      ...use,
      path: 'compose.yml',
    })),
  ];
  expect(imageUsesIn(uses, [own])(own).runs.map(({ path }) => path)).toEqual(['run.sh', 'compose.yml']);
});
