import type { Tree } from '../../models/tree.js';
import { type ConfigRule, type Hit, ksv, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'non-ephemeral-volume',
  title: 'Volume of a type that pods should not name themselves',
  severity: 'low',
  aliases: ksv(28),
  standards: ['Pod Security Standards, restricted: Volume Types'],
  expected:
    'configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected or secret',
  fix: 'Define the storage as a persistent volume and claim it.',
  references: [podSecurityStandards],
  formats: ['kubernetes'],
  workload: ({ pod }) => (pod?.spec.get('volumes')?.items ?? []).flatMap(typeOf),
};

const foreign = [
  'awsElasticBlockStore',
  'azureDisk',
  'azureFile',
  'cephfs',
  'cephFS',
  'cinder',
  'fc',
  'flexVolume',
  'flocker',
  'gcePersistentDisk',
  'gitRepo',
  'glusterfs',
  'iscsi',
  'nfs',
  'photonPersistentDisk',
  'portworxVolume',
  'quobyte',
  'rbd',
  'scaleIO',
  'storageos',
  'vsphereVolume',
];

function typeOf(volume: Tree): readonly Hit[] {
  return foreign
    .filter((type) => volume.entries.has(type))
    .map((type) => ({
      spot: volume.spotOf(type),
      actual: `volume type ${type}`,
      detail: `${type} ${volume.get('name')?.text ?? ''}`,
    }));
}
