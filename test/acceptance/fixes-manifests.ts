/** Manifests that do most things wrong, for the repairs of container settings. */
export const manifests: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'a Deployment': file(
    'app.yaml',
    `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app # the name stays
  namespace: shop
spec:
  selector:
    matchLabels: { app: app }
  template:
    metadata:
      labels: { app: app }
    spec:
      hostNetwork: true
      hostPID: true
      hostIPC: true
      shareProcessNamespace: true
      hostAliases:
        - ip: 10.0.0.1
          hostnames: [a.example.com]
      securityContext:
        seccompProfile:
          type: Unconfined
      containers:
        - name: app
          # a comment that stays
          image: registry.example.com/app:1.4
          ports:
            - containerPort: 8080
              hostPort: 8080
          securityContext:
            privileged: true
            allowPrivilegeEscalation: true
            readOnlyRootFilesystem: false
            runAsNonRoot: false
            runAsUser: 0
            runAsGroup: 0
            procMount: Unmasked
            capabilities:
              add:
                - SYS_ADMIN
                - NET_RAW
                - SYS_MODULE
        - name: beside
          image: registry.example.com/beside:latest
          securityContext:
            capabilities:
              drop: [NET_RAW]
              add: [NET_ADMIN]
            appArmorProfile: { type: Unconfined }
`,
  ),
  'a Pod without any context': file(
    'pod.yaml',
    `apiVersion: v1
kind: Pod
metadata:
  name: app
  namespace: shop
spec:
  containers:
    - name: app
      image: registry.example.com/app:1.4 # why this one
`,
  ),
  'a Pod in JSON': file(
    'pod.json',
    JSON.stringify(
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'app', namespace: 'shop' },
        spec: {
          hostPID: true,
          containers: [
            {
              name: 'app',
              image: 'app:1',
              securityContext: { privileged: true, capabilities: { drop: ['CHOWN'] } },
            },
            { name: 'b', image: 'b:1' },
          ],
        },
      },
      null,
      2,
    ),
  ),
  'flow mappings': file(
    'flow.yaml',
    `apiVersion: v1
kind: Pod
metadata: { name: app, namespace: shop }
spec: { hostNetwork: true, containers: [ { name: app, image: "app:1.2", securityContext: { runAsUser: 0 } } ] }
`,
  ),
  'several documents': file(
    'all.yaml',
    `# first
apiVersion: batch/v1
kind: CronJob
metadata:
  name: nightly
  namespace: shop
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          automountServiceAccountToken: true
          restartPolicy: Never
          containers:
          - name: nightly
            image: registry.example.com/nightly@sha256:${'a'.repeat(64)}
            securityContext:
              runAsUser: 500
              runAsGroup: 500
              seccompProfile:
                type: Unconfined
---
# second
apiVersion: v1
kind: Pod
metadata:
  name: other
  namespace: shop
spec:
  hostUsers: true
  securityContext:
    runAsUser: 0
    runAsNonRoot: false
  containers:
  - image: registry.example.com/other:2
    name: other
    securityContext:
      windowsOptions:
        hostProcess: true
`,
  ),
  'a Compose file': file(
    'compose.yaml',
    `# the shop
services:
  app:
    image: app:1 # pinned by hand
    privileged: true
    user: root
    network_mode: host
    pid: host
    ipc: host
    uts: host
    userns_mode: host
    cgroup_parent: other
    read_only: false
    restart: always
    pids_limit: -1
    cap_add:
      - SYS_ADMIN
      - NET_ADMIN
    security_opt:
      - seccomp:unconfined
      - apparmor:unconfined
      - label:disable
    # ports come last
    ports:
      - 8080:80
      - "9090:90"
      - '0.0.0.0:7070:70'
      - target: 60
        published: 6060
  beside:
    image: beside:latest
    cap_drop:
      - CHOWN
    cap_add: [SYS_MODULE, NET_RAW]
    ports: ["5050:50"]
  small:
    image: small:3
`,
  ),
  'an old Compose file': file(
    'docker-compose.yml',
    `version: "2.4"
x-base: &base
  image: base:1
  restart: unless-stopped
services:
  one:
    <<: *base
    ports: [ "80:80" ]
  two: { image: "two:1", privileged: true }
`,
  ),
  Terraform: new Map([
    [
      'infra/main.tf',
      `# the shop
resource "docker_container" "app" {
  name       = "app"
  image      = "app:1"
  privileged = true # for now
  restart    = "always"
}

resource "kubernetes_pod" "app" {
  metadata {
    name      = "app"
    namespace = "shop"
  }
  spec {
    host_network = true
    host_pid     = true
    container {
      name  = "app"
      image = "registry.example.com/app:1.4"
      security_context {
        privileged                 = true
        allow_privilege_escalation = true
        read_only_root_filesystem  = false
        run_as_non_root            = false
        run_as_user                = 0
      }
    }
  }
}

resource "aws_ecr_repository" "app" {
  name                 = "app"
  image_tag_mutability = "MUTABLE"
  image_scanning_configuration {
    scan_on_push = var.scan
  }
}
`,
    ],
    ['infra/variables.tf', `variable "scan" {\n  default = false\n}\n`],
  ]),
  'a chart': new Map([
    ['shop/Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n'],
    [
      'shop/values.yaml',
      `# what people set
image: registry.example.com/shop:1.2
securityContext:
  privileged: true # old driver
  readOnlyRootFilesystem: false
  runAsNonRoot: false
hostNetwork: true
`,
    ],
    [
      'shop/templates/pod.yaml',
      `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}
  namespace: shop
spec:
  hostNetwork: {{ .Values.hostNetwork }}
  containers:
    - name: shop
      image: {{ .Values.image }}
      securityContext:
        {{- toYaml .Values.securityContext | nindent 8 }}
`,
    ],
  ]),
};

function file(path: string, text: string): ReadonlyMap<string, string> {
  return new Map([[path, text]]);
}

/** The same text as other people would have laid it out. */
export const yamlLayouts: Readonly<Record<string, (text: string, path: string) => string>> = {
  'as it is': (text) => text,
  'Windows line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'no line end at the end': (text) => text.replace(/\s+$/, ''),
  'comments on every line': (text, path) =>
    path.endsWith('.yaml') ? text.replace(/^([ \t]*)([^#\n]*[^#\n|>{[,\\])$/gm, '$1$2 # Ünïcode 船') : text,
  'comments between lines': (text, path) =>
    /\.ya?ml$/.test(path) ? text.replace(/^([ \t]*)(?=[\w-])/gm, '$1# "why", {a: b}\n$1') : text,
  'blank lines': (text) => text.replace(/\n/g, '\n\n'),
  'wide indent': (text, path) => (/\.ya?ml$/.test(path) ? text.replace(/^( +)/gm, '$1$1') : text),
  'lists at the column of their key': (text) => text,
  'a document before': (text, path) =>
    /\.yaml$/.test(path) && !text.includes('{{') && !/^services:/m.test(text) ? `# none\n---\n${text}` : text,
  'space at the ends of lines': (text) => text.replace(/(?<=[^\s\\])\n/g, ' \n'),
};
