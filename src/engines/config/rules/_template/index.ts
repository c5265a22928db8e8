import { isTrue, whenValue } from '../../hits.js';
import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: '__name__',
  title: 'What is wrong, in a few words',
  severity: 'low',
  aliases: [],
  expected: 'the setting as it should be',
  fix: 'One imperative sentence.',
  references: ['https://kubernetes.io/docs/concepts/security/'],
  workload: ({ host }) => whenValue(host.network, isTrue),
};
