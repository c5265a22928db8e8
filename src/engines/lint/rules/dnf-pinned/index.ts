import { unpinnedRpms } from '../../models/commands/pins.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'dnf-pinned',
  title: 'dnf packages without a version',
  severity: 'low',
  aliases: ['DL3041'],
  fix: 'Write package-version.',
  references: [hadolint('DL3041')],
  judges: 'command',
  repair,
  check: ({ runs }) => unpinnedRpms(runs, 'dnf', rule.aliases),
};
