import { schemaLabels } from '../../models/labels.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'label-semver',
  title: 'Label is no semantic version',
  severity: 'low',
  aliases: ['DL3056'],
  fix: 'Write a version as in SemVer 2.0.0: 1.2.3.',
  references: [hadolint('DL3056'), 'https://semver.org/'],
  check: (file) => schemaLabels(file, 'semver', (value) => semver.test(value)),
};

/** Sections 2, 9 and 10. */
const semver =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
