import { describe, expect, it } from 'vitest';
import { expectProportional } from '../../testing/growth.js';
import { factsIn } from './analyzer.js';
import { fixConfig } from './fix.js';

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: app   # the name stays
spec:
  containers:
    - name: app
      # a comment that stays
      image: registry.example.com/app:1.4
`;

/** What asks only because of files that are not seen, and one safe repair. */
const rules = new Set(['privilege-escalation-allowed', 'seccomp-profile-missing', 'removed-api']);

function fixManifest(path: string, text: string) {
  const { texts, done } = fixConfig({ files: new Map([[path, text]]) }, (_, { rule }) => rules.has(rule));
  return { text: texts.get(path) ?? text, repaired: done.map(({ rule, subject }) => ({ rule, subject })) };
}

it('a file with more problems than a report lists is repaired whole', () => {
  const text = `services:\n${Array.from({ length: 420 }, (_, at) => `  s${at}:\n    image: redis:7.2.5\n`).join('')}`;
  expect(fixManifest('compose.yaml', text).repaired).toHaveLength(420);
});

describe('edits', () => {
  it('put a security context where there is none, and change nothing else', () => {
    expect(fixManifest('pod.yaml', pod).text).toBe(`apiVersion: v1
kind: Pod
metadata:
  name: app   # the name stays
spec:
  containers:
    - name: app
      # a comment that stays
      image: registry.example.com/app:1.4
      securityContext:
        seccompProfile:
          type: RuntimeDefault
        allowPrivilegeEscalation: false
