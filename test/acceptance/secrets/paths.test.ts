import { describe, expect, it } from 'vitest';
import type { AnalyzedFile } from '../../../src/core/analyzer.js';
import { bytesAsSource } from '../../../src/core/bytes.js';
import { analyzer, sourceTreeAnalyzer } from '../../../src/engines/secrets/analyzer.js';

/** Where people keep secrets in a source tree, whatever the folder is called: each file holds a token and a password. */
const searched: readonly string[] = [
  'lib/client.rb',
  'lib/deck/helm.py',
  'bin/deploy',
  'bin/console.sh',
  'sbin/start',
  'include/config.h',
  'dev/setup.txt',
  'dev/docker-compose.yml',
  'usr/share/berths/settings.ini',
  'usr/lib/berths/init.lua',
  'sys/boot.conf',
  'proc/worker.js',
  'lib64/a.c',
  'libexec/run.pl',
  'var/lib/dpkg/notes.txt',
  'var/cache/apt/readme',
  'etc/berths.conf',
  'opt/berths/run.sh',
  'src/main.ts',
  'src/lib/index.js',
  'app/models/user.rb',
  'cmd/berths/main.go',
  'internal/db/db.go',
  'pkg/client/client.go',
  'build/config.js',
  'dist/settings.yaml',
  'out/app.properties',
  'target/conf/berths.xml',
  'public/app.js',
  'static/config.json',
  'assets/js/pier.js',
  'config/database.yml',
  'config/secrets.yml',
  'settings/prod.py',
  'conf.d/a.conf',
  '.env',
  '.env.production',
  'backend/.env.local',
  '.npmrc',
  '.pypirc',
  '.netrc',
  '.pgpass',
  '.git-credentials',
  '.dockercfg',
  '.docker/config.json',
  '.aws/credentials',
  '.kube/config',
  '.ssh/config',
  '.bashrc',
  '.zsh_history',
  '.vscode/settings.json',
  '.idea/dataSources.xml',
  '.github/workflows/ci.yml',
  '.gitlab-ci.yml',
  '.circleci/config.yml',
  'Jenkinsfile',
  'Makefile',
  'Dockerfile',
  'Vagrantfile',
  'compose.yaml',
  'k8s/deployment.yaml',
  'charts/berths/values.yaml',
  'infra/main.tf',
  'infra/prod.tfvars',
  'infra/terraform.tfstate',
  'ansible/group_vars/all.yml',
  'scripts/backup.ps1',
  'scripts/deploy.bat',
  'tools/x',
  'wp-config.php',
  'web.config',
  'appsettings.Production.json',
  'src/main/resources/application.properties',
  'gradle.properties',
  'settings.xml',
  'local.properties',
  'GoogleService-Info.plist',
  'notebooks/tides.ipynb',
  'db/seeds.sql',
  'dump.sql',
  'backup/users.csv',
  'logs/app.log',
  'a.bak',
  'src/config.js.old',
  'config.yml~',
  'notes',
  'notes.md',
  'README.md',
  'docs/setup.md',
  'examples/client.py',
  'test/client_test.go',
  'tests/fixtures/config.json',
  '__snapshots__/client.test.js.snap',
  'vendor/berths/client.php',
  'third_party/berths/client.cc',
  'data/tides.dat',
  'settings.cache',
  'deck.bin',
  'hold/ropes.lib',
  'src/language.ts',
  'app/strings.ts',
  'a b/ü/pier.txt',
];

/** Only kinds that tell by their own form count here: names like `password` are labels or other people's code. */
const markedOnly: readonly string[] = [
  'package-lock.json',
  'yarn.lock',
  'go.sum',
  'node_modules/berths/index.js',
  'lib/python3/site-packages/berths/client.py',
  'app/locales/de.json',
  'i18n/fr.yml',
  'res/values-de/strings.xml',
  'static/app.min.js',
];

const unread: readonly string[] = [
  'logo.png',
  'docs/deck.pdf',
  'lib/deck.so',
  'bin/deck.exe',
  'fonts/deck.woff2',
  'hold.tar.gz',
];

const token = ['gh', 'p_Rk3vTq8LmZx2WcYb7NdPs5HgJf1KuE4aQw9X'].join('');
const text = `value = "${token}"\nDB_PASSWORD = "Kelp94-drift7x"\n`;

function kindsAt(path: string): readonly string[] {
  const bytes = Buffer.from(text);
  const shape = { path, sizeBytes: bytes.length, mode: 0o644 };
  const file: AnalyzedFile = {
    ...shape,
    content: bytesAsSource(bytes),
    bytes: () => bytes,
    text: () => text,
  };
  return [analyzer, sourceTreeAnalyzer]
    .filter(({ accepts }) => accepts?.(shape) !== false)
    .flatMap((one) => one.analyze(file))
    .flatMap((fact) => (fact.kind === 'secret' ? [fact.detector] : []));
}

describe('paths of a source tree', () => {
  it('are searched whatever they are called', () => {
    const wrong = searched.filter((path) => kindsAt(path).length !== 2);
    console.info(`searched: ${searched.length - wrong.length} of ${searched.length}`);
    expect(wrong).toEqual([]);
  });

  it('are searched for marked kinds where names are labels', () => {
    const wrong = markedOnly.filter((path) => kindsAt(path).join() !== 'github-personal-token');
    console.info(`marked kinds: ${markedOnly.length - wrong.length} of ${markedOnly.length}`);
    expect(wrong).toEqual([]);
  });

  it('are left out where no text can be', () => {
    expect(unread.filter((path) => kindsAt(path).length > 0)).toEqual([]);
  });
});
