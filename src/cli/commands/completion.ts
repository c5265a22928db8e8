import { SeaworthyError } from '../../core/errors.js';
import type { Command } from '../command.js';
import { completionScript, shells } from '../completion.js';

export const command: Command = {
  name: 'completion',
  summary: 'print the completion script for your shell',
  group: 'Set up',
  arguments: { '<shell>': 'bash, zsh or fish' },
  examples: {
    'source <(seaworthy completion bash)': 'for this session',
    'seaworthy completion fish > ~/.config/fish/completions/seaworthy.fish': 'for good',
  },
  run: async ({ arguments: [name = ''], shell }) => {
    const known = shells.find((candidate) => candidate === name);
    if (known === undefined) {
      throw new SeaworthyError('USAGE', `No completion for "${name}".`, {
        whatToDo: `Use one of: ${shells.join(', ')}.`,
      });
    }
    const { commandEntries } = await import('../commands.generated.js');
    await shell.print(
      completionScript(
        known,
        commandEntries.map(({ spec }) => spec),
      ),
      'exact',
    );
    return 0;
  },
};
