import { describe, expect, it } from 'vitest';
import { lintConfig } from '../../src/engines/config/lint.js';
import { lintDockerfile } from '../../src/engines/lint/lint.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { dice } from '../../src/testing/dice.js';

const now = new Date('2026-01-15T00:00:00Z');

const manifest = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  template:
    spec:
      securityContext: &context
        runAsNonRoot: true
      volumes: [{ name: logs, hostPath: { path: /var/log } }]
      containers:
        - name: web
          image: registry.example.com/web:1.4
          command: [sh, -c, |
            echo hello
          ]
          securityContext:
            <<: *context
            capabilities: { drop: [ALL], add: ["SYS_ADMIN"] }
`;

const compose = `x-base: &base
  privileged: true
  environment: { A: "\${A:-b}" }
services:
  web:
    <<: *base
    image: registry.example.com/web
    ports: ["8080:80", { target: 22, published: 2222 }]
    volumes: ["/:/host:ro"]
    deploy: { resources: { limits: { cpus: "0.5", memory: 64M } } }
`;

const terraform = `variable "image" { default = "a:1" }
locals {
  ports = [for p in [80, 443] : p]
  name  = "web-\${var.image}"
}
resource "docker_container" "web" {
  count      = var.image == "" ? 0 : 2
  name       = local.name
  image      = var.image
  privileged = true
  env        = ["A=\${local.name}"]
  dynamic "ports" {
    for_each = local.ports
    content {
      internal = ports.value
      external = 8080
    }
  }
  command = [<<-EOT
    hello
  EOT
  ]
}
`;

const template = `{{- define "web.labels" -}}
app: {{ .Chart.Name | quote }}
{{- end }}
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  containers:
  {{- range $i, $c := .Values.containers }}
    - name: {{ $c.name | default (printf "c%d" $i) }}
      image: "{{ $c.image }}:{{ $c.tag | default "latest" }}"
      {{- with $c.securityContext }}
      securityContext: {{- toYaml . | nindent 8 }}
      {{- end }}
  {{- end }}
`;

const values = `containers:
  - image: registry.example.com/web
    securityContext: { privileged: true }
`;

const dockerfile = `# syntax=docker/dockerfile:1
ARG TAG=bookworm
FROM debian:\${TAG} AS build
RUN <<EOF
apt-get update
apt-get install -y curl
EOF
RUN curl -sSL https://example.com/x.sh | sh && \\
    # nothing
    echo "done"
COPY --from=build --chown=1:1 ["a b", "/c"]
HEALTHCHECK CMD ["curl", "-f", "http://localhost"]
`;

const pieces = [
  '\0',
  '\r',
  '\n',
  '\t',
  '"',
  "'",
  '`',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '{{',
  '}}',
  '${',
  '%{',
  '<<',
  '<<EOF\n',
  '&a ',
  '*a',
  ': ',
  '- ',
  '? ',
  '|\n',
  '>-\n',
  '#',
  '!!binary ',
  '---\n',
  '...\n',
  '__proto__',
  '\ufeff',
  '\ud800',
  '\u2028',
  '0x',
  '1e999',
  '~',
  '.inf',
  'null',
  '/*',
  '*/',
  '//',
  '(',
  ')',
  '!',
  '-',
  '\n\n\n',
  '    ',
  '😀',
  'FROM ',
  'RUN ',
  'ONBUILD ',
];

function mutated(text: string, roll: (sides: number) => number): string {
  let whole = text;
  for (let edits = 1 + roll(4); edits > 0; edits -= 1) {
    const at = roll(whole.length + 1);
    const piece = pieces[roll(pieces.length)] ?? '';
    switch (roll(6)) {
      case 0:
        whole = whole.slice(0, at);
        break;
      case 1:
        whole = whole.slice(0, at) + whole.slice(at + 1 + roll(20));
        break;
      case 2:
        whole = whole.slice(0, at) + piece.repeat(1 + roll(200)) + whole.slice(at);
        break;
      case 3:
        whole = whole.slice(0, at) + whole.slice(Math.max(0, at - roll(200)), at) + whole.slice(at);
        break;
      case 4:
        whole = `${whole}\n${whole}`.slice(0, 20_000);
        break;
      default:
        whole = whole.slice(0, at) + piece + whole.slice(at + piece.length);
    }
  }
  return whole;
}

const chart = { path: 'chart/Chart.yaml', text: 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };

const subjects: readonly (readonly [string, string, (text: string) => void])[] = [
  ['manifests', manifest, (text) => lintConfig([{ path: 'web.yaml', text }], now)],
  ['Compose files', compose, (text) => lintConfig([{ path: 'compose.yaml', text }], now)],
  ['modules', terraform, (text) => lintConfig([{ path: 'infra/main.tf', text }], now)],
  [
    'templates',
    template,
    (text) =>
      lintConfig(
        [chart, { path: 'chart/values.yaml', text: values }, { path: 'chart/templates/a.yaml', text }],
        now,
      ),
  ],
  [
    'values',
    values,
    (text) =>
      lintConfig(
        [chart, { path: 'chart/values.yaml', text }, { path: 'chart/templates/a.yaml', text: template }],
        now,
      ),
  ],
  [
    'Dockerfiles',
    dockerfile,
    (text) => lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-15', rules }),
  ],
];

describe('a thousand changed files', () => {
  it.each(subjects)('%s', (name, text, look) => {
    const roll = dice(0x5ea + name.length);
    look(text);
    for (let round = 0; round < 167; round += 1) {
      const changed = mutated(text, roll);
      expect(() => look(changed), JSON.stringify(changed).slice(0, 2_000)).not.toThrow();
    }
  });
});
