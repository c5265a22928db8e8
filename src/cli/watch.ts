import type { CommandInput } from './command.js';

export async function watch(_: CommandInput): Promise<number> {
  return 0;
}
