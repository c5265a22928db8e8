import { describe, expect, it } from 'vitest';
import type { Component, Purl } from '../../core/component.js';
import { ancestorsOf, dependentsOf } from './dependents.js';

const purlOf = (name: string): Purl => `pkg:npm/${name}@1.0.0`;

function component(name: string, dependsOn: readonly string[], direct?: boolean): Component {
  return {
    purl: purlOf(name),
    name,
    dependsOn: dependsOn.map(purlOf),
    ...(direct === undefined ? {} : { direct }),
  } as unknown as Component;
}

const tree = [
  component('web', ['router', 'logger'], true),
  component('jobs', ['logger'], true),
  component('router', ['matcher']),
  component('matcher', ['router']),
  component('logger', []),
  component('stray', []),
];

describe('dependents', () => {
  it('are all that ask for a package', () => {
    const names = dependentsOf(tree)
      .get(purlOf('logger'))
      ?.map(({ name }) => name);
    expect(names).toEqual(['web', 'jobs']);
  });

  it.each([
    ['each direct dependency above it', 'logger', ['jobs', 'web']],
    ['the one above a circle', 'matcher', ['web']],
    ['itself, where the project asks for it', 'web', ['web']],
    ['nothing known, where no direct dependency leads there', 'stray', undefined],
  ])('%s', (_, name, expected) => {
    expect(ancestorsOf(tree)(purlOf(name))).toEqual(expected?.map(purlOf));
  });
});
