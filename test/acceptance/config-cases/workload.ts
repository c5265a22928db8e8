import { type Case, goodContainer, type PodParts, pods } from './shapes.js';

type Row = readonly [verdict: '+' | '-', name: string, parts: PodParts];

const hostPath = (...paths: readonly string[]): PodParts => ({
  spec: { volumes: paths.map((path, index) => ({ name: `v${index}`, hostPath: { path } })) },
});
const volume = (type: string, value: Readonly<Record<string, unknown>> = {}): PodParts => ({
  spec: { volumes: [{ name: 'data', [type]: value }] },
});
const image = (name: string): PodParts => ({ container: { image: name } });
const resources = (
  requests: Readonly<Record<string, unknown>> | undefined,
  limits: Readonly<Record<string, unknown>> | undefined,
): PodParts => ({ container: { resources: { requests, limits } } });
const ports = (...list: readonly Readonly<Record<string, unknown>>[]): PodParts => ({
  container: { ports: list },
});
const digest = `sha256:${'0f'.repeat(32)}`;

/** Pods apart from their security contexts, asked by the numbers of Trivy's checks. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'KSV-0006': [
    ['+', 'the socket', hostPath('/var/run/docker.sock')],
    ['+', 'its other address', hostPath('/run/docker.sock')],
    ['+', 'among others', hostPath('/srv', '/var/run/docker.sock')],
    ['-', 'another socket', hostPath('/var/run/shop.sock')],
    ['-', 'the folder of images', hostPath('/var/lib/docker')],
    ['-', 'no folder of the host', volume('emptyDir')],
    ['-', 'no volumes', {}],
    ['-', 'the socket of another engine', hostPath('/run/containerd/containerd.sock')],
  ],
  'KSV-0007': [
    ['+', 'a name', { spec: { hostAliases: [{ ip: '127.0.0.1', hostnames: ['a.example.test'] }] } }],
    ['+', 'two names', { spec: { hostAliases: [{ ip: '10.0.0.1', hostnames: ['a', 'b'] }] } }],
    [
      '+',
      'with the network of the host',
      { spec: { hostNetwork: true, hostAliases: [{ ip: '::1', hostnames: ['a'] }] } },
    ],
    ['-', 'none', {}],
    ['-', 'a name of its own', { spec: { hostname: 'a' } }],
    ['-', 'a subdomain', { spec: { subdomain: 'a' } }],
    ['-', 'other servers of names', { spec: { dnsConfig: { nameservers: ['192.0.2.1'] } } }],
    ['-', 'not there', { spec: { hostAliases: undefined } }],
  ],
  'KSV-0008': flag('hostIPC', 'hostPID'),
  'KSV-0009': flag('hostNetwork', 'hostIPC'),
  'KSV-0010': flag('hostPID', 'hostNetwork'),
  'KSV-0011': [
    ['+', 'no limit', resources({ cpu: '1', memory: '1Gi' }, { memory: '1Gi' })],
    ['+', 'no resources', { container: { resources: undefined } }],
    ['+', 'empty resources', { container: { resources: {} } }],
    ['+', 'an init container', { spec: { initContainers: [goodContainer('a', { resources: undefined })] } }],
    ['-', 'a limit', resources(undefined, { cpu: '500m' })],
    ['-', 'a number', resources(undefined, { cpu: 2 })],
    ['-', 'no limit of memory', resources({ cpu: '1' }, { cpu: '1' })],
    ['-', 'an init container too', { spec: { initContainers: [goodContainer('a')] } }],
    ['-', 'as it should be', {}],
  ],
  'KSV-0015': [
    ['+', 'no request', resources({ memory: '1Gi' }, { cpu: '1', memory: '1Gi' })],
    ['+', 'no resources', { container: { resources: undefined } }],
    ['+', 'empty requests', resources({}, { cpu: '1' })],
    ['-', 'a request', resources({ cpu: '100m' }, undefined)],
    ['-', 'a number', resources({ cpu: 0.5 }, undefined)],
    ['-', 'no request of memory', resources({ cpu: '1' }, { cpu: '1' })],
    ['-', 'two containers', { spec: { containers: [goodContainer('a'), goodContainer('b')] } }],
    ['-', 'as it should be', {}],
  ],
  'KSV-0016': [
    ['+', 'no request', resources({ cpu: '1' }, { cpu: '1', memory: '1Gi' })],
    ['+', 'no resources', { container: { resources: undefined } }],
    ['+', 'empty requests', resources({}, { memory: '1Gi' })],
    ['-', 'a request', resources({ memory: '100Mi' }, undefined)],
    ['-', 'a number', resources({ memory: 1048576 }, undefined)],
    ['-', 'no request of CPU', resources({ memory: '1Gi' }, { cpu: '1' })],
    ['-', 'two containers', { spec: { containers: [goodContainer('a'), goodContainer('b')] } }],
    ['-', 'as it should be', {}],
  ],
  'KSV-0018': [
    ['+', 'no limit', resources({ cpu: '1', memory: '1Gi' }, { cpu: '1' })],
    ['+', 'no resources', { container: { resources: undefined } }],
    ['+', 'empty limits', resources({ memory: '1Gi' }, {})],
    ['-', 'a limit', resources(undefined, { memory: '64Mi' })],
    ['-', 'a number', resources(undefined, { memory: 134217728 })],
    ['-', 'no limit of CPU', resources({ cpu: '1' }, { memory: '1Gi' })],
    ['-', 'an init container too', { spec: { initContainers: [goodContainer('a')] } }],
    ['-', 'as it should be', {}],
  ],
  'KSV-0013': [
    ['+', 'latest', image('acme.azurecr.io/app:latest')],
    ['+', 'no tag', image('nginx')],
    ['+', 'no tag behind a port', image('registry.example.com:5000/app')],
    ['+', 'latest behind a port', image('localhost:5000/app:latest')],
    ['+', 'an init container', { spec: { initContainers: [goodContainer('a', { image: 'busybox' })] } }],
    ['-', 'a release', image('nginx:1.27')],
    ['-', 'a digest', image(`nginx@${digest}`)],
    ['-', 'a release and a digest', image(`registry.example.com:5000/app:1.4@${digest}`)],
    ['-', 'a release behind a port', image('registry.example.com:5000/app:1.4')],
    ['-', 'a name that only begins so', image('nginx:latest-alpine3.20')],
    ['-', 'a repository of that name', image('registry.example.com/latest:2')],
  ],
  'KSV-0023': [
    ['+', 'a folder', hostPath('/srv/data')],
    ['+', 'the root', hostPath('/')],
    ['+', 'a file', { spec: { volumes: [{ name: 'a', hostPath: { path: '/etc/hosts', type: 'File' } }] } }],
    ['+', 'the socket', hostPath('/var/run/docker.sock')],
    ['-', 'an empty folder', volume('emptyDir')],
    ['-', 'a claim', volume('persistentVolumeClaim', { claimName: 'a' })],
    ['-', 'a secret', volume('secret', { secretName: 'a' })],
    ['-', 'a volume of the name', { spec: { volumes: [{ name: 'hostPath', emptyDir: {} }] } }],
    ['-', 'none', {}],
  ],
  'KSV-0121': [
    ...['/', '/boot', '/dev', '/etc', '/lib', '/proc', '/sys', '/usr', '/var/lib/docker'].map(
      (path): Row => ['+', path, hostPath(path)],
    ),
    ['+', 'with a slash at the end', hostPath('/etc/')],
    ['-', 'a folder for data', hostPath('/srv/data')],
    ['-', 'of a user', hostPath('/home/shop')],
    ['-', 'that sounds alike', hostPath('/etcetera')],
    ['-', 'logs', hostPath('/var/log')],
    ['-', 'an empty folder', volume('emptyDir')],
    ['-', 'none', {}],
  ],
  'KSV-0024': [
    ['+', 'a port', ports({ containerPort: 8080, hostPort: 8080 })],
    ['+', 'the second of two', ports({ containerPort: 8080 }, { containerPort: 9090, hostPort: 9090 })],
    [
      '+',
      'of an init container',
      {
        spec: { initContainers: [goodContainer('a', { ports: [{ containerPort: 1, hostPort: 31_000 }] })] },
      },
    ],
    ['-', 'of the container alone', ports({ containerPort: 8080 })],
    ['-', 'no ports', {}],
    ['-', 'an empty list', ports()],
    ['-', 'with a name', ports({ containerPort: 8080, name: 'http', protocol: 'TCP' })],
    ['-', 'none taken', ports({ containerPort: 8080, hostPort: 0 })],
  ],
  'KSV-0117': [
    ['+', 'a low one', ports({ containerPort: 80 })],
    ['+', 'the last low one', ports({ containerPort: 1023 })],
    ['+', 'a low one of the host', ports({ containerPort: 8080, hostPort: 443 })],
    ['+', 'the second of two', ports({ containerPort: 8080 }, { containerPort: 22 })],
    ['-', 'the first high one', ports({ containerPort: 1024 })],
    ['-', 'high', ports({ containerPort: 8443 })],
    ['-', 'high on both sides', ports({ containerPort: 8443, hostPort: 30_000 })],
    ['-', 'no ports', {}],
    ['-', 'the port of a probe', { container: { livenessProbe: { httpGet: { port: 80 } } } }],
  ],
  'KSV-0028': [
    ...[
      'gcePersistentDisk',
      'awsElasticBlockStore',
      'gitRepo',
      'nfs',
      'iscsi',
      'glusterfs',
      'rbd',
      'flexVolume',
      'cinder',
      'cephfs',
      'flocker',
      'fc',
      'azureFile',
      'azureDisk',
      'vsphereVolume',
      'quobyte',
      'portworxVolume',
      'scaleIO',
      'storageos',
    ].map((type): Row => ['+', type, volume(type)]),
    ...[
      'configMap',
      'downwardAPI',
      'emptyDir',
      'persistentVolumeClaim',
      'projected',
      'secret',
      'ephemeral',
    ].map((type): Row => ['-', type, volume(type)]),
    ['-', 'none', {}],
    ['-', 'an empty list', { spec: { volumes: [] } }],
  ],
  'KSV-0036': [
    ['+', 'asked for', { spec: { automountServiceAccountToken: true } }],
    [
      '+',
      'asked for, with an account',
      { spec: { automountServiceAccountToken: true, serviceAccountName: 'a' } },
    ],
    [
      '+',
      'mounted by hand',
      {
        spec: { automountServiceAccountToken: undefined },
        container: {
          volumeMounts: [{ name: 'a', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' }],
        },
      },
    ],
    ['-', 'refused', {}],
    ['-', 'refused, with an account', { spec: { serviceAccountName: 'shop' } }],
    ['-', 'no word of it', { spec: { automountServiceAccountToken: undefined } }],
    [
      '-',
      'another mount',
      {
        spec: { automountServiceAccountToken: undefined },
        container: { volumeMounts: [{ name: 'a', mountPath: '/srv' }] },
      },
    ],
    [
      '-',
      'refused, a projected token instead',
      {
        spec: {
          volumes: [{ name: 'a', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } }],
        },
      },
    ],
  ],
  'KSV-0037': [
    ['+', 'there', { metadata: { namespace: 'kube-system' } }],
    ['+', 'there, with other labels', { metadata: { namespace: 'kube-system' }, labels: { tier: 'web' } }],
    [
      '+',
      'there, with a node selector',
      {
        metadata: { namespace: 'kube-system' },
        spec: { nodeSelector: { a: 'b' } },
      },
    ],
    ['-', 'elsewhere', {}],
    ['-', 'in the default one', { metadata: { namespace: 'default' } }],
    ['-', 'in none', { metadata: { namespace: undefined } }],
    ['-', 'in one that sounds alike', { metadata: { namespace: 'kube-system-extra' } }],
    [
      '-',
      'part of the control plane',
      {
        metadata: { namespace: 'kube-system', labels: { tier: 'control-plane' } },
        labels: { tier: 'control-plane' },
      },
    ],
  ],
  'KSV-0110': [
    ['+', 'there', { metadata: { namespace: 'default' } }],
    ['+', 'by default', { metadata: { namespace: undefined } }],
    ['+', 'there, with a name', { metadata: { namespace: 'default', name: 'shop' } }],
    ['-', 'elsewhere', {}],
    ['-', 'with the cluster', { metadata: { namespace: 'kube-system' } }],
    ['-', 'in one that sounds alike', { metadata: { namespace: 'default-shop' } }],
    ['-', 'of that name, elsewhere', { metadata: { name: 'default' } }],
    ['-', 'with the default account', { spec: { serviceAccountName: 'default' } }],
  ],
  'KSV-0102': [
    ['+', 'its image', image('registry.example.com/charts/tiller:v2.11.4')],
    ['+', 'its name', { metadata: { name: 'tiller-deploy' } }],
    ['+', 'its labels', { labels: { app: 'helm', name: 'tiller' } }],
    ['-', 'another image', image('gcr.io/shop/app:1')],
    ['-', 'another name', { metadata: { name: 'web' } }],
    ['-', 'a name that sounds alike', { metadata: { name: 'distiller' } }],
    ['-', 'Helm itself', image('docker.io/alpine/helm:3.14.0')],
    [
      '-',
      'a controller of charts',
      { metadata: { name: 'helm-controller' }, labels: { app: 'helm-controller' } },
    ],
  ],
  'KSV-0125': [
    ['+', 'of everybody', image('ghcr.io/shop/app:1')],
    ['+', 'Docker Hub by its name', image('docker.io/library/nginx:1')],
    ['+', 'of another company', image('quay.io/shop/app:1')],
    ['+', 'unknown', image('registry.evil.test/app:1')],
    ['-', 'of Azure', image('acme.azurecr.io/app:1')],
    ['-', 'of Google', image('gcr.io/acme/app:1')],
    ['-', 'of Google in Europe', image('eu.gcr.io/acme/app:1')],
    ['-', 'of Amazon', image('123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1')],
    ['-', 'none named', image('nginx:1.27')],
    ['-', 'none named, with a folder', image('acme/nginx:1.27')],
  ],
};

function flag(name: string, other: string): readonly Row[] {
  return [
    ['+', 'shared', { spec: { [name]: true } }],
    ['+', 'shared like another', { spec: { [name]: true, [other]: true } }],
    ['+', 'shared without contexts', { spec: { [name]: true }, own: undefined, shared: undefined }],
    ['-', 'not shared', { spec: { [name]: false } }],
    ['-', 'no word of it', {}],
    ['-', 'another one shared', { spec: { [other]: true } }],
    ['-', 'a label of the name', { labels: { [name]: 'true' } }],
    ['-', 'null', { spec: { [name]: null } }],
  ];
}

export const workloadCases: readonly Case[] = Object.entries(rows).flatMap(([id, list]) =>
  list.flatMap(([verdict, name, parts]) => pods(id, verdict === '+', name, parts)),
);
