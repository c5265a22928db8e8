import { createInterface } from 'node:readline/promises';
import type { Shell } from './command.js';

/** `ask` goes through the kinds that are not safe with a question for each. */
export type FixScope = 'safe' | 'ask' | 'all';

/** What the person agreed to: safe repairs unasked, each other kind once. */
export class Consent {
  readonly #scope: FixScope;
  readonly #shell: Shell;
  readonly #answers = new Map<string, boolean>();

  constructor(scope: FixScope, shell: Shell) {
    this.#scope = scope;
    this.#shell = shell;
  }

  isGiven(kind: string, safety: 'safe' | 'ask'): boolean {
    return safety === 'safe' || this.#scope === 'all' || this.#answers.get(kind) === true;
  }

  /** Whether it is worth to offer what is not safe. */
  get asks(): boolean {
    return this.#scope !== 'safe';
  }

  async askFor(kind: string, question: string): Promise<boolean> {
    if (this.#scope === 'all') return true;
    if (this.#scope === 'safe') return false;
    const known = this.#answers.get(kind);
    if (known !== undefined) return known;
    const answer = await this.#ask(question);
    this.#answers.set(kind, answer);
    return answer;
  }

  async #ask(question: string): Promise<boolean> {
    if (!process.stdin.isTTY) {
      this.#shell.tell(`Not done, because nobody can be asked here (--yes agrees to all): ${question}`);
      return false;
    }
    const reader = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return /^y/i.test((await reader.question(`${question} [y/N] `)).trim());
    } finally {
      reader.close();
    }
  }
}
