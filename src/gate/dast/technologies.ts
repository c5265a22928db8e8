import type { Component } from '../../core/component.js';

/** Languages that a package of this type (purl) is written in, as checks name them. */
const languages: Readonly<Record<string, string>> = {
  npm: 'node',
  pypi: 'python',
  maven: 'java',
  gem: 'ruby',
  composer: 'php',
  nuget: 'dotnet',
  golang: 'go',
};
const mostNames = 20_000;

/** Names, purls and languages of packages: checks for what is not there need not run. */
export function technologiesOf(components: readonly Pick<Component, 'name' | 'purl'>[]): readonly string[] {
  const names = components.flatMap(({ name, purl }) => [name.toLowerCase(), purl.toLowerCase()]);
  const written = components.flatMap(({ purl }) => languages[/^pkg:(\w+)\//.exec(purl)?.[1] ?? ''] ?? []);
  return [...new Set([...names, ...written])].slice(0, mostNames);
}
