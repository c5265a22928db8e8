import { stringify } from 'yaml';
import type { PodSecurityCase } from './pod-security.js';

type Json = Readonly<Record<string, unknown>>;
interface File {
  readonly path: string;
  readonly text: string;
}

/** What makes pods without being a manifest: charts, overlays and modules, by the documentation of Helm, Kustomize and Terraform. */
export const makers: Readonly<Record<string, (one: PodSecurityCase) => readonly File[] | undefined>> = {
  'a chart that writes its values': (one) => [
    chart,
    { path: 'berth/values.yaml', text: stringify({ pod: one.spec, annotations: one.annotations ?? {} }) },
    {
      path: 'berth/templates/pod.yaml',
      text: `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-berth
  namespace: quay
  annotations:
    {{- toYaml .Values.annotations | nindent 4 }}
spec:
  {{- toYaml .Values.pod | nindent 2 }}
`,
    },
  ],
  'a chart with a named template, in a Deployment': (one) => [
    chart,
    { path: 'berth/values.yaml', text: 'isWanted: true\n' },
    {
      path: 'berth/templates/_pod.tpl',
      text: `{{- define "berth.pod" -}}\n${stringify(clean(one.spec))}{{- end }}\n`,
    },
    {
      path: 'berth/templates/deployment.yaml',
      text: `{{- if .Values.isWanted }}
apiVersion: apps/v1
kind: Deployment
metadata: { name: berth, namespace: quay }
spec:
  selector: { matchLabels: { app: berth } }
  template:
    metadata:
      labels: { app: berth }
      annotations: ${JSON.stringify(one.annotations ?? {})}
    spec:
      {{- include "berth.pod" . | nindent 6 }}
{{- end }}
`,
    },
  ],
  'an overlay that adds all of it': (one) => [
    { path: 'base/kustomization.yaml', text: 'resources: [deployment.yaml]\n' },
    {
      path: 'base/deployment.yaml',
      text: stringify({
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'berth', namespace: 'quay' },
        spec: {
          selector: { matchLabels: { app: 'berth' } },
          template: { metadata: { labels: { app: 'berth' } }, spec: { containers: [] } },
        },
      }),
    },
    { path: 'overlay/kustomization.yaml', text: 'resources: [../base]\npatches:\n  - path: pod.yaml\n' },
    {
      path: 'overlay/pod.yaml',
      text: stringify({
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'berth', namespace: 'quay' },
        spec: { template: { metadata: { annotations: one.annotations ?? {} }, spec: clean(one.spec) } },
      }),
    },
  ],
  'a module with a pod': (one) => moduleOf(one, 'kubernetes_pod_v1', (spec) => `spec {\n${spec}}\n`),
  'a module with a Deployment': (one) =>
    moduleOf(
      one,
      'kubernetes_deployment_v1',
      (spec) => `spec {\ntemplate {\nmetadata {\nname = "berth"\n}\nspec {\n${spec}}\n}\n}\n`,
    ),
};

const chart: File = { path: 'berth/Chart.yaml', text: 'apiVersion: v2\nname: berth\nversion: 0.4.0\n' };

function clean(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Blocks of the provider, by the name of the field in the API. */
const blocks: Readonly<Record<string, string>> = {
  containers: 'container',
  initContainers: 'init_container',
  volumes: 'volume',
  ports: 'port',
  sysctls: 'sysctl',
};
/** What the provider has no words for. */
const unsupported =
  /ephemeralContainers|hostUsers|appArmorProfile|procMount|"os"|"lifecycle"|httpGet|tcpSocket|windowsOptions|photon|scaleIO|storageos|portworx|"csi"|"ephemeral"|gitRepo|"projected"|downwardAPI|"fc"|null/;

function moduleOf(
  one: PodSecurityCase,
  type: string,
  wrap: (spec: string) => string,
): readonly File[] | undefined {
  const spec = clean(one.spec);
  if (unsupported.test(JSON.stringify(spec)) || one.annotations !== undefined) return undefined;
  const text = `resource "${type}" "berth" {\nmetadata {\nname = "berth"\nnamespace = "quay"\n}\n${wrap(hcl(spec))}}\n`;
  return [{ path: 'infra/main.tf', text }];
}

function hcl(value: Json): string {
  return Object.entries(value)
    .flatMap(([key, one]) => {
      const name = blocks[key] ?? snake(key);
      if (Array.isArray(one) && one.every((item) => typeof item === 'object' && item !== null))
        return one.map((item: Json) => `${name} {\n${hcl(item)}}\n`);
      if (typeof one === 'object' && one !== null && !Array.isArray(one))
        return [`${name} {\n${hcl(one as Json)}}\n`];
      return [`${name} = ${JSON.stringify(one)}\n`];
    })
    .join('');
}

/** `hostPID` is `host_pid`, `runAsNonRoot` `run_as_non_root`, `hostPath` `host_path`. */
function snake(name: string): string {
  return name.replace(
    /([a-z0-9])([A-Z]+)/g,
    (_, before: string, upper: string) => `${before}_${upper.toLowerCase()}`,
  );
}
