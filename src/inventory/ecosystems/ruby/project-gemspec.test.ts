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

it('reads a specification as RubyGems writes it', () => {
  const written = `# stub: ferry 1.4.0 ruby lib
Gem::Specification.new do |s|
  s.name = "ferry".freeze
  s.add_runtime_dependency(%q<tide>.freeze, ["= 2.1.0".freeze])
  s.add_runtime_dependency(%q<quay>.freeze, [">= 1.1"])
  s.add_development_dependency(%q<buoy>.freeze, ["0.9.1"])
end
`;
  expect(outlineOf(projectGemspec.analyze(fileOf('ferry.gemspec', written)))).toEqual([
    'pkg:gem/buoy@0.9.1 development direct',
    'pkg:gem/tide@2.1.0 runtime direct',
  ]);
});
