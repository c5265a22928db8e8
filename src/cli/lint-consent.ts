import { createInterface } from 'node:readline';
import { SeaworthyError } from '../core/errors.js';
import type { ParsedOptions, Shell } from './command.js';

/** `ask` goes through the kinds that are not safe with a question for each. */
export type FixScope = 'safe' | 'ask' | 'all';

/** What `--fix` and `--yes` say; undefined without them. @throws SeaworthyError USAGE */
export function fixScopeOf(options: ParsedOptions): FixScope | undefined {
  const named = options.text('fix');
  if (named === undefined) return options.flag('fix') ? 'safe' : undefined;
  if (named === 'safe') return 'safe';
  if (named === 'all') return options.flag('yes') ? 'all' : 'ask';
  throw new SeaworthyError('USAGE', `"${named}" is not a kind of repair.`, {
    where: '--fix',
    whatToDo: 'Write --fix, --fix=safe or --fix=all. A path goes before it, or behind "--fix=safe".',
  });
}

/** What the person agreed to: safe repairs unasked, each other kind once. */
export class Consent {
  readonly #scope: FixScope;
  readonly #shell: Shell;
  readonly #answers = new Map<string, boolean>();
  #questions: Questions | undefined;

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

  /** Nobody is asked any more; without it the process would wait for further lines. */
  close(): void {
    this.#questions?.close();
  }

  async #ask(question: string): Promise<boolean> {
    if (!process.stdin.isTTY) {
      this.#shell.tell(`Not done, because nobody can be asked here (--yes agrees to all): ${question}`);
      return false;
    }
    this.#questions ??= new Questions();
    return /^\s*y/i.test((await this.#questions.ask(`${question} [y/N] `)) ?? '');
  }
}

/** One reader for all questions, so that no line that was typed ahead is lost. */
class Questions {
  // The terminal itself echoes and edits; the end of input is a no to all that is left.
  readonly #reader = createInterface({ input: process.stdin, terminal: false });
  readonly #lines = this.#reader[Symbol.asyncIterator]();

  async ask(question: string): Promise<string | undefined> {
    process.stderr.write(question);
    const { value, done } = await this.#lines.next();
    if (done) process.stderr.write('\n');
    return done ? undefined : value;
  }

  close(): void {
    this.#reader.close();
  }
}
