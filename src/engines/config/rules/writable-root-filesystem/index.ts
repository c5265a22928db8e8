import { isFalse, whenMissingOr } from '../../hits.js';
import { type ConfigRule, cis, cisDocker, ksv, securityContexts } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'writable-root-filesystem',
  title: 'Root file system is writable',
  severity: 'high',
  aliases: [...ksv(14), 'CKV_K8S_22', ...cis('5.13')],
  expected: 'a read-only root file system',
  fix: 'Make the root file system read-only and give an emptyDir or tmpfs for what has to be written.',
  isLinuxOnly: true,
  references: [securityContexts, cisDocker],
  repairs,
  container: ({ readOnlyRoot }) => whenMissingOr(readOnlyRoot, isFalse),
};
