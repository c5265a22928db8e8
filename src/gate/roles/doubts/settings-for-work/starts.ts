import { nameOf } from '../../../../core/paths.js';
import { isOfRelease } from '../../../../knowledge/roles/compose.js';
import { scriptOfWork, startForWork } from '../../../../knowledge/roles/development.js';
import { isWordOf, wordsIn } from '../../compose-use.js';
import { lastCommandOf } from '../../images.js';
import { scriptCall } from '../../package-scripts.js';
import type { ImageFile } from '../doubt.js';

/** What stands beside the start of a server for work: a comment, or a Compose file for work that builds the image with that script. */
export function signBesideStart(image: ImageFile): string | undefined {
  const [said] = startForWork.exec(commentOnStart(image.text)) ?? [];
  if (said !== undefined) return `the comment above that says "${said.toLowerCase()}"`;
  const stack = stackOfWork(image);
  return stack === undefined ? undefined : `${stack} builds it`;
}

const mostLines = 2_000;

/** The comments right above the last command. */
function commentOnStart(dockerfile: string): string {
  const lines = dockerfile.split('\n', mostLines);
  const last = lines.findLastIndex((line) => /^[ \t]{0,40}(?:CMD|ENTRYPOINT)[ \t]/i.test(line));
  const above = lines.slice(0, Math.max(last, 0));
  return above.slice(above.findLastIndex((line) => !/^[ \t]{0,40}#/.test(line)) + 1).join('\n');
}

/** By its name, where the script is called after work as well; none is for a release. */
function stackOfWork({ path, text, builds }: ImageFile): string | undefined {
  const [, called = ''] = scriptCall.exec(lastCommandOf(text)) ?? [];
  if (!scriptOfWork.test(called)) return undefined;
  const stacks = builds.stacksOf(path);
  if (stacks.some((stack) => isOfRelease(nameOf(stack)))) return undefined;
  return stacks.find((stack) => {
    return wordsIn(nameOf(stack)).some((word) => isWordOf('tooling', word));
  });
}
