import { type Justification, justificationOf } from '../../core/justification.js';
import { type Dialect, dialects, type Host, type Reach } from './dialects.js';

export type { Host, Reach } from './dialects.js';

/** What one comment says: these findings are accepted. `until` is `noDay` where an end is written and is no date. */
export interface Suppression extends Justification {
  /** `seaworthy`, or the tool in whose words it is written. */
  readonly dialect: string;
  /** Ids of rules or other names of them, in lower case; none stands for every finding that it reaches. */
  readonly ids: readonly string[];
  /** What it covers; the host knows which lines that are. */
  readonly reach: readonly Reach[];
}

/** In the place of an end that is no date: such a comment hides nothing, rather than everything for good. */
export const noDay = '0000-00-00';

/** Longer comments hold no decisions. */
const maxComment = 2_000;
const maxInComment = 20;

/**
 * Every suppression in the text of one comment, without the sign that begins it. Which file it stands in makes no
 * difference but for the host: the families of files that the dialect's tool reads.
 */
export function suppressionsIn(comment: string, host: Host): readonly Suppression[] {
  const text = comment.trim();
  if (text.length > maxComment) return [];
  for (const dialect of dialects) {
    if (!dialect.hosts.includes(host)) continue;
    const found = dialect.repeats ? repeated(text, dialect) : once(text, dialect);
    if (found.length > 0) return found;
  }
  return [];
}

const hints = new Map<Host, RegExp>();

/** Whether it is worth to look at a text line by line. */
export function mayHoldSuppressions(text: string, host: Host): boolean {
  const known = hints.get(host) ?? hintsOf(host);
  hints.set(host, known);
  return known.test(text);
}

function hintsOf(host: Host): RegExp {
  const own = dialects.filter(({ hosts }) => hosts.includes(host));
  return new RegExp(
    own.map(({ hint, pattern }) => hint ?? pattern.source).join('|'),
    host === 'any-text' ? 'i' : '',
  );
}

function once(text: string, dialect: Dialect): readonly Suppression[] {
  const match = dialect.pattern.exec(text);
  return match === null ? [] : [suppressionOf(match, dialect)];
}

function repeated(text: string, dialect: Dialect): readonly Suppression[] {
  if (!dialect.pattern.test(text)) return [];
  const every = new RegExp(dialect.pattern, 'g');
  return [...text.matchAll(every)].slice(0, maxInComment).map((match) => suppressionOf(match, dialect));
}

function suppressionOf({ groups = {} }: RegExpExecArray | RegExpMatchArray, dialect: Dialect): Suppression {
  const rest = settingsIn(groups.rest ?? '');
  const until = groups.until === undefined ? rest.until : dayIn(groups.until);
  const because = (groups.because ?? rest.because)?.trim();
  return {
    dialect: dialect.id,
    ids: dialect.names ? idsOf(groups.ids ?? '') : [],
    reach: reachOf(groups.reach) ?? dialect.reach,
    ...justificationOf({ until, because, owner: rest.owner }),
  };
}

function reachOf(word: string | undefined): readonly Reach[] | undefined {
  return word === 'global' ? ['file'] : word === 'stage' || word === 'document' ? [word] : undefined;
}

/** `owner=team-a until=2026-01-31 reason=words to the end`; what stands in the reason is no setting. */
export function settingsIn(rest: string): Justification {
  const words = rest.trim().split(/[ \t]+/);
  const reason = words.findIndex((word) => word.startsWith('reason='));
  const settings = reason < 0 ? words : words.slice(0, reason);
  const until = settings.find((word) => word.startsWith('until='));
  const owner = settings.find((word) => /^owner=[\w@.+/-]{1,100}$/.test(word));
  const because = reason < 0 ? undefined : words.slice(reason).join(' ').slice('reason='.length);
  return justificationOf({
    until: dayIn(until?.slice('until='.length)),
    because,
    owner: owner?.slice('owner='.length),
  });
}

function dayIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : noDay;
}

/** A list divided by commas, in lower case. */
export function idsOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== '');
}
