import type { Severity } from '../../../../core/severity.js';

export type Component = 'kube-apiserver' | 'kube-controller-manager' | 'kube-scheduler' | 'etcd' | 'kubelet';

/**
 * One flag of one component, as the CIS Kubernetes Benchmark recommends it (sections 1.2 to 1.4, 2 and 4.2). What a flag means and what it
 * is when left out: https://kubernetes.io/docs/reference/command-line-tools-reference/ and https://etcd.io/docs/latest/op-guide/configuration/.
 */
export interface FlagAdvice {
  readonly component: Component;
  readonly flag: string;
  /** Whether the component is wrong with this value; with `undefined`, whether it is wrong without the flag. */
  readonly isWrong: (value: string | undefined) => boolean;
  readonly expected: string;
  /** What to do about it. */
  readonly advice: string;
  readonly severity: Severity;
  /** Foreign names of this fact. */
  readonly names: readonly string[];
}

type Judge = FlagAdvice['isWrong'];

const missing: Judge = (value) => value === undefined || value === '';
const present: Judge = (value) => value !== undefined;
const notFalse: Judge = (value) => value !== 'false';
const notTrue: Judge = (value) => value !== 'true';
const saysFalse: Judge = (value) => value === 'false';
const saysTrue: Judge = (value) => value === 'true';
const isZero: Judge = (value) => value === '0';
const below =
  (least: number): Judge =>
  (value) =>
    value === undefined || Number(value) < least;
const lacks =
  (word: string): Judge =>
  (value) =>
    !wordsOf(value).includes(word);
const has =
  (word: string): Judge =>
  (value) =>
    wordsOf(value).includes(word);
const opensToAll: Judge = (value) => value !== undefined && !/^(?:127\.|::1$|localhost$)/.test(value);

function wordsOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').map((word) => word.trim());
}

const leftOut = ' left out';

function of(component: Component) {
  return (
    flag: string,
    isWrong: Judge,
    expected: string,
    severity: Severity,
    ...numbers: readonly number[]
  ): FlagAdvice => ({
    component,
    flag,
    isWrong,
    expected: `--${flag}${expected}`,
    advice: expected === leftOut ? `Remove --${flag}.` : `Give --${flag}${expected}.`,
    severity,
    names: numbers.map((number) => `CKV_K8S_${number}`),
  });
}

const server = of('kube-apiserver');
const controllers = of('kube-controller-manager');
const scheduler = of('kube-scheduler');
const etcd = of('etcd');
const kubelet = of('kubelet');

/** Open doors are high, what only narrows or records is low. */
export const flagAdvice: readonly FlagAdvice[] = [
  server('anonymous-auth', saysTrue, '=false', 'high', 68),
  server('anonymous-auth', missing, '=false', 'low', 68),
  server('basic-auth-file', present, leftOut, 'high', 69),
  server('token-auth-file', present, leftOut, 'high', 70),
  server('kubelet-https', saysFalse, '=true', 'high', 71),
  server('kubelet-client-certificate', missing, '=FILE', 'medium', 72),
  server('kubelet-client-key', missing, '=FILE', 'medium', 72),
  server('kubelet-certificate-authority', missing, '=FILE', 'low', 73),
  server('authorization-mode', has('AlwaysAllow'), '=Node,RBAC', 'high', 74),
  server('authorization-mode', lacks('Node'), '=Node,RBAC', 'medium', 75),
  server('authorization-mode', lacks('RBAC'), '=Node,RBAC', 'medium', 77),
  server('enable-admission-plugins', lacks('EventRateLimit'), '=…,EventRateLimit', 'low', 78),
  server('enable-admission-plugins', has('AlwaysAdmit'), ' without AlwaysAdmit', 'high', 79),
  server('enable-admission-plugins', lacks('AlwaysPullImages'), '=…,AlwaysPullImages', 'low', 80),
  server('disable-admission-plugins', has('ServiceAccount'), ' without ServiceAccount', 'high', 82),
  server('disable-admission-plugins', has('NamespaceLifecycle'), ' without NamespaceLifecycle', 'medium', 83),
  server('enable-admission-plugins', lacks('NodeRestriction'), '=…,NodeRestriction', 'medium', 85),
  server('insecure-bind-address', present, leftOut, 'high', 86),
  server('insecure-port', (value) => value !== undefined && value !== '0', '=0', 'high', 88),
  server('secure-port', isZero, '=6443', 'high', 89),
  server('profiling', notFalse, '=false', 'low', 90),
  server('audit-log-path', missing, '=FILE', 'low', 91),
  server('audit-log-maxage', below(30), '=30', 'low', 92),
  server('audit-log-maxbackup', below(10), '=10', 'low', 93),
  server('audit-log-maxsize', below(100), '=100', 'low', 94),
  server('service-account-lookup', saysFalse, '=true', 'high', 96),
  server('service-account-key-file', missing, '=FILE', 'medium', 97),
  server('etcd-certfile', missing, '=FILE', 'medium', 99),
  server('etcd-keyfile', missing, '=FILE', 'medium', 99),
  server('tls-cert-file', missing, '=FILE', 'medium', 100),
  server('tls-private-key-file', missing, '=FILE', 'medium', 100),
  server('etcd-cafile', missing, '=FILE', 'medium', 102),
  server('encryption-provider-config', missing, '=FILE', 'low', 104),
  controllers('terminated-pod-gc-threshold', missing, '=NUMBER', 'low', 106),
  controllers('profiling', notFalse, '=false', 'low', 107),
  controllers('use-service-account-credentials', notTrue, '=true', 'medium', 108),
  controllers('service-account-private-key-file', missing, '=FILE', 'medium', 110),
  controllers('root-ca-file', missing, '=FILE', 'medium', 111),
  controllers(
    'feature-gates',
    (value) => wordsOf(value).includes('RotateKubeletServerCertificate=false'),
    ' without RotateKubeletServerCertificate=false',
    'medium',
    112,
  ),
  controllers('bind-address', opensToAll, '=127.0.0.1', 'medium', 113),
  scheduler('profiling', notFalse, '=false', 'low', 114),
  scheduler('bind-address', opensToAll, '=127.0.0.1', 'medium', 115),
  etcd('cert-file', missing, '=FILE', 'high', 116),
  etcd('key-file', missing, '=FILE', 'high', 116),
  etcd('client-cert-auth', notTrue, '=true', 'high', 117),
  etcd('auto-tls', saysTrue, '=false', 'medium', 118),
  etcd('peer-cert-file', missing, '=FILE', 'medium', 119),
  etcd('peer-key-file', missing, '=FILE', 'medium', 119),
  etcd('peer-client-cert-auth', notTrue, '=true', 'medium', 121),
  kubelet('anonymous-auth', saysTrue, '=false', 'high', 138),
  kubelet('authorization-mode', has('AlwaysAllow'), '=Webhook', 'high', 139),
  kubelet('read-only-port', (value) => value !== undefined && value !== '0', '=0', 'high', 141),
  kubelet('streaming-connection-idle-timeout', isZero, '=5m', 'low', 143),
  kubelet('protect-kernel-defaults', saysFalse, '=true', 'low', 144),
  kubelet('make-iptables-util-chains', saysFalse, '=true', 'low', 145),
  kubelet('rotate-certificates', saysFalse, '=true', 'medium', 149),
];
