import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { moduleFile } from './module-file.js';

const example = `module(name = "own_rules", version = "0.4.0")
bazel_dep(name = "rules_reed", version = "1.7.0")
# bazel_dep(name = "gone", version = "1.0")
bazel_dep(
    name = "pond_lib",
    version = "2.0.0",
    dev_dependency = True,
)
`;

acceptLockfile(moduleFile, {
  claims: ['MODULE.bazel', 'a/MODULE.bazel'],
  ignores: ['BUILD.bazel'],
  examples: { one: example },
  brief: true,
});

it('a commented call is none, and one without a version is left to its override', () => {
  const text = `${example}bazel_dep(name = "local")\n`;
  expect(outlineOf(moduleFile.analyze(fileOf('MODULE.bazel', text)))).toEqual([
    'pkg:bazel/pond_lib@2.0.0 development direct',
    'pkg:bazel/rules_reed@1.7.0 runtime direct',
  ]);
  expect(problemsOf(moduleFile.analyze(fileOf('MODULE.bazel', text)))).toEqual([]);
});