`);
  });

  it('put one in a container whose pod is reported for its own instead', () => {
    expect(fixManifest('pod.yaml', pod.replace('- name: app', '- name: server')).text).toContain(
      '      image: registry.example.com/app:1.4\n      securityContext:\n        seccompProfile:\n',
    );
  });

  it.each([
    ['the image', '    image: redis:7\n', '    ports: ["6379:6379"]\n'],
    [
      'name, image and restart',
      '    container_name: cache\n    image: redis:7 # pinned\n    restart: always\n',
      '\n    # kept\n    ports: ["6379:6379"]\n',
    ],
    ['restart, then image', '    restart: always\n    image: redis:7\n', ''],
  ])('put an option below %s, and above the rest', (_, head, rest) => {
    const service = `services:\n  cache:\n`;
    expect(fixManifest('compose.yaml', `${service}${head}${rest}`).text).toBe(
      `${service}${head}    security_opt:\n      - no-new-privileges:true\n${rest}`,
    );
  });

  it('replace a value', () => {
    const text = pod.replace(
      '      image',
      '      securityContext:\n        allowPrivilegeEscalation: true # why\n      image',
    );
    expect(fixManifest('pod.yaml', text).text).toContain('        allowPrivilegeEscalation: false # why\n');
  });

  it('touch no patch, in which a container names no image', () => {
    expect(fixManifest('patch.yaml', pod.replace(/ {6}image.*\n/, '')).repaired).toEqual([]);
  });

  it('touch no patch that also adds a container', () => {
    const added = '  initContainers:\n    - name: wait\n      image: debian:13\n';
    const patch = pod.replace(/ {6}image.*\n/, '').replace('spec:\n', `spec:\n${added}`);
    expect(fixManifest('patch.yaml', patch).repaired).toEqual([]);
  });

  it('keep the line ends of the file', () => {
    const { text } = fixManifest('pod.yaml', pod.replaceAll('\n', '\r\n'));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('leave the escalation of a privileged container, which Kubernetes would refuse to forbid', () => {
    const context = '      securityContext:\n        privileged: true\n      image';
    const { text, repaired } = fixManifest('pod.yaml', pod.replace('      image', context));
    // Nor has it a profile of system calls, whatever is written.
    expect(repaired).toEqual([]);
    expect(text).not.toContain('allowPrivilegeEscalation');
  });

  it('add an option to a Compose service', () => {
    expect(
      fixManifest('compose.yaml', 'services:\n  app:\n    image: app:1\n    read_only: true\n').text,
    ).toBe(
      'services:\n  app:\n    image: app:1\n    security_opt:\n      - no-new-privileges:true\n    read_only: true\n',
    );
  });

  it('stand behind what names the container', () => {
    const head = 'services:\n  app:\n    image: redis:8\n    container_name: tide\n    restart: always\n';
    const ports = '    ports:\n      - "7000:6379"\n';
    expect(fixManifest('compose.yaml', head + ports).text).toBe(
      `${head}    security_opt:\n      - no-new-privileges:true\n${ports}`,
    );
  });

  it('stand below the only member', () => {
    const text = 'services:\n  app:\n    image: redis:8\n  desk:\n    image: redis:8\n';
    const member = '    image: redis:8\n';
    const option = '    security_opt:\n      - no-new-privileges:true\n';
    expect(fixManifest('compose.yaml', text).text).toBe(text.replaceAll(member, member + option));
  });

  it.each([
    ['by four spaces', '    ', '    '],
    ['not at all', '  ', ''],
  ])('indent an option as the lists beside it: %s', (_, step, items) => {
    const at = step + step;
    const before = `services:\n${step}cache:\n${at}image: redis:8\n`;
    const ports = `${at}ports:\n${at}${items}- "7000:6379"\n`;
    const option = `${at}security_opt:\n${at}${items}- no-new-privileges:true\n`;
    expect(fixManifest('compose.yaml', `${before}${ports}`).text).toBe(`${before}${option}${ports}`);
  });

  it('write the version of an API that replaces another with the same fields', () => {
    const text = 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: { name: a, namespace: b }\n';
    expect(fixManifest('a.yaml', text).text).toBe(text.replace('v1beta1', 'v1'));
  });

  it('put a security context in a flow mapping', () => {
    const text = 'apiVersion: v1\nkind: Pod\nspec: { containers: [{ name: a, image: "a:1" }] }\n';
    expect(fixManifest('a.yaml', text).text).toContain(
      '[{ securityContext: { seccompProfile: { type: RuntimeDefault }, allowPrivilegeEscalation: false }, name: a,',
    );
  });

  it('leave the profile of a browser to a person: its sandbox needs what the profile refuses', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: quay.example/headless-chrome:1\n';
    const files = new Map([['a.yaml', text]]);
    const { texts } = fixConfig({ files }, ({ safety }) => safety !== 'decide');
    expect(texts.get('a.yaml') ?? text).not.toContain('seccompProfile');
  });

  it('leave a file that cannot be read alone', () => {
    const text = 'apiVersion: v1\nkind: Pod\nspec: [';
    expect(fixManifest('a.yaml', text)).toEqual({ text, repaired: [] });
  });

  it('silence their findings, add none, and are the same the second time', () => {
    for (const [path, text] of [
      ['pod.yaml', pod],
      ['list.yaml', `${pod}---\n${pod.replaceAll('app', 'web')}`],
    ] as const) {
      const once = fixManifest(path, text);
      expect(once.repaired.length).toBeGreaterThan(0);
      expect(fixManifest(path, once.text)).toEqual({ text: once.text, repaired: [] });
      const rulesIn = (content: string) =>
        new Set(factsIn(path, content).map((fact) => (fact.kind === 'config-finding' ? fact.rule : '')));
      expect([...rulesIn(once.text)].filter((rule) => !rulesIn(text).has(rule))).toEqual([]);
    }
  });

  it('are made of a long bundle rule by rule', async () => {
    await expectProportional(60, (count) => {
      const many = Array.from({ length: count }, (_, index) => pod.replaceAll('app', `app${index}`));
      const { text, repaired } = fixManifest('all.yaml', many.join('---\n'));
      expect(repaired).toHaveLength(2 * count);
      expect(text.match(/RuntimeDefault/g)).toHaveLength(count);
    });
  });
});

describe('a template', () => {
  const image = 'image: registry.example.com/app:1.4';
  it.each([
    ['a value of Jinja', 'pod.yaml', pod.replace(image, 'image: "{{ app_image }}"')],
    ['a line of Jinja', 'pod.yaml', `${pod}# {% if debug %}\n`.replace('# {% if', '{# note #}\n# {% if')],
    ['ERB in a value', 'pod.yaml', pod.replace(image, "image: 'app:<%= version %>'")],
    ['a variable of CMake', 'pod.yaml', pod.replace(image, 'image: "@IMAGE@"')],
    ['a name that says so', 'pod.yaml.j2', pod],
  ])('is never touched: %s', (_, path, text) => {
    const files = new Map([[path, text]]);
    const { texts, done } = fixConfig({ files }, () => true);
    expect([texts.size, done]).toEqual([0, []]);
  });

  it('one refusal says why', () => {
    const files = new Map([['pod.yaml', pod.replace(image, 'image: "{{ app_image }}"')]]);
    expect(fixConfig({ files }, () => true).refused).toMatchObject([
      { path: 'pod.yaml', because: 'the file is a template (Go template or Jinja), not a manifest yet' },
    ]);
  });

  it.each([
    ['what Docker replaces itself', `${pod}      env: [{ name: HOST, value: "{{.Node.Hostname}}" }]\n`],
    ['a comment', pod.replace('# a comment', '# {{ a comment }}')],
  ])('but %s is none', (_, text) => {
    expect(fixManifest('pod.yaml', text).text).not.toBe(text);
  });
});

