import { type Input, mutated, type Random, repeated } from './hostile-inputs.js';

/** A document that is named on the command line: how it begins, and which command reads it. */
export interface Document {
  readonly path: string;
  readonly text: string;
  /** `FILE` is the document, `FOLDER` the folder that it lies in. */
  readonly words: readonly string[];
  readonly besides?: Readonly<Record<string, string>>;
}

const python = 'import os\ndef f(request):\n    os.system(request.args["a"])\n'.repeat(50);
const cyclonedx = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [
    {
      type: 'library',
      name: 'a',
      version: '1',
      purl: 'pkg:npm/a@1',
      'bom-ref': 'a',
      licenses: [{ license: { id: 'MIT' } }],
    },
  ],
  dependencies: [{ ref: 'a', dependsOn: ['a'] }],
  vulnerabilities: [{ id: 'CVE-2030-1', analysis: { state: 'not_affected' }, affects: [{ ref: 'a' }] }],
});
const spdx = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'a',
  packages: [
    {
      SPDXID: 'SPDXRef-a',
      name: 'a',
      versionInfo: '1',
      licenseConcluded: 'MIT OR (ISC AND 0BSD)',
      externalRefs: [
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/a@1' },
      ],
    },
  ],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-a' },
  ],
});
const spdx3 = JSON.stringify({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    {
      type: 'software_Package',
      spdxId: 'a',
      name: 'a',
      software_packageVersion: '1',
      software_packageUrl: 'pkg:npm/a@1',
    },
  ],
});
const rules =
  'rules:\n- id: a\n  languages: [python]\n  message: m\n  severity: ERROR\n  patterns:\n  - pattern: os.system($X)\n  - pattern-regex: (?i)[a-z]+\n';
const policy =
  'policy:\n  fail-on: [critical, high+fixable]\nwaivers:\n- rule: CVE-2030-1\n  path: "**/a*/**"\n  owner: a\n  because: b\nroles:\n- path: "a/**"\n  role: test\n';
const openapi =
  'openapi: 3.0.0\ninfo: {title: a, version: "1"}\npaths:\n  /a/{b}:\n    get:\n      parameters: [{name: b, in: path, schema: {$ref: "#/components/schemas/a"}}]\ncomponents:\n  schemas:\n    a: {type: object, properties: {c: {$ref: "#/components/schemas/a"}}}\n';
const har = JSON.stringify({
  log: {
    entries: [
      {
        request: { method: 'GET', url: 'http://127.0.0.1/a?b=c', headers: [] },
        response: { status: 200, content: { text: 'a' } },
      },
    ],
  },
});
const postman = JSON.stringify({
  info: { name: 'a' },
  item: [
    { name: 'a', request: { method: 'POST', url: '{{base}}/a', body: { mode: 'raw', raw: '{"a":1}' } } },
  ],
  variable: [{ key: 'base', value: 'http://127.0.0.1' }],
});
const wsdl =
  '<?xml version="1.0"?><definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a"><types><x:schema targetNamespace="urn:a"><x:element name="b"><x:complexType><x:sequence><x:element name="c" type="x:string"/></x:sequence></x:complexType></x:element></x:schema></types><message name="d"><part name="e" element="b"/></message><portType name="f"><operation name="g"><input message="d"/></operation></portType><binding name="h" type="f"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/><operation name="g"><s:operation soapAction="i"/></operation></binding><service name="j"><port name="k" binding="h"><s:address location="http://127.0.0.1:9/l"/></port></service></definitions>';
const routes = JSON.stringify({
  routes: [
    { method: 'GET', path: '/a/{b}', parameters: [{ name: 'c', in: 'query' }], file: 'a.js', line: 1 },
  ],
});
const compose =
  'services:\n  web:\n    image: nginx:1.25\n    ports: ["8080:80"]\n    volumes: ["/srv/a:/a"]\n    environment: {A: b}\n';
const createRequest = JSON.stringify({
  Image: 'alpine',
  HostConfig: {
    Binds: ['/srv/a:/a'],
    NetworkMode: 'bridge',
    CapAdd: [],
    PortBindings: { '80/tcp': [{ HostPort: '8080' }] },
  },
});

const closed = 'http://127.0.0.1:9/';

/** What the program itself writes, and reads again. */
export interface Reports {
  readonly report: string;
  readonly exchanges: string;
}

