import { endOfLifeOfImage } from '../../../knowledge/end-of-life.js';
import { releasesByCodename } from '../../../knowledge/releases.js';
import { type ImageReference, lastNameOf } from './image-reference/index.js';

export interface EndOfLife {
  readonly product: string;
  readonly release: string;
  /** The last day (YYYY-MM-DD) with free fixes. */
  readonly date: string;
}

/** Undefined where the image, or its release, is none that we know the end of. */
export function endOfLifeOf(reference: ImageReference): EndOfLife | undefined {
  const { registry, repository, tag } = reference;
  const isOfficial = registry === undefined && !repository.replace(/^library\//, '').includes('/');
  const product = lastNameOf(reference);
  if (!isOfficial || tag === undefined) return undefined;
  const named = releasesByCodename.get(product)?.get(tag.split('-')[0] ?? '');
  // `centos:centos7`
  const own = tag.startsWith(product) ? tag.slice(product.length) : tag;
  const release = named ?? /^\d+(?:\.\d+)?/.exec(own)?.[0] ?? '';
  return endOf(product, release) ?? endOf(product, release.split('.')[0] ?? '');
}

function endOf(product: string, release: string): EndOfLife | undefined {
  const end = endOfLifeOfImage(product, release);
  return end && { product, release, date: end.endOfLife };
}
