import { latin1 } from '../../engines/secrets/bytes.js';
import { type MentionSource, mentionsWhenAsked } from './mentions.js';

/** A setting, by its file and its line. */
export interface SettingPlace {
  readonly path: string;
  readonly line: number;
}

/**
 * The file of product code that reads a setting as a public key, where one does and none reads it as a private one: by the words right
 * behind the setting's name in quotes.
 *
 * @param places all settings that are asked for, so that the tree is read once
 */
export function publicSettingJudge(
  places: readonly SettingPlace[],
  source: MentionSource & { readonly text: (path: string) => string },
): (place: SettingPlace) => string | undefined {
  const known = new Map<string, string | undefined>();
  const read = mentionsWhenAsked(() => places.flatMap((each) => nameOf(each, source) ?? []), source);
  return (place) => {
    const name = nameOf(place, source);
    if (name === undefined) return undefined;
    if (known.has(name)) return known.get(name);
    const readers = (read()?.get(name.toLowerCase())?.byProduct ?? []).map((path) => ({
      path,
      reads: readsIn(source.bytes(path), name),
    }));
    const isPrivate = readers.some(({ reads }) => reads.some((each) => privateHalf.test(each)));
    const reader = readers.find(({ reads }) => reads.some((each) => publicHalf.test(each)))?.path;
    known.set(name, isPrivate ? undefined : reader);
    return known.get(name);
  };
}

/** `encryption_key"`: as code has the name, with the quote behind it. */
function nameOf(
  { path, line }: SettingPlace,
  { text }: { readonly text: (path: string) => string },
): string | undefined {
  if (!settings.test(path)) return undefined;
  const name = /^[ \t]{0,80}["']?([A-Za-z][\w.-]{0,60}key)["']?[ \t]{0,8}[:=]/i.exec(
    text(path).split('\n')[line - 1] ?? '',
  )?.[1];
  return name === undefined ? undefined : `${name}"`;
}

const settings = /\.(?:conf|cfg|cnf|ini|ya?ml|toml|json|properties|inc)$/i;

const longestRead = 300;
const mostReads = 20;

/** What stands behind each place of a name. */
function readsIn(bytes: Uint8Array, name: string): readonly string[] {
  const text = latin1(bytes, 0, bytes.length);
  const reads: string[] = [];
  for (let at = text.indexOf(name); at >= 0 && reads.length < mostReads; at = text.indexOf(name, at + 1))
    reads.push(text.slice(at + name.length, at + name.length + longestRead));
  return reads;
}

const publicHalf = /pub(?:lic)?[-_ ]?key/i;
const privateHalf = /(?:priv(?:ate)?|secret)[-_ ]?key/i;
