import { expect, it } from 'vitest';
import type { Analyzer, PlacedFact } from '../../core/analyzer.js';
import { fileOf } from '../../testing/accept-lockfile.js';
import { libraryCopyAnalyzer, pipelineAnalyzer, unmatchedNotes } from './unmatched.js';

const factsIn = (analyzer: Analyzer, path: string, text: string): readonly PlacedFact[] =>
  analyzer
    .analyze(fileOf(path, text))
    .map((fact) => ({ analyzer: analyzer.id, location: { at: 'file', path }, hidden: false, fact }));
const reasons = (facts: readonly PlacedFact[]) =>
  unmatchedNotes(facts, (path) => !path.startsWith('test/')).map(({ reason }) => reason);

it.each([
  ['.gitlab-ci.yml', 'image: "docker.example/tide:3"\nbuild:\n  image:\n    name: quay/crane:1\n'],
  [
    '.circleci/config.yml',
    'jobs:\n  a:\n    docker:\n      - image: quay/crane:1\n      - image: docker.example/tide:3 # db\n',
  ],
  ['.drone.yml', 'steps:\n- name: a\n  image: quay/crane:1\n---\nsteps:\n- image: docker.example/tide:3\n'],
])('images of jobs: %s', (path, text) => {
  expect(reasons(factsIn(pipelineAnalyzer, path, text))).toEqual([
    '2 images that CI jobs run in are not part of this scan: docker.example/tide:3, quay/crane:1',
  ]);
});

it.each([
  ['a variable', '.gitlab-ci.yml', 'image: $CI_REGISTRY_IMAGE\n'],
  ['a machine', 'azure-pipelines.yml', 'pool:\n  vmImage: ubuntu-24.04\n'],
])('but not %s', (_, path, text) => {
  expect(reasons(factsIn(pipelineAnalyzer, path, text))).toEqual([]);
});

it('is asked for files of such services alone', () => {
  const accepts = (path: string) => pipelineAnalyzer.accepts?.({ path, sizeBytes: 1, mode: 0o644 });
  expect(['.circleci/config.yml', 'a/.gitlab-ci.yml', 'app/config.yml'].map(accepts)).toEqual([
    true,
    true,
    false,
  ]);
});

it.each([
  ['Tide 3.5.1', '/*! Tide v3.5.1 | (c) Quay Foundation */\n!function(){}();'],
  ['Tide 3.5.1', '/*!\n * Tide v3.5.1 (https://tide.example/)\n */\n'],
  ['tide.js 9.12.0', '/*! tide.js v9.12.0 | BSD3 License */\n'],
  ['Tide UI 1.13', '/* Tide UI - v1.13 - 2021-10-07 */\n'],
  ['tide 4.17', '// @license tide 4.17\n'],
])('copies of libraries: %s', (name, text) => {
  const facts = factsIn(libraryCopyAnalyzer, 'public/tide.min.js', text);
  expect(reasons(facts)).toEqual([
    `1 copy of a library for browsers is not matched with advisories: ${name} (public/tide.min.js)`,
  ]);
  expect(reasons(factsIn(libraryCopyAnalyzer, 'test/tide.min.js', text))).toEqual([]);
});

it.each([
  ['what a build wrote', '!function(e){var t=1}();'],
  ['a licence', '/*! Copyright 2011-2019 Quay, Inc. */\n'],
])('but not %s', (_, text) => {
  expect(factsIn(libraryCopyAnalyzer, 'public/app.min.js', text)).toEqual([]);
});
