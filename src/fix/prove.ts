import { applyEdits, type TextEdit } from './edit.js';

/** A piece of a file that an edit may or may not touch: an instruction, a comment, a value. */
export interface Node {
  readonly start: number;
  readonly end: number;
  /** What it means, whatever its layout. */
  readonly meaning: string;
}

/** What a language has to tell so that edits of its files can be proved. */
export interface Language {
  nodes(text: string): readonly Node[];
  /** Comments, which a repair keeps, every one of them. */
  comments(text: string): readonly string[];
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
 * silences its rule at as many places as it is for, and wakes no other. `goal` is a rule, or several with the places of
 * each; `mayWake` names rules of lower weight whose finding is the price of the repair.
 */
export function prove(
  before: string,
  goal: string | ReadonlyMap<string, number>,
  edits: readonly TextEdit[],
  language: Language,
  places = 1,
  mayWake: ReadonlySet<string> = new Set(),
): Proof {
  const refused = (because: string): Proof => ({ holds: false, because });
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  if (!areApart(sorted, before.length)) return refused('its edits reach into each other');
  const text = applyEdits(before, sorted);
  if (text === before) return refused('it changes nothing');
  if (language.problems(text) > language.problems(before))
    return refused('the file is no longer well formed');
  if (!keepsOthers(before, text, sorted, language)) return refused('it changes more than it says');
  const [kept, left] = [language.comments(before), language.comments(text)];
  if (kept.length !== left.length || kept.some((comment, index) => comment !== left[index]))
    return refused('a comment would be lost');
  const was = language.counts(before);
  const is = language.counts(text);
  const goals = typeof goal === 'string' ? new Map([[goal, places]]) : goal;
  for (const [rule, silenced] of goals) {
    if ((is.get(rule) ?? 0) > (was.get(rule) ?? 0) - silenced) return refused(`it does not silence ${rule}`);
  }
  for (const [id, count] of is) {
    if (!goals.has(id) && !mayWake.has(id) && count > (was.get(id) ?? 0)) return refused(`it wakes ${id}`);
  }
  return { holds: true, text };
}

/** What an edit does not reach stays as it is only where edits are made one beside the other, within the file. */
function areApart(sorted: readonly TextEdit[], length: number): boolean {
  return sorted.every(({ start, end }, index) => {
    const before = sorted[index - 1];
    return start <= end && start >= (before?.end ?? 0) && end <= length;
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** Whether what stands right before it, or right behind it, grows or shrinks by it. */
  readonly joinsBefore: boolean;
  readonly joinsBehind: boolean;
}

/** The meanings of nodes that no edit touches are the same ones in the same order. */
function keepsOthers(
  before: string,
  after: string,
  sorted: readonly TextEdit[],
  language: Language,
): boolean {
  let shift = 0;
  const left: Place[] = [];
  const right: Place[] = [];
  for (const { start, end, text } of sorted) {
    const taken = before.slice(start, end);
    const joins = {
      joinsBefore: !isLineStart(text) || !isLineStart(taken),
      joinsBehind: !isLineEnd(text) || !isLineEnd(taken),
    };
    left.push({ start, end, ...joins });
    right.push({ start: start + shift, end: start + shift + text.length, ...joins });
    shift += text.length - (end - start);
  }
  const kept = untouched(language.nodes(before), left);
  const found = untouched(language.nodes(after), right);
  return kept.length === found.length && kept.every((meaning, index) => meaning === found[index]);
}

function isLineStart(text: string): boolean {
  return text === '' || /^\r?\n/.test(text);
}

function isLineEnd(text: string): boolean {
  return text === '' || text.endsWith('\n');
}

function untouched(nodes: readonly Node[], places: readonly Place[]): readonly string[] {
  return nodes.filter((node) => !places.some((place) => touches(place, node))).map(({ meaning }) => meaning);
}

function touches({ start, end, joinsBefore, joinsBehind }: Place, node: Node): boolean {
  if (start === node.end) return joinsBefore;
  if (end === node.start) return joinsBehind;
  return start < node.end && end > node.start;
}
