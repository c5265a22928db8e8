import { expect, it } from 'vitest';
import { acceptConfigRule } from '../../../../testing/accept-config-rule.js';
import { judge } from '../../judge.js';
import { readManifest } from '../../manifest.js';
import { rule } from './index.js';

acceptConfigRule(rule, import.meta.url);

function namesFor(...command: readonly string[]): readonly string[] {
  const containers = [{ name: 'a', image: 'registry.k8s.io/a:v1.31.2', command }];
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { containers } };
  const reading = readManifest('pod.json', JSON.stringify(pod));
  if (reading === undefined) throw new Error('no manifest');
  return judge(reading, [rule]).judgements.flatMap(({ aliases }) => aliases);
}

const etcd = [
  '--cert-file=/a',
  '--key-file=/b',
  '--client-cert-auth=true',
  '--peer-cert-file=/c',
  '--peer-key-file=/d',
  '--peer-client-cert-auth',
];

it.each([
  ['a value behind a sign', ['kube-scheduler', '--profiling=true'], ['CKV_K8S_114']],
  [
    'a value in the next word',
    ['kube-scheduler', '--profiling', 'false', '--bind-address', '0.0.0.0'],
    ['CKV_K8S_115'],
  ],
  ['a flag without a value', ['etcd', ...etcd, '--auto-tls'], ['CKV_K8S_118']],
  ['a program with its path', ['/usr/local/bin/etcd', ...etcd.slice(1)], ['CKV_K8S_116']],
  ['one name once for a pair of files', ['etcd', ...etcd.slice(2)], ['CKV_K8S_116']],
  ['all as it should be', ['etcd', ...etcd], []],
  ['settings in a file', ['kubelet', '--config=/a', '--read-only-port=10255'], []],
  ['another program', ['kube-state-metrics', '--profiling=true'], []],
])('reads %s', (_, command, names) => {
  expect(namesFor(...command)).toEqual(names);
});

it('weighs an open door more than a missing record', () => {
  const [first, ...rest] = namesFor(
    'kube-apiserver',
    '--anonymous-auth=true',
    '--authorization-mode=Node,RBAC',
  );
  expect(first).toBe('CKV_K8S_68');
  expect(rest).toContain('CKV_K8S_91');
  expect(rest).not.toContain('CKV_K8S_77');
});
