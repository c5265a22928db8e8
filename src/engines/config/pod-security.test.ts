import { describe, expect, it } from 'vitest';
import { factsIn } from './analyzer.js';

/** The rules that speak for a manifest. */
function rulesFor(path: string, text: string): ReadonlySet<string> {
  return new Set(factsIn(path, text).flatMap((fact) => (fact.kind === 'config-finding' ? [fact.rule] : [])));
}

const pod = (spec: string, container = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: b }\nspec:\n${spec}  containers:\n    - name: a\n      image: registry.example.com/a:1\n${container}`;

describe('pods', () => {
  const ofLinux = ['privilege-escalation-allowed', 'seccomp-profile-missing', 'capabilities-not-dropped'];
  it.each(['  os: { name: windows }\n', '  nodeSelector: { "kubernetes.io/os": windows }\n'])(
    'of Windows have no settings of Linux: %s',
    (spec) => {
      const rules = rulesFor('pod.yaml', pod(spec));
      expect(ofLinux.filter((rule) => rules.has(rule))).toEqual([]);
      expect(rules.has('root-possible')).toBe(true);
    },
  );
  it('of Linux have them', () => {
    const rules = rulesFor('pod.yaml', pod('  os: { name: linux }\n'));
    expect(ofLinux.filter((rule) => rules.has(rule))).toEqual(ofLinux);
  });
  it('with users of their own may be root', () => {
    const asRoot = '      securityContext: { runAsUser: 0, procMount: Unmasked }\n';
    const own = rulesFor('pod.yaml', pod('  hostUsers: false\n', asRoot));
    expect(['root-user', 'root-possible', 'proc-unmasked'].filter((rule) => own.has(rule))).toEqual([]);
    const shared = rulesFor('pod.yaml', pod('  hostUsers: true\n', asRoot));
    expect(['root-user', 'root-possible', 'proc-unmasked'].filter((rule) => shared.has(rule))).toHaveLength(
      3,
    );
  });
  it.each(['SYS_ADMIN', 'CAP_SYS_ADMIN', 'cap_sys_admin'])('name a capability in any way: %s', (name) => {
    const adds = `      securityContext: { capabilities: { add: [${name}] } }\n`;
    expect(rulesFor('pod.yaml', pod('', adds)).has('capability-sys-admin')).toBe(true);
  });
  it.each([
    ['net.ipv4.tcp_keepalive_time', false],
    ['net/ipv4/tcp_syncookies', false],
    ['kernel.msgmax', true],
    ['net.ipv4.tcp_rmem', true],
  ])('may not set every parameter of the kernel: %s', (name, isReported) => {
    const sysctls = `  securityContext: { sysctls: [{ name: ${name}, value: "1" }] }\n`;
    expect(rulesFor('pod.yaml', pod(sysctls)).has('unsafe-sysctl')).toBe(isReported);
  });
});

describe('roles', () => {
  const role = (groups: string) =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: a }\nrules:\n  - apiGroups: ${groups}\n    resources: [secrets]\n    verbs: [get]\n`;
  it.each([
    ['[""]', true],
    ['["*"]', true],
    ['["apps", ""]', true],
    ['["vault.example.com"]', false],
  ])('on secrets of the groups %s', (groups, isReported) => {
    expect(rulesFor('role.yaml', role(groups)).has('manage-secrets')).toBe(isReported);
  });
});

describe('services of Compose', () => {
  it.each([
    ['    build: .\n', false],
    ['', true],
  ])('built here or not: "%s"', (build, isReported) => {
    const rules = rulesFor('compose.yaml', `services:\n  a:\n    image: team/a:latest\n${build}`);
    expect(rules.has('image-tag-latest')).toBe(isReported);
  });
});
