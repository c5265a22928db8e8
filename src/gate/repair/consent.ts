import { type Offered, offerText } from '../../fix/prompt.js';
import type { Dialogue } from '../context.js';

type Asking = Pick<Dialogue, 'ask'> & Partial<Pick<Dialogue, 'notify'>>;

/** `ask` goes through the kinds that are not safe with a question for each. */
export type FixScope = 'safe' | 'ask' | 'all';

/** What the user agreed to: safe repairs unasked, each other kind once. */
export class Consent {
  /** `all` and `safe` also by an answer for all that follows. */
  #scope: FixScope;
  readonly #dialogue: Asking;
  readonly #answers = new Map<string, boolean>();
  #isOver = false;

  constructor(scope: FixScope, dialogue: Asking) {
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

  /** With what is offered shown before the question. */
  async askFor(kind: string, question: string, offered?: Offered): Promise<boolean> {
    if (this.#scope === 'all') return true;
    if (this.#scope === 'safe' || this.#isOver) return false;
    const known = this.#answers.get(kind);
    if (known !== undefined) return known;
    if (offered !== undefined) this.#dialogue.notify?.(offerText(offered));
    const answer = await this.#dialogue.ask(question);
    if (answer === 'all') this.#scope = 'all';
    if (answer === 'quit') this.#isOver = true;
    const isAgreed = answer === 'yes' || answer === 'all';
    this.#answers.set(kind, isAgreed);
    return isAgreed;
  }
}
