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
      .replace('    racc (1.7.1)\n', '')
      .replace('  specs:\n    nokogiri', '  specs:\n    racc (1.7.1)\n    nokogiri'),
  },
});
acceptLockfile(gemspec, {
  claims: [
    'usr/lib/ruby/gems/3.1.0/specifications/rack-2.2.8.gemspec',
    'specifications/default/json-2.6.gemspec',
  ],
  ignores: ['rack.gemspec', 'gems/rack-2.2.8/rack.gemspec', 'specifications/default/x/a.gemspec'],
  examples: { one: fixture('rack-2.2.8.gemspec') },
});

describe('Gemfile.lock', () => {
  const facts = gemfileLock.analyze(fileOf('Gemfile.lock', lockfile));

  it('lists gems without platforms and without the project itself', () => {
    expect(outlineOf(facts)).toEqual([
      'pkg:gem/forked@0.5.0 direct -> pkg:gem/rack@2.2.8',
      'pkg:gem/mini_portile2@2.8.4 indirect',
      'pkg:gem/nokogiri@1.15.4 direct -> pkg:gem/mini_portile2@2.8.4 pkg:gem/racc@1.7.1',
      'pkg:gem/racc@1.7.1 indirect',
      'pkg:gem/rack@2.2.8 direct',
    ]);
    expect(componentsOf(facts).map(({ line }) => line)).toEqual([6, 23, 18, 24, 25]);
    expect(componentsOf(facts)[0]).toMatchObject({
      origin: 'https://git.example.com/forked.git',
      ecosystem: 'RubyGems',
    });
  });

  it('is not any other text', () => {
    expect(() => gemfileLock.analyze(fileOf('Gemfile.lock', '  gem "rack"\n'))).toThrow(
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
    const facts = gemspec.analyze(fileOf('specifications/rack-2.2.8.gemspec', fixture('rack-2.2.8.gemspec')));
    expect(componentsOf(facts)).toEqual([
      {
        purl: 'pkg:gem/rack@2.2.8',
        name: 'rack',
        version: '2.2.8',
        ecosystem: 'RubyGems',
        licenses: ['MIT', 'Ruby'],
        dependsOn: ['pkg:gem/base64', 'pkg:gem/racc'],
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
  expect(ecosystem.upgradeCommand?.('rack', '2.2.8.1')).toBe('gem install rack -v 2.2.8.1');
});
