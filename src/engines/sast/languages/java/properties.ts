import type { Value } from '../../ir/value.js';

const maxEntries = 1000;

/** A file of properties as a map; continued lines and escapes beyond the everyday ones stay as they are. */
export function propertiesOf(text: string): Value {
  const fields = new Map<string, Value>();
  for (const line of text.slice(0, 1_000_000).split(/\r?\n/)) {
    const trimmed = line.trimStart();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('!')) continue;
    const end = trimmed.search(/[=:\s]/);
    if (end < 0) continue;
    const value = trimmed.slice(end).replace(/^\s*[=:]?\s*/, '');
    if (fields.size < maxEntries) fields.set(trimmed.slice(0, end), { constant: value.trimEnd() });
  }
  return { fields };
}
