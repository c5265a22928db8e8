import { createInterface } from 'node:readline';
import { SeaworthyError } from '../core/errors.js';
import { type Answer, answerHelp, answerHint, answerOf } from '../fix/prompt.js';
import type { Dialogue } from '../gate/context.js';
import type { FixScope } from '../gate/repair/consent.js';
import { printableInColour } from '../report/printable.js';
import type { ParsedOptions, Shell } from './command.js';

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

/** Works with a user at the terminal. Questions are closed at the end: else the process would wait for more lines. */
export async function withDialogue<T>(shell: Shell, work: (dialogue: Dialogue) => Promise<T>): Promise<T> {
  let questions: Questions | undefined;
  const ask = async (question: string, isDecision = false): Promise<Answer> => {
    if (!process.stdin.isTTY) {
      shell.tell(`Not done: this is no terminal to ask at (--yes agrees to all but decisions): ${question}`);
      return 'no';
    }
    questions ??= new Questions();
    for (;;) {
      const line = await questions.ask(`${question} ${answerHint(isDecision)} `);
      const answer = answerOf(line ?? '', isDecision);
      if (answer !== undefined) return answer;
      shell.tell(answerHelp(isDecision));
    }
  };
  try {
    return await work({
      ask,
      print: (text) => shell.print(text, 'exact'),
      notify: (text) => shell.tell(text),
      readStdin: (limit) => shell.readStdin(limit),
    });
  } finally {
    questions?.close();
  }
}

/** One reader for all questions, so that no line that was typed ahead is lost. */
class Questions {
  // The terminal itself echoes and edits; the end of input is a no to all that is left.
  readonly #reader = createInterface({ input: process.stdin, terminal: false });
  readonly #lines = this.#reader[Symbol.asyncIterator]();

  async ask(question: string): Promise<string | undefined> {
    process.stderr.write(printableInColour(question));
    const { value, done } = await this.#lines.next();
    if (done) process.stderr.write('\n');
    return done ? undefined : value;
  }

  close(): void {
    this.#reader.close();
  }
}
