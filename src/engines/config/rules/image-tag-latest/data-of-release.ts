import { publishedImage } from '../../../../knowledge/published-images.js';
import { parseShortVolume } from '../../models/compose/words.js';
import { parseImageName } from '../../models/image-name.js';
import type { Tree } from '../../models/tree.js';
import { publishedService } from '../../repairs/repair.js';
import type { Hit } from '../../rule.js';

const mostMounts = 100;

/** Where images of servers keep data that one release made, and what other releases do with them. */
const servers: readonly { readonly protocol: string; readonly data: RegExp; readonly advice: string }[] = [
  {
    // Release 18 of the image moved them.
    protocol: 'postgresql',
    data: /^\/var\/lib\/postgresql(?:\/|$)/,
    advice:
      'Name the release that its data were made with (PG_VERSION in their folder), or better a digest of it: a later major release does not start on them, and from 18 on the image keeps them in /var/lib/postgresql in place of /var/lib/postgresql/data.',
  },
  {
    // https://dev.mysql.com/doc/refman/8.4/en/upgrade-paths.html
    protocol: 'mysql',
    data: /^\/var\/lib\/mysql(?:\/|$)/,
    advice:
      'Name the release that runs on its data now (SELECT VERSION()), or better a digest of it: a later one changes them at its start with no way back, and may refuse those of a release that is several before it; an older one does not start on them.',
  },
  {
    // https://www.mongodb.com/docs/manual/reference/command/setFeatureCompatibilityVersion/
    protocol: 'mongodb',
    data: /^\/data\/db(?:\/|$)/,
    advice:
      'Name the release that runs on its data now (db.version()), or better a digest of it: one that is more than a major release later does not start on them, and an older one may not either.',
  },
];

/** The same of other programs, with the question for their release. */
function ofProgram(asked: string): string {
  return `Name the release that runs on its data now (${asked}), or better a digest of it: a later one may change them at its start with no way back, or refuse those of a release that is several before it, and an older one may not read them.`;
}

/** A moving tag of a server brings a release one day that does not start on the data that are mounted. */
export function ofDataOfRelease(image: string, tree: Tree): Pick<Hit, 'advice'> {
  const server = servers.find(({ protocol }) => protocol === publishedService(image)?.protocol);
  const { repository } = parseImageName(image);
  const { data = [], asked } = publishedImage(repository);
  const targets = (tree.get('volumes')?.items ?? [])
    .slice(0, mostMounts)
    .map((item) => item.get('target')?.text ?? parseShortVolume(item.text ?? '').target);
  const isMounted = (data: RegExp) => targets.some((each) => data.test(each));
  if (server !== undefined) return isMounted(server.data) ? { advice: server.advice } : {};
  const isKept = targets.some((each) => data.some((folder) => `${each}/`.startsWith(`${folder}/`)));
  return asked !== undefined && isKept ? { advice: ofProgram(asked) } : {};
}
