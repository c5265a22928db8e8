import { unpinnedRpms } from '../../models/commands/pins.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'yum-pinned',
  title: 'yum packages without a version',
  severity: 'low',
  aliases: ['DL3033'],
  fix: 'Write package-version.',
  references: [hadolint('DL3033')],
  judges: 'command',
  repair,
  check: ({ runs }) => unpinnedRpms(runs, 'yum', rule.aliases),
};
