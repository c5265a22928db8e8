import { posix } from 'node:path';
import type { Finding } from '../../core/finding.js';
import { isNonEmpty } from '../../core/location.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import { withOtherRemoval } from '../../engines/secrets/findings.js';
import { type MentionSource, mentionsWhenAsked } from './mentions.js';

interface KeyUser {
  readonly path: string;
  readonly line: number;
}

/**
 * Where the product or a workflow uses the file of a private key: what removes the file breaks that.
 * @param keys the files of all keys that are asked for, so that the tree is read once
 */
export function keyUsers(
  keys: readonly string[],
  source: MentionSource & { readonly text: (path: string) => string },
): (path: string) => KeyUser | undefined {
  const read = mentionsWhenAsked(() => keys.flatMap(namesIn), source);
  return (path) => {
    for (const name of namesIn(path))
      for (const user of read()?.get(name.toLowerCase())?.byProduct ?? []) {
        const line = user === path ? 0 : lineUsing(source.text(user), user, path);
        if (line > 0) return { path: user, line };
      }
    return undefined;
  };
}

/** Code is imported without its file extension as well. */
function namesIn(path: string): readonly string[] {
  const name = nameOf(path);
  return isCode.test(name) ? [withoutExtension(name)] : [name];
}

const isCode = /\.(?:[cm]?[jt]sx?|py|rb|php|go|java|kt|cs)$/;

function withoutExtension(path: string): string {
  return path.replace(/\.\w{1,5}$/, '');
}

const comment = /^\s{0,80}(?:#|\/\/|\*|\/\*|--|;)/;

/** The number of the first line that names the file by a path which leads to it; 0 where none does. */
function lineUsing(text: string, user: string, path: string): number {
  const [name = ''] = namesIn(path);
  const lines = text.split('\n');
  return (
    lines.findIndex((line) => !comment.test(line) && line.includes(name) && leadsTo(line, name, user, path)) +
    1
  );
}

function leadsTo(line: string, name: string, user: string, path: string): boolean {
  const start = line.indexOf(name);
  const before = pathBefore(line, start);
  const written = user.endsWith('.py') && isCode.test(path) ? before.replaceAll('.', '/') : before;
  const own = isCode.test(path) ? withoutExtension(path) : path;
  const named = `${written.replace(/^(?:\.{0,2}\/){1,20}/, '')}${name}`;
  const isRelative = posix.join(prefixOf(user), written, name) === own;
  return isRelative || named === own || (named.includes('/') && own.endsWith(`/${named}`));
}

const ofPath = /^[\w./@-]$/;

/** What of a path stands before a name. */
function pathBefore(line: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 300 && ofPath.test(line.charAt(start - 1))) start -= 1;
  return line.slice(start, end);
}

/** The finding with a fix that leaves what uses the key at work. */
export function asUsedKey(finding: Finding, keyPath: string, { path, line }: KeyUser): Finding {
  const { evidence, fix } = finding;
  if (evidence.kind !== 'secret' || fix?.kind !== 'manual') return finding;
  const place = `${path}:${line}`;
  const summary = isCode.test(keyPath)
    ? withOtherRemoval(
        fix.summary,
        `let the program make a key at its first start or refuse to start without one: everyone who has the code has this key, which ${place} imports`,
      )
    : isCode.test(path)
      ? `Let ${place}, which loads this file, make a key at its first start or be given one, so that each installation has its own. Then remove the file, and trust its key nowhere: everyone who has the code has it.`
      : withOtherRemoval(
          fix.summary,
          `give the new one to ${place}, which uses this file, from a secret store, and remove the file and its history`,
        );
  return {
    ...finding,
    fix: { ...fix, summary },
    evidence: { ...evidence, usedAt: { at: 'file', path, line } },
  };
}

/** The one file that a key lies in. */
export function onlyFileOf({ locations }: Finding): string | undefined {
  const paths = [
    ...new Set(
      locations.flatMap((place) =>
        place.at === 'file' && place.layer === undefined && place.commit === undefined ? [place.path] : [],
      ),
    ),
  ];
  return isNonEmpty(paths) && paths.length === 1 ? paths[0] : undefined;
}
