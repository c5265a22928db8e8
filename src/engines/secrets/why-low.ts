import { isInExampleComment, linesOfComments, linesOfDocuments } from './aside.js';
import { latin1 } from './bytes.js';
import type { Detector } from './detector.js';
import { announcesExample, isInMarkup, prompts, statesDefault } from './doubt.js';
import { checksumFits } from './judge.js';
import { lineParts } from './line-parts.js';
import type { Match } from './matcher.js';
import { isForTrials } from './paths.js';
import { underPassphrase } from './pem.js';
import { isOfProgram, type RunBy, runByOf } from './programs.js';
import { isIdOfPair, isMadeForPages, saysPublished } from './public-values.js';
import { isInTestFunction } from './test-code.js';

export const aroundBytes = 500;

/** Of each match why it weighs little although it is what it looks like. */
export function whyLow(
  matches: readonly Match[],
  bytes: Uint8Array,
  path: string,
): (match: Match, line: number) => string | undefined {
  const hasSecrets = matches.some(({ detector }) => detector.isHalf !== true);
  const isOfTests = isForTrials(path);
  const wholeText = once(() => latin1(bytes, 0, bytes.length));
  const isShown = shownIn(wholeText, path);
  const runBy = runByOf(path, wholeText);
  return (match, line) => {
    if (match.detector.isHalf === true)
      return hasSecrets ? 'an id beside its secret' : 'an id without its secret';
    if (isPrivateKey(match.detector)) {
      if (isOfTests && isUnderPassphrase(match)) return 'of a test';
      return saysPublished(latin1(bytes, match.start - aroundBytes, match.start)) ? 'published' : undefined;
    }
    const isOfForm = match.detector.evidence === 'form';
    if (!match.comments.includes(checksumFits) && ((isOfTests && isOfForm) || isShown(line)))
      return 'in a test, an example or a page';
    const { before } = lineParts(bytes, match);
    const around = latin1(bytes, match.start - aroundBytes, match.end + aroundBytes);
    if (announcesExample.test(before.slice(-80)) || prompts.test(before) || isInMarkup(before))
      return 'shown as an example';
    if (isIdOfPair(match, around)) return 'an id beside its secret';
    if (statesDefault.test(match.secret)) return 'a default by its own words';
    const isServer = () => runBy(around) === 'owner';
    return isMadeForPages(match, { path, before, around, isServer }) ? 'made for pages and apps' : undefined;
  };
}

/** Whether the lines round a match show it to readers or try something out, in a file that is there for neither. */
function shownIn(wholeText: () => string, path: string): (line: number) => boolean {
  const linesOf = once(() => wholeText().split('\n'));
  const documentsOf = once(() => linesOfDocuments(linesOf(), path));
  const commentsOf = once(() => linesOfComments(linesOf(), path));
  return (line) =>
    documentsOf().has(line) ||
    isInExampleComment(linesOf(), line, commentsOf()) ||
    isInTestFunction(linesOf(), line);
}

/** Of each match that identifies a program to a service, whose machines run the code round it. */
export function runners(bytes: Uint8Array, path: string): (match: Match) => RunBy | undefined {
  const runBy = runByOf(
    path,
    once(() => latin1(bytes, 0, bytes.length)),
  );
  return (match) => {
    const { before } = lineParts(bytes, match);
    const around = latin1(bytes, match.start - aroundBytes, match.end + aroundBytes);
    return isOfProgram(match, { path, before, around }) ? runBy(around) : undefined;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isUnderPassphrase({ detector, comments }: Match): boolean {
  return detector.id === 'encrypted-private-key' || comments.includes(underPassphrase);
}

export function isPrivateKey({ id }: Detector): boolean {
  return id.endsWith('private-key') || id.startsWith('private-key');
}
