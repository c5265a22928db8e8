import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { gemfileLock } from './gemfile-lock.js';
import { gemspec } from './gemspec.js';
import { ecosystem } from './index.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const lockfile = fixture('Gemfile.lock');

acceptLockfile(gemfileLock, {
  claims: ['Gemfile.lock', 'app/gems.locked'],
  ignores: ['Gemfile', 'Gemfile.lock.old', 'usr/lib/ruby/gems/3.1.0/gems/a-1.0/Gemfile.lock'],
  examples: { one: lockfile },
  reordered: {
    one: lockfile
      .replace('    reel (1.7.1)\n', '')
      .replace('  specs:\n    needle', '  specs:\n    reel (1.7.1)\n    needle'),
  },
});
acceptLockfile(gemspec, {
  claims: [
    'usr/lib/ruby/gems/3.1.0/specifications/rig-2.2.8.gemspec',
    'specifications/default/json-2.6.gemspec',
  ],
  ignores: ['rig.gemspec', 'gems/rig-2.2.8/rig.gemspec', 'specifications/default/x/a.gemspec'],
  examples: { one: fixture('rig-2.2.8.gemspec') },
});

describe('Gemfile.lock', () => {
  const facts = gemfileLock.analyze(fileOf('Gemfile.lock', lockfile));

  it('lists gems without platforms and without the project itself', () => {
    expect(outlineOf(facts)).toEqual([
      'pkg:gem/forked@0.5.0 direct -> pkg:gem/rig@2.2.8',
      'pkg:gem/mast_pin2@2.8.4 indirect',
      'pkg:gem/needle@1.15.4 direct -> pkg:gem/mast_pin2@2.8.4 pkg:gem/reel@1.7.1',
      'pkg:gem/reel@1.7.1 indirect',
      'pkg:gem/rig@2.2.8 direct',
    ]);
    expect(componentsOf(facts).map(({ line }) => line)).toEqual([6, 23, 18, 24, 25]);
    expect(componentsOf(facts)[0]).toMatchObject({
      origin: 'https://git.example.com/forked.git',
      ecosystem: 'RubyGems',
    });
  });

  it('is not any other text', () => {
    expect(() => gemfileLock.analyze(fileOf('Gemfile.lock', '  gem "rig"\n'))).toThrow(
      'does not begin with a section',
    );
  });

  it('costs one record for one without a version', () => {
    const broken = gemfileLock.analyze(fileOf('Gemfile.lock', 'GEM\n  specs:\n    a\n    b (1.0)\n'));
    expect(outlineOf(broken)).toEqual(['pkg:gem/b@1.0 indirect']);
    expect(problemsOf(broken)).toEqual(['The record of the package "a" has no usable name or version.']);
  });
});

describe('an installed gemspec', () => {
  it('is read and not run', () => {
    const facts = gemspec.analyze(fileOf('specifications/rig-2.2.8.gemspec', fixture('rig-2.2.8.gemspec')));
    expect(componentsOf(facts)).toEqual([
      {
        purl: 'pkg:gem/rig@2.2.8',
        name: 'rig',
        version: '2.2.8',
        ecosystem: 'RubyGems',
        licenses: ['MIT', 'Ruby'],
        dependsOn: ['pkg:gem/base64', 'pkg:gem/reel'],
      },
    ]);
  });

  it('needs no first line', () => {
    const text =
      'Gem::Specification.new do |spec|\n  spec.name    = \'json\'\n  spec.version = Gem::Version.new("2.6.1")\nend\n';
    expect(outlineOf(gemspec.analyze(fileOf('specifications/json-2.6.1.gemspec', text)))).toEqual([
      'pkg:gem/json@2.6.1',
    ]);
  });
});

it('says how to upgrade', () => {
  expect(ecosystem.upgradeCommand?.('rig', '2.2.8.1')).toBe('gem install rig -v 2.2.8.1');
});
