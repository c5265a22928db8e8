import { placeOf } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';

const useless = new Set([
  'ssh',
  'vim',
  'shutdown',
  'service',
  'ps',
  'free',
  'top',
  'kill',
  'mount',
  'ifconfig',
  'nano',
]);

export const rule: Rule = {
  id: 'useless-command',
  title: 'Command makes no sense in a build',
  severity: 'none',
  aliases: ['DL3001'],
  fix: 'Delete it.',
  references: [hadolint('DL3001')],
  judges: 'command',
  check: function* ({ commands }) {
    for (const command of commands) {
      if (!useless.has(command.name)) continue;
      yield {
        ...placeOf(command, command),
        detail: command.name,
        ...(command.name === 'nano' ? { aliases: [] } : {}),
      };
    }
  },
};