export const documentsWith = ({ report, exchanges }: Reports): readonly Document[] => [
  { path: 'a.cdx.json', text: cyclonedx, words: ['sbom', 'FILE'] },
  { path: 'b.cdx.json', text: cyclonedx, words: ['check', 'FILE'] },
  { path: 'a.spdx.json', text: spdx, words: ['sbom', 'FILE'] },
  { path: 'b.spdx3.json', text: spdx3, words: ['sbom', 'FILE'] },
  { path: 'report.json', text: report, words: ['convert', 'FILE', '--format', 'html'] },
  { path: 'report2.json', text: report, words: ['convert', 'FILE', '--format', 'sarif'] },
  { path: 'report3.json', text: report, words: ['diff', 'FILE', 'FILE'] },
  {
    path: 'rules.yml',
    text: rules,
    words: ['code', 'FOLDER', '--user-rules', 'FILE'],
    besides: { 'a.py': python },
  },
  {
    path: 'config.yaml',
    text: policy,
    words: ['check', 'FOLDER', '--config', 'FILE'],
    besides: { 'a/a.py': python, Dockerfile: 'FROM alpine\n' },
  },
  {
    path: 'ignore.txt',
    text: 'CVE-2030-1 exp:2030-01-01 # a\n',
    words: ['check', 'FOLDER', '--ignore-file', 'FILE'],
    besides: { 'a.py': python },
  },
  {
    path: 'baseline.json',
    text: report,
    words: ['check', 'FOLDER', '--baseline', 'FILE'],
    besides: { 'a.py': python },
  },
  {
    path: '.gitignore',
    text: '*.log\n!a.log\n/b/**/c\n[a-z]?.txt\n',
    words: ['check', 'FOLDER'],
    besides: { '.git/HEAD': 'ref: refs/heads/main\n', 'a/b/c/d/e/a.py': python },
  },
  {
    path: '.dockerignore',
    text: '*.log\n!a.log\n**/c\n',
    words: ['lint', 'FOLDER'],
    besides: { Dockerfile: 'FROM alpine\nCOPY a/b/c /d\n' },
  },
  {
    path: '.hadolint.yaml',
    text: 'ignored: [DL3008]\noverride:\n  error: [DL3007]\n',
    words: ['lint', 'FOLDER'],
    besides: { Dockerfile: 'FROM alpine:latest\n' },
  },
  {
    path: '.checkov.yaml',
    text: 'skip-check: [CKV_DOCKER_2]\n',
    words: ['check', 'FOLDER'],
    besides: { Dockerfile: 'FROM alpine:latest\n' },
  },
  {
    path: 'Dockerfile.lock',
    text: 'alpine:latest alpine@sha256:00\ncurl=7.88.1-10\n',
    words: ['lint', 'FOLDER', '--lock', 'FILE', '--offline'],
    besides: { Dockerfile: 'FROM alpine:latest\nRUN apt-get install curl\n' },
  },
  {
    path: 'Packages',
    text: 'Package: curl\nVersion: 7.88.1-10\nArchitecture: amd64\n\n',
    words: ['lint', 'FOLDER', '--package-index', 'FILE', '--offline'],
    besides: { Dockerfile: 'FROM debian:12\nRUN apt-get install curl\n' },
  },
  { path: 'compose.yaml', text: compose, words: ['harden', 'FILE'] },
  {
    path: 'policy.json',
    text: '{"default":[{"type":"reject"}],"transports":{"docker":{"a":[{"type":"sigstoreSigned","keyPath":"/a"}]}}}',
    words: ['verify', 'LAYOUT', '--policy', 'FILE', '--as', 'a/b:1'],
  },
  {
    path: 'request.json',
    text: createRequest,
    words: [
      'authz',
      'explain',
      'POST',
      '/v1.45/containers/create',
      '--body',
      'CONTENT',
      '--engine',
      'SOCKET',
      '--state',
      'FOLDER',
    ],
  },
  { path: 'openapi.yaml', text: openapi, words: ['dast', 'api', closed, '--openapi', 'FILE', '-T', '1'] },
  { path: 'a.har', text: har, words: ['dast', 'baseline', closed, '--har', 'FILE', '-T', '1'] },
  { path: 'postman.json', text: postman, words: ['dast', 'api', closed, '--postman', 'FILE', '-T', '1'] },
  {
    path: 'service.wsdl',
    text: wsdl,
    words: ['dast', 'api', closed, '--openapi', 'FILE', '-T', '1'],
  },
  { path: 'routes.json', text: routes, words: ['dast', 'api', closed, '--routes', 'FILE', '-T', '1'] },
  {
    path: 'urls.txt',
    text: `${closed}a\n${closed}b?c=d\n`,
    words: ['dast', 'baseline', closed, '--urls', 'FILE', '-T', '1'],
  },
  {
    path: 'bill.cdx.json',
    text: cyclonedx,
    words: ['dast', 'baseline', closed, '--sbom', 'FILE', '-T', '1'],
  },
  {
    path: 'code.json',
    text: report,
    words: ['dast', 'baseline', closed, '--code-report', 'FILE', '-T', '1'],
  },
  {
    path: 'session.json',
    text: '{"version":1}',
    words: ['dast', 'baseline', closed, '--resume', 'FILE', '-T', '1'],
  },
  { path: 'dast.json', text: exchanges, words: ['dast', 'patch', 'FILE', '--output-dir', 'FOLDER/patch'] },
  {
    path: 'replay.json',
    text: exchanges,
    words: ['dast', 'replay', 'all', '--report', 'FILE', '--target', closed],
  },
  { path: 'report4.json', text: report, words: ['explain', '1', 'FILE'] },
  { path: 'report5.json', text: report, words: ['convert', 'FILE', '--format', 'junit'] },
  { path: 'report6.json', text: report, words: ['convert', 'FILE', '--format', 'csaf-vex'] },
  {
    path: 'seaworthy.lock.yaml',
    text: 'images:\n  alpine:latest: sha256:00\npackages:\n  debian:12: {curl: 7.88.1-10}\n',
    words: ['lint', 'FOLDER', '--diff', '--offline'],
    besides: { Dockerfile: 'FROM alpine:latest\nRUN apt-get install curl\n' },
  },
  {
    path: '.pre/seaworthy.yaml',
    text: policy,
    words: ['policy', 'show', 'FOLDER/.pre'],
  },
  {
    path: 'automation.yaml',
    text: 'max-pages: 1\n',
    words: ['dast', 'baseline', closed, '--automation', 'FILE', '-T', '1'],
  },
  {
    path: 'zap.conf',
    text: '10016\tIGNORE\t(X)\n',
    words: ['dast', 'baseline', closed, '--rules', 'FILE', '-T', '1'],
  },
];