describe('settings that a service cannot do without', () => {
  const fixed = (text: string) =>
    fixConfig({ files: new Map([['compose.yaml', text]]) }, (_, { rule }) =>
      ['writable-root-filesystem', 'capabilities-not-dropped', 'root-user'].includes(rule),
    );

  it.each(['postgres:17', 'mariadb:11', 'docker.io/library/redis:8', 'nginx:1.29'])(
    '%s keeps them',
    (image) => {
      const text = `services:\n  a:\n    image: ${image}\n    user: root\n`;
      const { texts, done, lacking } = fixed(text);
      expect(texts.size).toBe(0);
      expect(done).toEqual([]);
      expect(
        lacking
          .map(({ rule }) => rule)
          .filter((rule) => !/^image-not-pinned$|-limit-missing$/.test(rule))
          .sort(),
      ).toEqual(['capabilities-not-dropped', 'root-user', 'writable-root-filesystem']);
    },
  );

  it.each(['quay.io/team/exporter:1', 'vendor/appliance:2', 'ghcr.io/team/app:3'])(
    '%s is a program of others, of which nothing is known',
    (image) => {
      const text = `services:\n  a:\n    image: ${image}\n    user: root\n    privileged: true\n`;
      const files = new Map([['compose.yaml', text]]);
      const { texts, lacking } = fixConfig({ files }, () => true);
      const fixedText = texts.get('compose.yaml') ?? '';
      expect(fixedText).not.toMatch(/read_only|cap_drop|10001|mem_limit|cpus|pids_limit|privileged: false/);
      expect(lacking.map(({ lacks }) => lacks).join()).toContain('seaworthy observe');
    },
  );

  it('ports of a web server stay for others to reach, those of a database do not', () => {
    const text =
      'services:\n  web:\n    image: nginx:1.29\n    ports:\n      - "80:80"\n  db:\n    image: postgres:17\n    ports:\n      - "5432:5432"\n';
    const { texts } = fixConfig(
      { files: new Map([['compose.yaml', text]]) },
      (_, { rule }) => rule === 'port-on-all-interfaces',
    );
    expect(texts.get('compose.yaml')).toBe(text.replace('"5432', '"127.0.0.1:5432'));
  });

  it('Kubernetes runs no official web server as another user', () => {
    const text = pod.replace('registry.example.com/app:1.4', 'nginx:1.29');
    const files = new Map([['pod.yaml', text]]);
    const { texts } = fixConfig({ files }, () => true);
    expect(texts.get('pod.yaml')).not.toMatch(/runAsUser|runAsNonRoot/);
  });

  it('others lose them where the user agrees', () => {
    const text = 'services:\n  a:\n    image: registry.example.com/app:1\n    user: root\n';
    expect(fixed(text).texts.get('compose.yaml')).toContain('read_only: true');
  });

  it('nothing of a file is changed without a question', () => {
    const text = 'services:\n  a:\n    image: registry.example.com/app:1\n    user: root\n';
    const { texts } = fixConfig(
      { files: new Map([['compose.yaml', text]]) },
      ({ safety }) => safety === 'safe',
    );
    expect(texts.size).toBe(0);
  });
});

