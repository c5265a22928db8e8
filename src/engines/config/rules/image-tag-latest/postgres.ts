import { parseShortVolume } from '../../models/compose/words.js';
import type { Tree } from '../../models/tree.js';
import { publishedService } from '../../repairs/repair.js';
import type { Hit } from '../../rule.js';

const mostMounts = 100;
const data = /^\/var\/lib\/postgresql(?:\/|$)/;

/** Data of PostgreSQL are of one major release, and release 18 of the image moved them. */
export function ofPostgresData(image: string, tree: Tree): Pick<Hit, 'advice'> {
  if (publishedService(image)?.protocol !== 'postgresql') return {};
  const isMounted = (tree.get('volumes')?.items ?? [])
    .slice(0, mostMounts)
    .some((item) => data.test(item.get('target')?.text ?? parseShortVolume(item.text ?? '').target));
  return isMounted
    ? {
        advice:
          'Name the release that its data were made with (PG_VERSION in their folder), or better a digest of it: a later major release does not start on them, and from 18 on the image keeps them in /var/lib/postgresql in place of /var/lib/postgresql/data.',
      }
    : {};
}
