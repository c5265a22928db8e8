import { type Offered, offerText } from '../../fix/prompt.js';
import type { Dialogue } from '../context.js';

type Asking = Pick<Dialogue, 'ask'> & Partial<Pick<Dialogue, 'notify'>>;

/** `ask` goes through the kinds that are not safe with a question for each. */
export type FixScope = 'safe' | 'ask' | 'all';

/** `decide`: the repair is right or wrong by what no file shows, so that only an answer to its own question is consent. */
export type Safety = 'safe' | 'ask' | 'decide';

/** What the user agreed to: safe repairs unasked, each other kind once. */
export class Consent {
  /** `all` and `safe` also by an answer for all that follows. */
  #scope: FixScope;
  readonly #dialogue: Asking;
  readonly #answers = new Map<string, boolean>();
  #isOver = false;
  /** A person answers, and not `--yes`. */
  readonly #isPrompting: boolean;

  constructor(scope: FixScope, dialogue: Asking) {
    this.#scope = scope;
    this.#isPrompting = scope === 'ask';
    this.#dialogue = dialogue;
  }

  isGiven(kind: string, safety: Safety): boolean {
    if (safety === 'safe' || (safety === 'ask' && this.#scope === 'all')) return true;
    return this.#answers.get(`${safety} ${kind}`) === true;
  }

  /** Whether it is worth offering what is not safe. */
  get asks(): boolean {
    return this.#scope !== 'safe';
  }

  /** With what is offered shown before the question. What a person has to decide takes no answer for all kinds. */
  async askFor(
    kind: string,
    question: string,
    offered?: Offered,
    safety: Exclude<Safety, 'safe'> = 'ask',
  ): Promise<boolean> {
    const isDecision = safety === 'decide';
    if (this.#scope === 'all' && !isDecision) return true;
    if (!this.#isPrompting || this.#scope === 'safe' || this.#isOver) return false;
    const key = `${safety} ${kind}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    if (offered !== undefined) this.#dialogue.notify?.(offerText(offered));
    const answer = await this.#dialogue.ask(question, isDecision);
    const isForAll = answer === 'all' && !isDecision;
    if (isForAll) this.#scope = 'all';
    if (answer === 'quit') this.#isOver = true;
    const isAgreed = answer === 'yes' || isForAll;
    this.#answers.set(key, isAgreed);
    return isAgreed;
  }
}
