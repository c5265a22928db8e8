import { applyEdits, type TextEdit } from './edit.js';

/** A piece of a file that an edit may or may not touch: an instruction, a mapping entry. */
export interface Node {
  readonly start: number;
  readonly end: number;
  /** What it means, whatever its layout. */
  readonly meaning: string;
}

/** What a language has to tell so that edits of its files can be proved. */
export interface Language {
  nodes(text: string): readonly Node[];
  /** How many places are not well formed. */
  problems(text: string): number;
  /** How often each rule speaks. */
  counts(text: string): ReadonlyMap<string, number>;
}

export type Proof =
  | { readonly holds: true; readonly text: string }
  | { readonly holds: false; readonly because: string };

/**
 * A repair is trusted when it changes nothing but the nodes that it edits, leaves the file as well formed as it was,
 * silences its rule at least once, and wakes no other.
 */
export function prove(before: string, rule: string, edits: readonly TextEdit[], language: Language): Proof {
  const text = applyEdits(before, edits);
  if (text === before) return { holds: false, because: 'it changes nothing' };
  if (language.problems(text) > language.problems(before))
    return { holds: false, because: 'the file is no longer well formed' };
  if (!keepsOthers(before, text, edits, language))
    return { holds: false, because: 'it changes more than it says' };
  const was = language.counts(before);
  const is = language.counts(text);
  if ((is.get(rule) ?? 0) >= (was.get(rule) ?? 0))
    return { holds: false, because: `it does not silence ${rule}` };
  for (const [id, count] of is) {
    if (id !== rule && count > (was.get(id) ?? 0)) return { holds: false, because: `it wakes ${id}` };
  }
  return { holds: true, text };
}

/** The meanings of nodes that no edit touches are the same ones in the same order. */
function keepsOthers(before: string, after: string, edits: readonly TextEdit[], language: Language): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let shift = 0;
  const moved = sorted.map(({ start, end, text }) => {
    const place = { start: start + shift, end: start + shift + text.length };
    shift += text.length - (end - start);
    return place;
  });
  const left = untouched(language.nodes(before), sorted);
  const right = untouched(language.nodes(after), moved);
  return left.length === right.length && left.every((meaning, index) => meaning === right[index]);
}

function untouched(
  nodes: readonly Node[],
  places: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  return nodes
    .filter((node) => !places.some(({ start, end }) => start <= node.end && end >= node.start))
    .map(({ meaning }) => meaning);
}
