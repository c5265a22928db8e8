import { expect, it } from 'vitest';
import { composeUses } from '../../compose-uses.js';
import { usesIn } from '../../image-uses.js';
import { lintDockerfile } from '../../lint.js';
import { rule as endOfLifeBase } from '../../rules/end-of-life-base/index.js';
import { rule as pinImageTag } from '../../rules/pin-image-tag/index.js';
import { rule as tagBaseImage } from '../../rules/tag-base-image/index.js';
import { imageUsesIn } from '../image-uses.js';

const rules = [endOfLifeBase, pinImageTag, tagBaseImage];

function hitsOf(text: string, uses: ReturnType<typeof usesIn> = []) {
  const file = { path: 'Dockerfile', text };
  const images = imageUsesIn(
    uses.map((use) => ({ ...use, path: 'build.yml' })),
    [file],
  )(file);
  return lintDockerfile({ ...file, today: '2026-06-01', rules, images }).problems.map(({ hit }) => hit);
}

const end = 'FROM debian:13\nCOPY --from=build /tide /\nCMD ["/tide"]\n';
const build = 'FROM golang:1.26 AS build\nRUN go build -o /tide .\n';

it.each([
  ['a tag that moves', 'FROM mysql:latest AS store\n'],
  ['no tag', 'FROM mysql AS store\n'],
  ['an end', 'FROM debian:9 AS store\nRUN make\n'],
])('weighs %s less where nothing takes the stage', (_, stage) => {
  expect(hitsOf(`${build}${stage}${end}`)).toMatchObject([
    {
      severity: 'low',
      advice:
        'Nothing copies from the stage store or builds on it: delete it, unless a build selects it with --target.',
    },
  ]);
});

it.each([
  ['a copy', `FROM mysql AS store\n${end}COPY --from=store /a /b\n`],
  ['a copy by its number', `FROM mysql\n${end}COPY --from=0 /a /b\n`],
  ['a copy into a stage that is copied from', `FROM mysql AS store\n${build}COPY --from=store /a /b\n${end}`],
  ['a mount', `FROM mysql AS store\n${end}RUN --mount=type=bind,from=store,target=/a ls /a\n`],
  ['a stage on it', `FROM mysql AS store\nFROM store\nCMD ["b"]\n`],
  ['a variable', `ARG KIND=a\nFROM mysql AS store\nFROM alpine:3.23 AS a\nFROM \${KIND}\nCMD ["b"]\n`],
  ['a command of its own', `FROM mysql AS store\nCMD ["mysqld"]\n${end}`],
  ['nothing, in the last stage', `${build}FROM mysql AS store\n`],
])('leaves a stage that is reached by %s', (_, text) => {
  for (const { advice } of hitsOf(text)) expect(advice ?? '').not.toContain('delete it');
});

it.each([
  ['a script', usesIn('docker build --target store -t tide .')],
  [
    'a workflow',
    usesIn('      - uses: docker/build-push-action@v6\n        with:\n          target: store\n'),
  ],
  ['Compose', composeUses('services:\n  a:\n    build: { context: ., target: store }\n')],
])('leaves a stage that %s selects', (_, uses) => {
  expect(hitsOf(`FROM mysql AS store\n${end}`, uses)[0]?.advice ?? '').not.toContain('delete it');
});
