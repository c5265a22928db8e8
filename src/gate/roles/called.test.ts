import { describe, expect, it } from 'vitest';
import { roleIn, treeOf } from '../../testing/roles.js';
import { imageBuildIn } from './image-builds.js';
import { lineRoles } from './lines.js';

type Files = Readonly<Record<string, string>>;

const project = { 'package.json': '{"name": "wharf"}', 'index.js': '' };
const idle = 'FROM debian:12\nCOPY . /wharf\nRUN ./fetch\n';
const roleOf = (files: Files, text = idle, path = 'Dockerfile') =>
  roleIn(path, { ...project, ...files, [path]: text });

describe('a build of an image in a line', () => {
  it.each([
    ['docker build -t wharf .', { context: '.', file: undefined, tags: ['wharf'] }],
    [
      '\tdocker buildx build --tag=a/wharf:1 -f b/Dockerfile --build-arg X=1 --no-cache b/ && docker push a/wharf:1',
      { context: 'b/', file: 'b/Dockerfile', tags: ['a/wharf:1'] },
    ],
    ['podman build "." -t "wharf"', { context: '.', file: undefined, tags: ['wharf'] }],
    ['docker run wharf', undefined],
  ])('%s', (line, build) => expect(imageBuildIn(line)).toEqual(build));
});

describe('an image is for what those call it who build it', () => {
  const make = (name: string, more = '') => ({ Makefile: `box:\n\tdocker build -t ${name} .\n${more}` });
  it.each<readonly [string, string, Files]>([
    ['tooling', 'a build', make('wharf-build')],
    ['tooling', 'of a variable', { 'box.sh': 'BOX="wharf-build"\ndocker build \\\n  -t "${BOX}" \\\n  .\n' }],
    ['tooling', 'on a page', { 'README.md': '# Wharf\n\n    docker build -t compilation:trixie .\n' }],
    ['test', 'a test', make('acme/wharf-test')],
    ['example', 'a demo', make('acme/wharf:demo')],
    [
      'product',
      'what a CI tries out',
      {
        '.github/workflows/ci.yml': 'jobs:\n  try:\n    steps:\n      - run: docker build -t wharf-test .\n',
      },
    ],
    ['product', 'by its name', make('acme/wharf')],
    ['product', 'its state', make('acme/wharf:dev')],
    ['product', 'by another name as well', make('wharf-build', '\tdocker build -t wharf .\n')],
    ['product', 'pushed', make('wharf-build', '\tdocker push wharf-build\n')],
    [
      'test',
      'run on the sources',
      {
        Makefile:
          'BOX := wharf-test-$(V)\nrun:\n\tdocker run --mount source="$(PWD)",target=/a $(BOX) make\n',
      },
    ],
  ])('%s: %s', (role, _, files) => expect(roleOf(files)).toBe(role));

  it('opens a port', () => expect(roleOf(make('wharf-test'), `${idle}EXPOSE 80\n`)).toBe('product'));
  it('starts something', () => expect(roleOf(make('wharf-build'), `${idle}CMD ["wharf"]\n`)).toBe('product'));
});

describe('an image whose last stages are called after work', () => {
  const base = 'FROM node:22 AS base\nCOPY . .\n';
  it.each([
    ['tooling', 'FROM alpine AS development\nCMD ["wharf"]\n'],
    ['tooling', `${base}FROM base AS test\nFROM debian AS package\nCOPY --from=base /a /a\n`],
    ['test', `${base}FROM base AS lint\nFROM base AS test-unit\n`],
    ['product', `${base}FROM base AS test\nFROM base AS app\n`],
    ['product', `${base}FROM base AS deploy\nFROM deploy AS debug\n`],
    ['product', `${base}CMD ["wharf"]\n`],
  ])('%s: %j', (role, text) => expect(roleOf({}, `${text}CMD ["wharf"]\n`)).toBe(role));

  it('gives roles to their lines in others, with those that serve them alone', () => {
    const lines = [
      'FROM node:22 AS base',
      'FROM base AS dev-base',
      'RUN npm i -D',
      'FROM dev-base AS dev-shell',
      'CMD ["zsh"]',
      'FROM dev-base AS test',
      'FROM node:22 AS production',
      'COPY --from=base /a /a',
      'CMD ["wharf"]',
    ];
    const roleAt = lineRoles({ tree: treeOf({ Dockerfile: lines.join('\n') }), overrides: [] });
    const roles = lines.map((_, index) => roleAt('Dockerfile', index + 1) ?? '');
    expect(roles.join(' ')).toBe(' tooling tooling tooling tooling test   ');
  });
});

describe('an image is for what the nearest page says', () => {
  const path = 'cmd/press/Dockerfile';
  const image = 'FROM golang:1.23\nCMD ["press"]\n';
  it.each([
    ['test', '# Press\n\nA load testing tool for wharves.\n', image],
    ['test', '# Press\n\nPrograms that are an example, and conformance harnesses.\n', image],
    ['test', '# Press\n\nThis package is for e2e testing.\n', image],
    ['test', '# Press\n\nIt is intended to be used by a CI tool.\n', image],
    ['tooling', '# Press\n\nThis docker image is to compile the press.\n', idle],
    ['tooling', '# Containers\n\nDocker containers that can be used to build the press.\n', idle],
    ['tooling', '# Containers\n\nThey hold everything that a CI build agent needs.\n', idle],
    ['product', '# Press\n\nThis image is to build presses.\n', image],
    ['product', '# Press\n\nIt tests how much a wharf holds.\n', image],
  ])('%s: %j', (role, page, text) => expect(roleOf({ 'cmd/press/README.md': page }, text, path)).toBe(role));

  it('but not by the page of the project', () =>
    expect(roleOf({ 'README.md': '# Press\n\nA load testing tool.\n' }, image)).toBe('product'));
});

describe('an image in a folder', () => {
  it.each([
    ['test', 'crossdock/Dockerfile'],
    ['test', 'issues/issue17/Dockerfile'],
    ['test', 'repro/Dockerfile'],
    ['product', 'issues/Dockerfile'],
    ['tooling', 'utils/ManyLinux2014_patch/Dockerfile'],
    ['tooling', 'other/event_tooling/Dockerfile'],
    ['product', 'dist/docker/Dockerfile'],
  ])('%s: %s', (role, path) =>
    expect(
      roleOf(
        {
          '.github/workflows/release.yml': `jobs:\n  a:\n    steps:\n      - with:\n          push: true\n          file: ${path}\n          tags: acme/wharf\n`,
        },
        'FROM node:22\nCOPY . .\nCMD ["wharf"]\n',
        path,
      ),
    ).toBe(role),
  );
});
