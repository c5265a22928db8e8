import type { Instruction } from '../../../../formats/dockerfile/index.js';
import { type EndOfLife, endOfLifeOf } from '../../models/end-of-life.js';
import type { LintFile } from '../../models/file.js';
import type { ImageReference } from '../../models/image-reference/index.js';
import { rootStage } from '../../models/stages/index.js';
import { ofUnreached } from '../../models/stages/unreached.js';
import { ofPassedBase } from '../../repairs/local-base.js';
import type { Hit, Rule } from '../../rule.js';
import { adviceFor } from './advice.js';
import { movingAlong } from './moves-along.js';
import { repair } from './repair.js';
import { weightOfBase } from './weight.js';

export const rule: Rule = {
  id: 'end-of-life-base',
  title: 'Base image is no longer maintained',
  severity: 'high',
  aliases: ['CIS-DI-0004'],
  fix: 'Move to a release that still gets fixes.',
  references: ['https://endoflife.date/'],
  effect: { files: { gone: [''], new: [''], content: [''], mode: [''], owner: [''] } },
  repair,
  check: function* (file) {
    const { model, today, path, images } = file;
    const last = model.stages.at(-1);
    // What other stages hold is copied from at most.
    const built = last && rootStage(last);
    for (const stage of model.stages) {
      const { from, baseWord, parent, reference, isBaseOpen } = stage;
      if (baseWord === undefined || parent !== undefined || isBaseOpen) continue;
      const end = endOfLifeOf(reference);
      if (end !== undefined && end.date < today) {
        yield {
          ...from.args.spanOf(baseWord),
          detail: `${end.product} ${end.release} ended on ${end.date}`,
          ...(stage === built ? { endedOn: end.date } : {}),
          ...weightOfBase(stage, end.product, file),
          advice: `${adviceFor(end, today)}${movingAlong(stage, end, file)}${heldBy(from, end)}`,
          ...ofPassedBase(stage, file),
          ...(isNamedAfter(path, end, reference) || isMadeForVersion(path, end, file)
            ? { severity: images?.isBuilt === true ? 'medium' : 'low', advice: ofItsName }
            : {}),
          ...ofUnreached(stage, file),
        } satisfies Hit;
      }
    }
  },
};

/** `# bookworm has no libtide 1.x, which the plug-ins need`: what holds it back, or what is about the base itself. */
function heldBy({ above }: Instruction, { product }: EndOfLife): string {
  const isHeld = above
    .map(({ text }) => text.slice(0, 400))
    .some((text) => holding.test(text) || (hinting.test(text) && isAbout(text, product)));
  return isHeld ? ' The comment above it may say what holds it back.' : '';
}

const holding = /\b(?:stay|keep|kept|hold|compat\w{0,9}|old(?:er)?|newer|glibc)\b/i;
/** A comment that asks to pin some version holds nothing back: it has to name what is pinned. */
const hinting = /\b(?:pin(?:ned)?|because|until|supports?|requires?|needs?)\b/i;

function isAbout(text: string, product: string): boolean {
  return text.toLowerCase().includes(product) || /\d\.(?:\d|x)/.test(text);
}

/** What is made for a release by its name can be of no other one. */
const ofItsName =
  'The file is for this release by its name: stop publishing it, and delete it where no one has to support the release any more.';

/** `Dockerfile.jessie`, `dists/centos7/Dockerfile`, `docker-ubuntu-14.04/` */
function isNamedAfter(path: string, { product, release }: EndOfLife, { tag = '' }: ImageReference): boolean {
  const plain = path.toLowerCase().replace(/[^a-z0-9]/g, '');
  const codename = /^[a-z]{4,20}(?=-|$)/.exec(tag)?.[0];
  const names = [product + release, product + (release.split('.')[0] ?? ''), codename ?? product + release];
  return names.some((name) => plain.includes(name.replace(/[^a-z0-9]/g, '')));
}

/** `3.10.dockerfile`, `node/14/Dockerfile`, and `base-5.5.1/` of an image that pins a package of that version: one of a row. */
function isMadeForVersion(path: string, { release }: EndOfLife, { commands }: LintFile): boolean {
  const versions: readonly string[] = path.slice(-200).match(/\d{1,4}(?:\.\d{1,4}){0,3}/g) ?? [];
  const parts = path.toLowerCase().split(/[/._-]/);
  if (release.includes('.') ? versions.includes(release) : parts.includes(release)) return true;
  const long = versions.filter((version) => /\..{1,20}\./.test(version));
  return commands.some(
    ({ name, args }) =>
      /^(?:apt|apt-get|apk)$/.test(name) &&
      args.some(({ value }) => long.some((one) => isPinnedTo(value, one))),
  );
}

/** `zsh=5.5.1-1ubuntu1` */
function isPinnedTo(word: string, version: string): boolean {
  const [, pinned = ''] = /^[\w.+-]{1,100}=(?:\d{1,3}:)?([\w.+~:-]{1,100})$/.exec(word) ?? [];
  return pinned.startsWith(version) && !/^[\d.]/.test(pinned.slice(version.length));
}
