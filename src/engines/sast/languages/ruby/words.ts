import { bounded } from '../../../../core/bounded.js';
import { withoutTrailing } from '../../../../core/trailing.js';
import type { Temp } from '../../ir/ir.js';

/** Receivers whose `join` puts paths together. */
export const pathLike = /^(Rails\.(root|public_path)|Pathname(\.new)?\b.*|\w*(_path|_dir|_root))$/s;
export const fileMethod =
  /^(read|write|open|binread|binwrite|readlines|each_line|delete|unlink|rmtree|mkpath|mkdir|children|glob|entries|rename)$/;
/** Stores whose members are set from many places, so that their names are known: `cookies[:a] = …`. */
export const store = bounded(
  /^(cookies|session|headers|response|response\.headers|request\.session|ENV|[\w.:]+\.(defaults|session_options))((?:\.(?:signed|encrypted|permanent))*)$/,
  1024,
);
export const verb = /^(get|post|put|delete|patch|head|options)$/;
/** Methods that end the one that calls them. */
export const leaving = /^(raise|fail|abort|exit|exit!)$/;
export const assigning =
  /^(new|create!?|update!?|update_attributes!?|assign_attributes|build|insert!?|upsert|first_or_create!?|create_with)$/;
/** Parameters of which nothing was chosen. */
export const wholeParams =
  /^params(\[[:'"]\w+['"]?\]|\.require\(:\w+\)|\.to_unsafe_h(ash)?|\.permit!|\.fetch\(:\w{1,80}(?:,[^()]{0,200}(?:\([^()]{0,200}\))?)?\)){0,40}$/;
/** The name of the parameter that takes a method's block. */
export const blockName = '&';
/** The name of the parameter `...`. */
export const forwarded = '...';

export interface Arguments {
  readonly args: Temp[];
  readonly named: (readonly [string, Temp])[];
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ', e: '\x1b', '0': '\0' };

/** `0755` and `0o755` are octal; `3r` and `2i` are no plain numbers, and stand for what is before the letter. */
export function numberOf(literal: string): number {
  const plain = withoutTrailing(literal.replaceAll('_', ''), 'ri');
  return Number(plain.replace(/^0d/i, '').replace(/^0(?=\d+$)/, '0o'));
}

export function escaped(sequence: string): string {
  const letter = sequence[1] ?? '';
  return escapes[letter] ?? letter;
}
