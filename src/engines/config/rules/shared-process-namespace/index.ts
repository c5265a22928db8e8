import type { ConfigRule } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'shared-process-namespace',
  title: 'Containers of the pod see the processes of each other',
  severity: 'low',
  aliases: [],
  expected: 'a process namespace for each container',
  fix: 'Remove shareProcessNamespace.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/'],
  formats: ['kubernetes'],
  repairs,
  workload: ({ pod }) => {
    const flag = pod?.spec.get('shareProcessNamespace');
    return flag?.boolean === true ? [{ spot: flag, actual: 'shareProcessNamespace: true' }] : [];
  },
};
