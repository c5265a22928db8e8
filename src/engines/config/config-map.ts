import type { Resource } from './models/container.js';
import type { Spot } from './models/tree.js';

/** A named value in a config map: one of its keys, or a line in the file that a key holds. */
export interface NamedValue {
  /** Of the config map. */
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly spot: Spot;
}

const assignment =
  /^[ \t]{0,40}["']?([A-Za-z_][\w.-]{0,80})["']?[ \t]{0,10}[:=][ \t]{0,10}["']?([^"'\r\n]{1,400})/gm;
const longestFile = 200_000;

/** Every value that has a name, key by key; other kinds of objects have none. */
export function* namedValues({ kind, tree }: Resource): Generator<NamedValue> {
  if (kind !== 'ConfigMap') return;
  for (const { key, keySpot, value } of tree.get('data')?.entries.values() ?? []) {
    const { text } = value;
    if (text === undefined) continue;
    if (!text.includes('\n')) yield { key, name: key, value: text, spot: keySpot };
    for (const [, name = '', word = ''] of text.slice(0, longestFile).matchAll(assignment)) {
      yield { key, name, value: word.trim(), spot: keySpot };
    }
  }
}
