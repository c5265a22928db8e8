import { nameOf } from '../../../../core/paths.js';
import { isOfRelease } from '../../../../knowledge/roles/compose.js';
import { releasedImage, releaseServers } from '../../../../knowledge/roles/doubts.js';
import { startsWatcher } from '../../development-image.js';
import type { Tree } from '../../find.js';
import { lastCommandOf } from '../../images.js';
import { environmentOf, lastOf, stagesOf } from '../../stages.js';
import type { ImageFile } from '../doubt.js';
import { serverForWorkIn } from '../words.js';

/** By its name, that of its last stage, or what a comment above that calls it: `# Stage 4: production image`. */
export function isCalledRelease({ path, text }: ImageFile): boolean {
  const last = stagesOf(text).at(-1)?.name ?? '';
  return isOfRelease(nameOf(path)) || isOfRelease(last) || commentsOnLast(text).some(isReleased);
}

function isReleased(comment: string): boolean {
  return releasedImage.test(comment);
}

const mostLines = 1_000;

/** The comments right above the last stage. */
function commentsOnLast(dockerfile: string): readonly string[] {
  const lines = dockerfile.split('\n', mostLines);
  const last = lines.findLastIndex((line) => /^[ \t]{0,40}FROM[ \t]/i.test(line));
  const above = lines.slice(0, Math.max(last, 0));
  return above.slice(above.findLastIndex((line) => !/^[ \t\r]{0,40}(?:#|$)/.test(line)) + 1);
}

/** It starts a server for a release, while the other one starts one for work: `gunicorn` beside `manage.py runserver`. */
export function isReleaseOf({ text }: ImageFile, other: string, tree: Tree): boolean {
  const command = lastCommandOf(text);
  const isRelease =
    releaseServers.some((server) => server.test(command)) || /\bcollectstatic\b/.test(text) || isSetTo(text);
  const otherText = tree.text(other);
  return (
    isRelease &&
    serverForWorkIn(command) === undefined &&
    (serverForWorkIn(lastCommandOf(otherText)) !== undefined || startsWatcher(other, otherText, tree))
  );
}

/** `ENV RAILS_ENV=production` */
function isSetTo(dockerfile: string): boolean {
  return [...environmentOf(lastOf(stagesOf(dockerfile)))].some(
    ([key, value]) => /_ENV$/.test(key) && /^prod(?:uction)?$/i.test(value),
  );
}