export function documentOf(random: Random, { text }: Document): Omit<Input, 'path'> {
  return random.below(3) === 0
    ? repeated(random, text.slice(0, random.below(text.length + 1)))
    : mutated(random, Buffer.from(text));
}

const page =
  '<!doctype html><html><head><title>a</title><meta http-equiv="refresh" content="5; url=/b"><meta name="csrf-token" content="c"><style>a{background:url(/d)}</style></head><body><form method="post" action="/e?f=g"><input name="h" value="i"><textarea name="j"></textarea></form><a href="/k?l=m">n</a><script src="/o.js"></script><script>fetch("/p",{method:"POST",body:JSON.stringify({q:1})})</script><!-- todo: r --></body></html>';
const script =
  'var a = "/api/v1/items?id=1"; fetch(`/b/${c}`); $.ajax({url:"/d",data:{e:1}}); location.href = "/f"; /* g */ // h\n//# sourceMappingURL=a.js.map\n';
const pages: readonly (readonly [contentType: string, text: string])[] = [
  ['text/html', page],
  ['text/html', page],
  ['application/javascript', script],
  ['text/css', 'a { background: url("/b") } @import "c.css"; /* d */\n'],
  ['application/json', '{"query":"query { a }","data":[{"id":1,"url":"/b"}]}'],
  ['application/xml', '<?xml version="1.0"?><urlset><url><loc>http://127.0.0.1/a</loc></url></urlset>'],
  ['text/plain', 'User-agent: *\nDisallow: /a\nSitemap: /b.xml\n'],
  [
    'text/plain',
    'java.lang.NullPointerException\n at a.b.C(D.java:1)\nYou have an error in your SQL syntax near "a"\n',
  ],
  ['application/pdf', '%PDF-1.4 /URI (http://127.0.0.1/a)'],
  ['application/yaml', openapi],
];

export function pageOf(random: Random): Omit<Input, 'path'> & { readonly type: string } {
  const [type, text] = random.pick(pages);
  const made =
    random.below(3) === 0
      ? repeated(random, text.slice(0, random.below(text.length + 1)))
      : mutated(random, Buffer.from(text));
  return { type, ...made };
}
