import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { projectGemspec } from './project-gemspec.js';

const example = `Gem::Specification.new do |spec|
  spec.name = "lantern"
  spec.version = Lantern::VERSION
  spec.add_dependency "glow", "= 1.0.2"
  spec.add_dependency "open", ">= 1"
  spec.add_development_dependency "match", "2.0.0"
end
`;

acceptLockfile(projectGemspec, {
  claims: ['lantern.gemspec', 'a/b.gemspec'],
  ignores: ['specifications/a-1.gemspec', 'vendor/a/a.gemspec'],
  examples: { one: example },
  brief: true,
});

it('knows what is asked for in one version', () => {
  expect(outlineOf(projectGemspec.analyze(fileOf('lantern.gemspec', example)))).toEqual([
    'pkg:gem/glow@1.0.2 runtime direct',
    'pkg:gem/match@2.0.0 development direct',
  ]);
});
