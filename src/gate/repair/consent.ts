import type { Dialogue } from '../context.js';

/** `ask` goes through the kinds that are not safe with a question for each. */
export type FixScope = 'safe' | 'ask' | 'all';

/** What the user agreed to: safe repairs unasked, each other kind once. */
export class Consent {
  readonly #scope: FixScope;
  readonly #dialogue: Pick<Dialogue, 'ask'>;
  readonly #answers = new Map<string, boolean>();

  constructor(scope: FixScope, dialogue: Pick<Dialogue, 'ask'>) {
    this.#scope = scope;
    this.#dialogue = dialogue;
  }

  isGiven(kind: string, safety: 'safe' | 'ask'): boolean {
    return safety === 'safe' || this.#scope === 'all' || this.#answers.get(kind) === true;
  }

  /** Whether it is worth offering what is not safe. */
  get asks(): boolean {
    return this.#scope !== 'safe';
  }

  async askFor(kind: string, question: string): Promise<boolean> {
    if (this.#scope === 'all') return true;
    if (this.#scope === 'safe') return false;
    const known = this.#answers.get(kind);
    if (known !== undefined) return known;
    const answer = await this.#dialogue.ask(question);
    this.#answers.set(kind, answer);
    return answer;
  }
}
