import { expect, it } from 'vitest';
import type { Purl } from '../../core/component.js';
import { component } from '../../testing/advisory-examples.js';
import { dependencyPaths } from './paths.js';

const a = 'pkg:npm/a@1' as Purl;
const b = 'pkg:npm/b@1' as Purl;
const c = 'pkg:npm/c@1' as Purl;
const d = 'pkg:npm/d@1' as Purl;

it('finds the shortest way in, over rings and ends that are not there', () => {
  const pathTo = dependencyPaths([
    component(a, { direct: true, dependsOn: [b] }),
    component(b, { dependsOn: [c, a, 'pkg:npm/gone@1'] }),
    component(c, { dependsOn: [b] }),
    component(d, { direct: true, dependsOn: [c] }),
    component('pkg:npm/island@1'),
  ]);
  expect(pathTo(a)).toEqual([a]);
  expect(pathTo(c)).toEqual([d, c]);
  expect(pathTo(b)).toEqual([a, b]);
  expect(pathTo('pkg:npm/island@1')).toBeUndefined();
  expect(pathTo('pkg:npm/gone@1')).toBeUndefined();
});

it('walks a chain of 50,000', () => {
  const purl = (i: number) => `pkg:npm/p${i}@1` as Purl;
  const chain = Array.from({ length: 50_000 }, (_, i) =>
    component(purl(i), { dependsOn: [purl(i + 1)], ...(i === 0 ? { direct: true } : {}) }),
  );
  expect(dependencyPaths(chain)(purl(49_999))).toHaveLength(50_000);
});
