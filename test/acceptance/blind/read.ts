import { readFileSync } from 'node:fs';

export interface BlindCase {
  readonly id: string;
  /** Whether something has to be reported; nothing may be where not. */
  readonly fires: boolean;
  /** Foreign ids, `baseline: Control` for pods, `*` for any; none for secrets. */
  readonly rules: readonly string[];
  /** The file in question. */
  readonly path: string;
  /** Texts by path, the file in question first. */
  readonly files: Readonly<Record<string, string>>;
}

/** Stands in long runs of characters so that other scanners take no value for a credential, and before lines that would end a case. */
const marker = /⁞/g;

/** `@@ fire | id | rules`, then `-- | path` before each text. */
export function readCases(name: string): readonly BlindCase[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split(/^@@ /m)
    .slice(1)
    .map(caseOf);
}

function caseOf(part: string): BlindCase {
  const [head = '', ...texts] = part.split(/^-- \| /m);
  const [want = '', id = '', rules = ''] = head.trim().split(' |');
  const files = texts.map((text): readonly [string, string] => {
    const end = text.indexOf('\n');
    // The last line end belongs to the form of the set.
    return [text.slice(0, end), text.slice(end + 1, -1).replace(marker, '')];
  });
  return {
    id: id.trim(),
    fires: want === 'fire',
    rules: rules.split(',').flatMap((rule) => rule.trim() || []),
    path: files[0]?.[0] ?? '',
    files: Object.fromEntries(files),
  };
}
