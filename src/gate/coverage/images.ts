import type { PlacedFact } from '../../core/analyzer.js';
import { type Gap, gap } from '../../core/gap.js';

/** What a Dockerfile names is judged; what its base and its package managers bring in, only a scan of the built image shows. */
export function unscannedImages(
  facts: readonly PlacedFact[],
  isProduct: (path: string) => boolean,
): readonly Gap[] {
  const building = facts.filter(
    ({ fact, hidden, location }) =>
      fact.kind === 'lint-source' &&
      fact.format === 'dockerfile' &&
      !hidden &&
      isProduct(location.path) &&
      /^[ \t]*FROM[ \t]+\S/im.test(fact.text),
  );
  const [first, ...others] = building;
  if (first === undefined) return [];
  const images =
    others.length === 0
      ? `the image that ${first.location.path} builds`
      : `the images that ${building.length} Dockerfiles build`;
  return [
    {
      ...gap(
        'images',
        { at: 'setting', name: 'images' },
        `Packages in ${images} are not part of this scan`,
        'note',
      ),
      whatToDo: 'seaworthy check IMAGE, once it is built',
    },
  ];
}
