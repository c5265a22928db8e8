import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { opamFile } from './opam-file.js';

const example = `opam-version: "2.0"
license: "ISC"
depends: [
  "ocaml" {>= "4.08"}
  "sage" {>= "1.0" & with-test}
  # "not-this"
]
`;
const installed = 'home/u/.opam/default/.opam-switch/packages/basil.1.0.0/opam';

acceptLockfile(opamFile, {
  claims: [installed, 'basil.opam', 'opam'],
  ignores: ['home/u/.opam/repo/default/packages/basil/basil.1.0.0/opam', 'basil.opam.locked'],
  examples: { one: example },
  brief: true,
});

it('names package and version by the folder', () => {
  expect(outlineOf(opamFile.analyze(fileOf(installed, example)))).toEqual([
    'pkg:opam/basil@1.0.0 -> pkg:opam/ocaml pkg:opam/sage',
  ]);
});

it('of a project it names what it asks for in exactly one version', () => {
  const text = `opam-version: "2.0"
license: ["MIT" "ISC"]
depends: [
  "sage" {= "1.5.0"}
  "rue" {with-test & = "0.2"}
  "mint" {= "1.0" | = "2.0"}
  "dill" {= version}
]
`;
  expect(outlineOf(opamFile.analyze(fileOf('basil.opam', text)))).toEqual([
    'pkg:opam/rue@0.2 development direct',
    'pkg:opam/sage@1.5.0 runtime direct',
  ]);
});

it('of a project it is the project', () => {
  expect(opamFile.analyze(fileOf('src/basil.opam', `${example}version: "2.0"\n`))).toMatchObject([
    { kind: 'project', component: { purl: 'pkg:opam/basil@2.0', licenses: ['ISC'] } },
  ]);
});