describe('without an answer to the very question', () => {
  const asked = (text: string): readonly string[] => {
    const files = new Map([['compose.yaml', text]]);
    return fixConfig({ files }, ({ safety }) => safety !== 'decide').done.map(
      ({ rule, subject }) => `${rule} ${subject}`,
    );
  };
  const service = (name: string, ...lines: readonly string[]) =>
    `  ${name}:\n${lines.map((line) => `    ${line}\n`).join('')}`;

  it.each([
    ['with another entry point', 'image: redis:7.4', 'entrypoint: ["/opt/start.sh"]'],
    ['with another command', 'image: postgres:17', 'command: ["sh", "-c", "id"]'],
    [
      'with a program laid over its own',
      'image: redis:7.4',
      'volumes: ["./redis-server:/usr/local/bin/redis-server"]',
    ],
    ['with a health check that needs rights', 'image: nginx:1.29', 'healthcheck: { test: "ping -c 1 desk" }'],
    ['with the rights of a file', 'image: caddy:2.9', 'user: "4021"'],
  ])('a service %s keeps its rights', (_, ...lines) => {
    expect(asked(`services:\n${service('a', ...lines, 'restart: always')}`)).toEqual([]);
  });

  it('a service as its image starts it gains none', () => {
    const lines = [
      'image: redis:7.4',
      'command: redis-server --save ""',
      'healthcheck: { test: ["CMD", "redis-cli", "ping"] }',
    ];
    expect(asked(`services:\n${service('a', ...lines)}`)).toEqual(['privilege-escalation-allowed service/a']);
  });

  it('a program of which nothing is known keeps its system calls', () => {
    const manifest = (image: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: b }\nspec:\n  containers:\n    - name: a\n      image: ${image}\n`;
    const made = (image: string) =>
      fixConfig({ files: new Map([['pod.yaml', manifest(image)]]) }, ({ safety }) => safety !== 'decide')
        .texts.get('pod.yaml')
        ?.includes('RuntimeDefault') === true;
    expect([made('registry.example.org/team/app:1.4'), made('redis:7.4')]).toEqual([false, true]);
  });

  it('a service that is laid over its base is left to that', () => {
    const text = `services:\n${service('web', 'image: nginx:1.27.0', 'restart: always')}`;
    const files = new Map([
      ['compose.yaml', text],
      ['compose.override.yaml', text],
      ['parts/compose.prod.yaml', text],
    ]);
    const { texts } = fixConfig({ files }, ({ safety }) => safety !== 'decide');
    const changed = [...files.keys()].filter(
      (path) => texts.get(path)?.includes('no-new-privileges') === true,
    );
    expect(changed).toEqual(['compose.yaml', 'parts/compose.prod.yaml']);
  });

  it('a service of another image takes over no setting', () => {
    const other = 'image: registry.example.org/desk:2.1';
    const web = ['image: nginx:1.27.0', 'restart: always'];
    for (const text of [
      `services:\n  web: &web\n    image: nginx:1.27.0\n    restart: always\n${service('desk', '<<: *web', other)}`,
      `services:\n${service('web', ...web)}${service('desk', 'extends: { service: web }', other)}`,
      `x-options: &options\n  - apparmor:a\nservices:\n${service('web', ...web, 'security_opt: *options')}${service('desk', other, 'security_opt: *options')}`,
    ])
      expect(asked(text)).toEqual([]);
  });

  it('a service of the same image may', () => {
    const text = `services:\n  web: &web\n    image: nginx:1.27.0\n${service('more', '<<: *web', 'restart: always')}`;
    expect(asked(text)).toContain('privilege-escalation-allowed service/web');
  });

  it('an alias of another setting makes no difference', () => {
    const text = `x-env: &env\n  LEVEL: "3"\nservices:\n${service('web', 'image: nginx:1.27.0', 'environment: *env')}${service('desk', 'image: registry.example.org/desk:2.1', 'environment: *env')}`;
    expect(asked(text)).toContain('privilege-escalation-allowed service/web');
  });

  it.each([
    ['what the file grants by name', 'image: nginx:1.27.0', 'security_opt: ["no-new-privileges:false"]'],
    ['a set-uid program', 'image: postgres:16.3', 'command: bash -c "sudo -u postgres postgres"'],
    ['a capability of the file of a program', 'image: a:1', 'user: "1000"', 'ports: ["443:443"]'],
    ['a capability that is added for one', 'image: a:1', 'user: "1000"', 'cap_add: [NET_RAW]'],
  ])('%s is left', (_, ...lines) => {
    expect(asked(`services:\n${service('a', ...lines)}`)).toEqual([]);
  });
});
