import { expect, it } from 'vitest';
import type { PlacedFact } from '../../core/analyzer.js';
import { unscannedImages } from './images.js';

const dockerfile = (path: string, text = 'FROM debian:13\nRUN apt-get install -y curl\n'): PlacedFact => ({
  analyzer: 'lint/dockerfile',
  location: { at: 'file', path },
  hidden: false,
  fact: { kind: 'lint-source', format: 'dockerfile', text },
});
const isProduct = (path: string) => !path.startsWith('test/');

it('says that what a Dockerfile brings in was not looked at, for product code alone', () => {
  const [gap, ...more] = unscannedImages(
    [dockerfile('Dockerfile'), dockerfile('test/Dockerfile')],
    isProduct,
  );
  expect(gap).toMatchObject({
    unit: 'images',
    weight: 'note',
    reason: 'Packages in the image that Dockerfile builds are not part of this scan',
  });
  expect(more).toEqual([]);
  expect(
    unscannedImages([dockerfile('a/Dockerfile'), dockerfile('b/Dockerfile')], isProduct)[0]?.reason,
  ).toContain('the images that 2 Dockerfiles build');
});

it('says nothing without one that has a FROM', () => {
  expect(
    unscannedImages([dockerfile('test/Dockerfile'), dockerfile('Dockerfile', 'RUN a\n')], isProduct),
  ).toEqual([]);
});
