import { SeaworthyError } from '../core/errors.js';
import { type KeyKind, passphrasesIn, type Tool, variableFor } from '../gate/trust/passphrases.js';
import type { Shell } from './command.js';

const leastChars = 8;
const maxChars = 1024;

/** Passphrases that may open a key; a person is asked only where the environment has none. */
export async function passphrasesFor(
  kind: KeyKind,
  what: string,
  shell: Shell,
  tool: Tool,
): Promise<readonly string[]> {
  const given = passphrasesIn(shell.world, kind, tool);
  return given.length > 0 ? given : [await ask(`Passphrase of ${what}: `, kind)];
}

/** For a key that is made now: asked for twice. */
export async function newPassphrase(kind: KeyKind, what: string, shell: Shell, tool: Tool): Promise<string> {
  const [given] = passphrasesIn(shell.world, kind, tool);
  if (given !== undefined) return given;
  return askTwice(`New passphrase for ${what}: `, kind);
}

/** @throws SeaworthyError USAGE when it is short, or typed differently the second time */
export async function askTwice(question: string, kind: KeyKind = 'delegation'): Promise<string> {
  const first = await ask(question, kind);
  if (first.length < leastChars) {
    throw new SeaworthyError('USAGE', `Less than ${leastChars} characters protect nothing.`);
  }
  if ((await ask('Once more: ', kind)) !== first) {
    throw new SeaworthyError('USAGE', 'The two differ.', { whatToDo: 'Try again.' });
  }
  return first;
}

/** Without showing what is typed. */
async function ask(question: string, kind: KeyKind): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    throw new SeaworthyError('USAGE', 'A passphrase is needed, and there is no terminal to ask at.', {
      whatToDo: `Set ${variableFor(kind)}.`,
    });
  }
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  try {
    return await typed(stdin);
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}

function typed(stdin: NodeJS.ReadStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let line: string[] = [];
    const take = (chunk: string) => {
      for (const letter of chunk) {
        if (letter === '\u0003') return done(() => reject(interrupted()));
        if (letter === '\r' || letter === '\n' || letter === '\u0004')
          return done(() => resolve(line.join('')));
        if (letter === '\u007f' || letter === '\b') line = line.slice(0, -1);
        else if (line.length < maxChars) line.push(letter);
      }
    };
    const done = (settle: () => void) => {
      stdin.off('data', take);
      settle();
    };
    stdin.on('data', take);
    stdin.resume();
  });
}

function interrupted(): SeaworthyError {
  return new SeaworthyError('INTERRUPTED', 'The work was stopped.');
}
