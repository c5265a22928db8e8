import { placeOf } from '../../models/commands/run.js';
import type { Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'setuid-left',
  title: 'Program gets the set-user-id bit',
  severity: 'medium',
  aliases: ['CIS-DI-0008', 'CIS-Docker-4.8'],
  fix: 'Leave the bit out, or take it away from everything: find / -xdev -perm /6000 -type f -exec chmod a-s {} +',
  references: ['https://cwe.mitre.org/data/definitions/250.html'],
  effect: { files: { mode: [''] } },
  repair,
  check: function* ({ commands, model }) {
    for (const command of commands) {
      const mode =
        command.name === 'chmod' ? command.args.find(({ value }) => !value.startsWith('-')) : undefined;
      const flag =
        command.name === 'install'
          ? command.args.find(({ value }) => /^(?:-m|--mode=)0?[2467]\d{3}$/.test(value))
          : undefined;
      const word = mode && setsBit(mode.value) ? mode : flag;
      if (word !== undefined) yield { ...placeOf(command, word), detail: word.value };
    }
    for (const { effective } of model.steps) {
      const chmod = effective.flags.find(({ name, value }) => name === 'chmod' && setsBit(value ?? ''));
      if (chmod !== undefined) yield { ...effective.args.spanOf(chmod), detail: chmod.raw };
    }
  },
};

function setsBit(mode: string): boolean {
  return /^0?[24-7]\d{3}$/.test(mode) || /^(?:[\w+=,-]*,)?[ugoa]*[+=][rwxXt]*s/.test(mode);
}
