import { deadInstructions } from '../../models/dead-instructions.js';
import { buildCheck, ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'single-healthcheck',
  title: 'HEALTHCHECK is overridden by a later one',
  severity: 'medium',
  aliases: ['DL3012', 'MultipleInstructionsDisallowed', ...ds(23)],
  fix: 'Keep the last one.',
  references: [hadolint('DL3012'), buildCheck('multiple-instructions-disallowed')],
  check: (file) => deadInstructions(file, 'HEALTHCHECK'),
};
