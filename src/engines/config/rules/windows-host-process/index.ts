import type { Tree } from '../../models/tree.js';
import { type ConfigRule, type Hit, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'windows-host-process',
  title: 'Container is a process of the Windows host',
  severity: 'high',
  aliases: ksv(103),
  standards: ['Pod Security Standards, baseline: HostProcess'],
  expected: 'hostProcess: false',
  fix: 'Remove hostProcess.',
  references: [podSecurityStandards],
  formats: ['kubernetes'],
  repairs,
  workload: ({ pod }) => hostProcess(pod?.spec),
  container: ({ tree }) => hostProcess(tree),
};

function hostProcess(holder: Tree | undefined): readonly Hit[] {
  const flag = holder?.at('securityContext', 'windowsOptions', 'hostProcess');
  return flag?.boolean === true ? [{ spot: flag, actual: 'hostProcess: true' }] : [];
}
