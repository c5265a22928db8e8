import { deadInstructions } from '../../models/dead-instructions.js';
import { buildCheck, ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'single-entrypoint',
  title: 'ENTRYPOINT is overridden by a later one',
  severity: 'medium',
  aliases: ['DL4004', 'MultipleInstructionsDisallowed', ...ds(7)],
  fix: 'Keep the last one.',
  references: [hadolint('DL4004'), buildCheck('multiple-instructions-disallowed')],
  check: (file) => deadInstructions(file, 'ENTRYPOINT'),
};
