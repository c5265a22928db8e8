import { SeaworthyError } from '../../../core/errors.js';
import { hashPassword } from '../../../servers/token/index.js';
import type { CommandInput } from '../../command.js';
import { askTwice } from '../../passphrase.js';
import { passwordFrom } from '../../values.js';

export async function user({ arguments: [name = ''], shell }: CommandInput): Promise<number> {
  if (!/^[^\s:\p{C}]{1,255}$/u.test(name)) {
    throw new SeaworthyError('USAGE', 'The name has a space or a colon in it, or nothing.');
  }
  const password = process.stdin.isTTY ? await askTwice(`Password of ${name}: `) : await passwordFrom(shell);
  if (password === '') throw new SeaworthyError('USAGE', 'The password is empty.');
  await shell.print(`${name}:${await hashPassword(password)}\n`);
  return 0;
}
