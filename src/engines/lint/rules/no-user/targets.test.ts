// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so Compose writes its variables.
import { expect, it } from 'vitest';
import { lintDockerfile } from '../../lint.js';
import type { PlacedUse } from '../../models/image-uses.js';
import { imageUsesIn } from '../../models/image-uses.js';
import { rule } from './index.js';

const text =
  'FROM node:24 AS serve\nCMD ["node", "tide.js"]\nFROM node:24 AS work\nUSER node\nFROM node:24 AS dev\nCMD ["node"]\nFROM node:24 AS load\nCMD ["node", "load.js"]\n';

const build = (target?: string): PlacedUse => ({
  path: 'compose.yaml',
  line: 1,
  does: 'build',
  folder: '.',
  ...(target === undefined ? {} : { target }),
});

function linesIn(...uses: readonly PlacedUse[]): readonly number[] {
  const file = { path: 'Dockerfile', text };
  const images = imageUsesIn(uses, [file])(file);
  return lintDockerfile({ ...file, today: '2026-01-01', rules: [rule], images }).problems.map(
    ({ hit }) => text.slice(0, hit.start).split('\n').length,
  );
}

it.each([
  ['the stages that all builds name', [build('serve'), build('work')], [1]],
  ['not those for work beside others', [build('serve'), build('dev')], [1]],
  ['the last where none is named', [], [7]],
  ['the last where a build names none', [build('serve'), build()], [7]],
  ['the last where a variable names one', [build('serve'), build('${STAGE}')], [7]],
  ['the last where it is among them', [build('serve'), build('load')], [7]],
  ['the last where only one for work is built', [build('dev')], [7]],
])('judges %s', (_, uses, lines) => {
  expect(linesIn(...uses)).toEqual(lines);
});

it('does not claim to know a base that no registry is named for', () => {
  const own = 'FROM tidesurvey:5.4\nEXPOSE 8080\nCMD ["survey"]\n';
  const [problem] = lintDockerfile({
    path: 'Dockerfile',
    text: own,
    today: '2026-01-01',
    rules: [rule],
  }).problems;
  expect(problem?.hit).toMatchObject({ severity: 'medium', detail: 'unless the base image names a user' });
});

it('judges the last stage where it builds on the one that is named', () => {
  const file = { path: 'Dockerfile', text: 'FROM node:24 AS dev\nFROM dev AS prod\nCMD ["node"]\n' };
  const images = imageUsesIn([build('dev')], [file])(file);
  const { problems } = lintDockerfile({ ...file, today: '2026-01-01', rules: [rule], images });
  expect(problems.map(({ hit }) => hit.start)).toEqual([file.text.indexOf('FROM dev')]);
});
