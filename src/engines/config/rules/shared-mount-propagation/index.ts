import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'shared-mount-propagation',
  title: 'Mounts made in the container appear on the host',
  severity: 'medium',
  aliases: cis('5.20'),
  expected: 'private or slave propagation',
  fix: 'Remove the propagation mode.',
  references: [cisDocker, 'https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation'],
  container: ({ mounts }) =>
    mounts
      .filter(({ propagation }) => shared.has(propagation ?? ''))
      .map(({ spot, propagation, target, source }) => ({
        spot,
        actual: `propagation: ${propagation}`,
        detail: target ?? source,
      })),
};

const shared = new Set(['shared', 'rshared', 'Bidirectional']);
