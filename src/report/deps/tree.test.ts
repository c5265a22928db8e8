import { describe, expect, it } from 'vitest';
import type { Component, Purl } from '../../core/component.js';
import { component } from '../../testing/advisory-examples.js';
import { treeOf } from './tree.js';

const purlOf = (name: string): Purl => `pkg:npm/${name}@1.0.0`;
const pack = (name: string, needs: readonly string[], direct?: boolean): Component =>
  component(purlOf(name), { dependsOn: needs.map(purlOf), ...(direct === undefined ? {} : { direct }) });

const shown = (components: readonly Component[], deepest = Number.POSITIVE_INFINITY) =>
  treeOf(components, deepest).map(
    ({ component: { name }, depth, isRepeated, hidden }) =>
      `${' '.repeat(depth)}${name}${isRepeated ? ' (again)' : ''}${hidden > 0 ? ` +${hidden}` : ''}`,
  );

describe('the tree', () => {
  it.each<readonly [name: string, components: readonly Component[], lines: readonly string[]]>([
    ['nothing', [], []],
    [
      'direct ones are roots',
      [pack('b', ['c'], true), pack('a', [], true), pack('c', [], false)],
      ['a', 'b', ' c'],
    ],
    [
      'what was shown is not shown again',
      [pack('a', ['c'], true), pack('b', ['c'], true), pack('c', ['d'], false), pack('d', [], false)],
      ['a', ' c', '  d', 'b', ' c (again)'],
    ],
    ['circles end', [pack('a', ['b'], true), pack('b', ['a'], false)], ['a', ' b', '  a (again)']],
    ['without direct ones those that nothing needs', [pack('a', ['b']), pack('b', [])], ['a', ' b']],
    ['what nothing leads to stands at the end', [pack('a', [], true), pack('z', [], false)], ['a', 'z']],
  ])('%s', (_, components, lines) => {
    expect(shown(components)).toEqual(lines);
  });

  it('ends where it is asked to', () => {
    const chain = [pack('a', ['b'], true), pack('b', ['c'], false), pack('c', [], false)];
    expect(shown(chain, 1)).toEqual(['a', ' b +1']);
  });

  it('is not led deep', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      pack(`p${index}`, [`p${index + 1}`], index === 0),
    );
    expect(shown(chain).length).toBeLessThan(200);
  });
});
