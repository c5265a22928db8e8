import { nameOf, prefixOf } from '../../../../core/paths.js';
import { isOfRelease } from '../../../../knowledge/roles/compose.js';
import { dockerfileNames } from '../../../../knowledge/roles/images.js';
import { isForDevelopmentName } from '../../../../knowledge/roles/servers.js';
import type { Tree } from '../../find.js';
import { lastCommandOf } from '../../images.js';
import { stagesOf } from '../../stages.js';
import type { Doubt, ImageFile } from '../doubt.js';
import { serverForWorkIn } from '../words.js';

/** The image without a word in its name runs as one for work does, and another one beside it is called after a release. */
export const doubt: Doubt = {
  id: 'release-image-beside',
  title: 'A Dockerfile beside it is for a release, and this one runs the sources as they change',
  rank: 32,
  about: 'product',
  ofImage: (image) => {
    const release = releaseBeside(image);
    const sign = release === undefined ? undefined : signOf(image);
    return sign === undefined
      ? undefined
      : { role: 'tooling', because: `${sign}, and ${release} is beside it` };
  },
};

/** No Compose file for a release builds the image all the same. */
function releaseBeside({ path, text, tree, builds }: ImageFile): string | undefined {
  if (!/^(?:docker|container)file$/i.test(nameOf(path))) return undefined;
  if (stagesOf(text).some(({ name }) => isOfRelease(name))) return undefined;
  if (builds.stacksOf(path).some((stack) => isOfRelease(nameOf(stack)))) return undefined;
  return imagesBeside(path, tree).find(isOfRelease);
}

function signOf({ path, text, tree }: ImageFile): string | undefined {
  const same = imagesBeside(path, tree).find(
    (name) => isForDevelopmentName(name) && plain(tree.text(`${prefixOf(path)}${name}`)) === plain(text),
  );
  if (same !== undefined) return `it is the same as ${same}`;
  const command = lastCommandOf(text);
  const words = serverForWorkIn(command) ?? runner.exec(command)?.[0];
  return words === undefined ? undefined : `it starts ${words}`;
}

/** What compiles the sources at each start. */
const runner = /\b(?:cargo|go|swift) run\b/;

function imagesBeside(path: string, tree: Tree): readonly string[] {
  return tree.entries(prefixOf(path)).filter((name) => dockerfileNames.test(name) && name !== nameOf(path));
}

/** Its instructions, one space between words. */
function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s{1,200}/g, ' '))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n');
}
