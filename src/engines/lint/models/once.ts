/** Where answers about one thing are kept. They go when it goes: a WeakMap of all things costs microseconds a look once it is large. */
export type Answers = Map<unknown, unknown>;

interface Remembering {
  readonly answers: Answers;
}

/** A question that many rules ask, answered once for each thing that it is asked about. */
export function once<K extends Remembering, T extends NonNullable<unknown>>(
  answer: (about: K) => T,
): (about: K) => T {
  return (about) => {
    const known = about.answers.get(answer) as T | undefined;
    if (known !== undefined) return known;
    const found = answer(about);
    about.answers.set(answer, found);
    return found;
  };
}
