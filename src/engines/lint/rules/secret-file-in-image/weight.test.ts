import { expect, it } from 'vitest';
import { lintDockerfile } from '../../lint.js';
import { contextOf } from '../../models/context.js';
import { rule } from './index.js';

function hitsOf(text: string, files: Readonly<Record<string, string>> = {}) {
  const context = contextOf(new Map(Object.entries(files)));
  const { problems } = lintDockerfile({
    path: 'Dockerfile',
    text,
    today: '2026-01-01',
    rules: [rule],
    context,
  });
  return problems.map(({ hit }) => hit);
}

const build = 'FROM node:24 AS build\nWORKDIR /app\nCOPY .env package.json ./\nRUN npm ci\n';

it.each([
  ['of which another folder is taken', `${build}FROM node:24\nCOPY --from=build /app/out /app\n`, 'low'],
  ['that is taken whole', `${build}FROM node:24\nCOPY --from=build /app /app\n`, undefined],
  ['whose file itself is taken', `${build}FROM node:24\nCOPY --from=build /app/.env /app/\n`, undefined],
  ['that the last one builds on', `${build}FROM build\nRUN b\n`, undefined],
  [
    'that is taken through another',
    `${build}FROM build AS more\nFROM node:24\nCOPY --from=more /app /app\n`,
    undefined,
  ],
  ['that no one takes from', `${build}FROM node:24\nRUN b\n`, 'low'],
  ['that is the last', build, undefined],
])('weighs a copy into a stage %s', (_, text, severity) => {
  expect(hitsOf(text).map((hit) => hit.severity)).toEqual([severity]);
});

it.each([
  ['a program that reads it', 'FROM alpine:3.23\nWORKDIR /app\nCOPY .env .\nCMD ["./tide"]\n', true],
  ['a build that may', 'FROM alpine:3.23\nCOPY .env .\nRUN make\nCMD ["./tide"]\n', false],
])('advises for %s', (_, text, isAtStart) => {
  const [hit] = hitsOf(text);
  expect(hit?.advice?.includes('when the container starts') === true).toBe(isAtStart);
});

it.each([
  ['settings alone', 'engine-strict=*\nregistry=*\n', 0],
  ['a token that a variable holds', '//registry.example/:_authToken=\n', 0],
  ['a token', '//registry.example/:_authToken=*\n', 1],
])('takes an .npmrc by %s', (_, settings, count) => {
  expect(hitsOf('FROM node:24\nCOPY .npmrc ./\nRUN npm ci\n', { '.npmrc': settings })).toHaveLength(count);
});

it('takes an .npmrc that is not seen for one with a token', () => {
  expect(hitsOf('FROM node:24\nCOPY .npmrc ./\nRUN npm ci\n')).toHaveLength(1);
});
