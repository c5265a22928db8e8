import { describe, expect, it } from 'vitest';
import type { Model } from '../container.js';
import { loadYaml } from '../yaml.js';
import { readKubernetes } from './index.js';

function read(text: string): Model {
  const { documents, problems } = loadYaml('a.yaml', text, () => true);
  expect(problems).toEqual([]);
  return readKubernetes(documents);
}

const spec = '{ containers: [{ name: a, image: "a:1" }], hostPID: true }';

describe('kinds that run containers', () => {
  it.each([
    ['Pod', 'v1', `spec: ${spec}`],
    ['Deployment', 'apps/v1', `spec: { template: { spec: ${spec} } }`],
    ['StatefulSet', 'apps/v1', `spec: { template: { spec: ${spec} } }`],
    ['DaemonSet', 'apps/v1', `spec: { template: { spec: ${spec} } }`],
    ['ReplicaSet', 'apps/v1', `spec: { template: { spec: ${spec} } }`],
    ['ReplicationController', 'v1', `spec: { template: { spec: ${spec} } }`],
    ['Job', 'batch/v1', `spec: { template: { spec: ${spec} } }`],
    ['CronJob', 'batch/v1', `spec: { jobTemplate: { spec: { template: { spec: ${spec} } } } }`],
    ['PodTemplate', 'v1', `template: { spec: ${spec} }`],
    ['Rollout', 'argoproj.io/v1alpha1', `spec: { template: { spec: ${spec} } }`],
  ])('%s', (kind, version, body) => {
    const { workloads } = read(`apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: x }\n${body}\n`);
    expect(workloads.map(({ kind: found, host }) => [found, host.pid.value])).toEqual([[kind, true]]);
    expect(workloads[0]?.containers.map(({ name }) => name)).toEqual(['a']);
  });

  it('lists of them', () => {
    const item = `{ apiVersion: v1, kind: Pod, spec: ${spec} }`;
    const { workloads } = read(
      `apiVersion: v1\nkind: List\nitems: [${item}, { apiVersion: v1, kind: PodList, items: [${item}] }]\n`,
    );
    expect(workloads).toHaveLength(2);
  });

  it('and nothing else', () => {
    expect(read('apiVersion: v1\nkind: Service\nspec: { template: { a: b } }\n').workloads).toEqual([]);
  });
});

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: x
  annotations:
    container.seccomp.security.alpha.kubernetes.io/old: unconfined
spec:
  securityContext: { runAsUser: 10001, runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
  volumes: [{ name: host, hostPath: { path: /srv } }]
  initContainers: [{ name: init, image: "a:1" }]
  ephemeralContainers: [{ name: debug, image: "a:1" }]
  containers:
    - name: own
      image: a:1
      securityContext: { runAsUser: 0, runAsNonRoot: null, seccompProfile: { type: Unconfined } }
      volumeMounts: [{ name: host, mountPath: /data, readOnly: true }, { name: other, mountPath: /x }]
    - name: old
      image: a:1
`;

describe('containers of a pod', () => {
  const containers = new Map(
    read(pod).workloads.flatMap(({ containers: all }) => all.map((one) => [one.name, one])),
  );

  it('have a role', () => {
    expect([...containers].map(([name, { role }]) => [name, role])).toEqual([
      ['init', 'init'],
      ['own', 'main'],
      ['old', 'main'],
      ['debug', 'ephemeral'],
    ]);
  });

  it('inherit from the pod what they do not set themselves', () => {
    expect(containers.get('old')?.user.value).toBe('10001');
    expect(containers.get('own')?.user.value).toBe('0');
    expect(containers.get('own')?.nonRoot.value).toBe(true);
    expect(containers.get('old')?.seccomp.value).toBe('default');
    expect(containers.get('own')?.seccomp.value).toBe('unconfined');
  });

  it('know which of their mounts are folders of the host', () => {
    expect(containers.get('own')?.mounts).toMatchObject([
      { source: '/srv', target: '/data', readOnly: true },
    ]);
  });

  it('point at where a setting is missing', () => {
    const spot = containers.get('old')?.readOnlyRoot.spot;
    expect(spot?.source.place(spot.start, spot.end)).toEqual({
      path: 'a.yaml',
      line: 17,
      column: 7,
      endLine: 17,
      endColumn: 16,
    });
  });
});

it('reads annotations where there is no field', () => {
  const { workloads } = read(pod.replace('seccompProfile: { type: RuntimeDefault }', ''));
  expect(workloads[0]?.containers.find(({ name }) => name === 'old')?.seccomp.value).toBe('unconfined');
});

it.each(['0x0', '0o0', '00'])('reads the id of a user as the number that it is: %s', (id) => {
  const { workloads } = read(pod.replace('runAsUser: 0,', `runAsUser: ${id},`));
  expect(workloads[0]?.containers.find(({ name }) => name === 'own')?.user.value).toBe('0');
});
