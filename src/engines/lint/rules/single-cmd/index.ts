import { deadInstructions } from '../../models/dead-instructions.js';
import { buildCheck, ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'single-cmd',
  title: 'CMD is overridden by a later one',
  severity: 'medium',
  aliases: ['DL4003', 'MultipleInstructionsDisallowed', ...ds(16)],
  fix: 'Keep the last one.',
  references: [hadolint('DL4003'), buildCheck('multiple-instructions-disallowed')],
  check: (file) => deadInstructions(file, 'CMD'),
};
