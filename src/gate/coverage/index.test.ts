import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../advisories/store/index.js';
import { silentProgress } from '../../core/progress.js';
import { parseClauses } from '../../policy/clause.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { scan } from '../index.js';

async function reportOn(
  files: Readonly<Record<string, string>>,
  as: 'any' | 'filesystem',
  only: readonly string[] = as === 'any' ? ['secrets', 'lint', 'licences'] : ['licences'],
) {
  const world = fakeWorld({
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`/project/${path}`, text])),
  });
  return scan({
    world,
    progress: silentProgress,
    version: '0',
    reference: '.',
    as,
    open: {},
    policy: { name: 'default', clauses: parseClauses('critical'), strict: true },
    waivers: [],
    settings: {},
    only,
    skip: [],
    thorough: 'all',
    storeDirectory: '/none',
    embedded: [buildSegment([], { source: 'own', builtAt: '2026-01-01T00:00:00Z', complete: true })],
    maxAgeDays: 7,
  });
}

async function gapsIn(
  files: Readonly<Record<string, string>>,
  as: 'any' | 'filesystem' = 'any',
): Promise<readonly string[]> {
  const { gaps } = await reportOn(files, as);
  return gaps
    .filter(({ weight }) => weight === 'incomplete')
    .map(({ location, reason }) => `${location.at === 'file' ? location.path : '.'}: ${reason}`);
}

describe('what is there and not read is a gap by its name', () => {
  it.each([
    ['qlfile.lock', '', 'Common Lisp lockfile'],
    ['spago.lock', '{}', 'Spago lockfile'],
    ['shrinkwrap.yaml', 'a: b', 'pnpm lockfile of version 2'],
    ['bun.lockb', 'x', 'Bun lockfile in binary form'],
    ['vendor/vendor.json', '{"rootPath": "tide", "package": []}', 'govendor lockfile'],
    ['spack.lock', '{}', 'Spack lockfile'],
    ['lib/app.phar', 'x', 'PHP archive'],
    ['lib/tool.pyz', 'PK', 'Python zip application'],
  ])('%s', async (path, text, title) => {
    expect((await gapsIn({ [path]: text })).join('\n')).toContain(title);
  });

  it.each([
    ['package.json', '{"dependencies":{"left":"^1.0.0"}}', 'no package-lock.json: its packages are unknown'],
    ['package.json', '{"dependencies":{"left":"1.0.0"}}', 'no package-lock.json: 1 exact version matched'],
    ['composer.json', '{"require":{"a/b":"^1"}}', 'no composer.lock'],
    ['pyproject.toml', '[project]\nname = "x"\ndependencies = ["flask>=2"]\n', 'no lockfile (uv.lock'],
    ['setup.cfg', '[options]\ninstall_requires =\n  flask\n', 'no requirements.txt or lockfile'],
    ['setup.py', 'setup(install_requires=requirements)\n', 'no requirements.txt or lockfile'],
    ['setup.py', 'setup(install_requires=[\n  "flask",\n])\n', 'no requirements.txt or lockfile'],
    ['Cargo.toml', '[package]\nname="x"\n[dependencies]\nserde = "1"\n', 'no Cargo.lock'],
    ['composer.json', '{"require":{"php":">=8.2","quay/crane":"^1"}}', 'no composer.lock'],
    ['tide.nimble', 'requires "nim >= 1.4.0", "chronos"\n', 'no nimble.lock'],
    ['tide.rockspec', 'dependencies = {\n "lua >= 5.1", "luasocket" }\n', 'no luarocks.lock'],
    ['cpanfile', "requires 'Plack', '1.0';\n", 'no cpanfile.snapshot'],
    ['mix.exs', 'defp deps, do: [{:plug, "~> 1.0"}]\n', 'no mix.lock'],
    ['DESCRIPTION', 'Package: tide\nDepends: R (>= 4.1), curl\n', 'no renv.lock'],
    ['package.yaml', 'name: tide\ndependencies:\n- base\n', 'no cabal.project.freeze'],
    ['quay.gemspec', 'spec.add_dependency "tide", ">= 1"\n', 'no Gemfile.lock: its packages are unknown'],
    ['requirements.in', 'flask\n', 'no requirements.txt'],
    ['dev-requirements.in', 'pytest\n', 'no requirements.txt'],
    ['Berksfile', "cookbook 'tide'\n", 'no Berksfile.lock'],
    ['requirements.yml', 'collections:\n  - name: quay.tide\n', 'Ansible requirements: not supported'],
    ['Earthfile', 'VERSION 0.8\nbuild:\n  FROM alpine:3.20\n', 'Earthfile: not supported'],
    ['apko.yaml', 'contents:\n  packages: [nginx]\n', 'no apko.lock.json'],
    ['Package.swift', '.package(url: "https://example.com/x")', 'no Package.resolved'],
  ])('%s without a lockfile', async (path, text, reason) => {
    expect((await gapsIn({ [path]: text })).join('\n')).toContain(reason);
  });

  it.each([
    [
      'a setup.py beside exact versions',
      { 'setup.py': 'setup(install_requires=["flask"])\n', 'requirements.txt': 'flask==3.1.0\n' },
    ],
    [
      'a pyproject.toml beside the lockfile of pixi',
      {
        'pyproject.toml': '[project]\nname = "x"\ndependencies = ["flask>=2"]\n',
        'pixi.lock':
          'version: 6\npackages:\n- pypi: https://files.example.org/flask-3.1.0-py3-none-any.whl\n  name: flask\n  version: 3.1.0\n',
      },
    ],
    ['what was compiled', { 'dev-requirements.in': 'flask\n', 'dev-requirements.txt': 'flask==3.1.0\n' }],
    ['a setup.cfg that needs nothing', { 'setup.cfg': '[options]\ninstall_requires =\n\n[egg_info]\n' }],
    ['a setup.py that needs nothing', { 'setup.py': 'setup(name="x", install_requires=[\n  ])\n' }],
    [
      'the lockfile of a package of Composer',
      { 'vendor/quay/crane/composer.lock': '{"packages":[]}', 'composer.lock': '{"packages":[]}' },
    ],
    ['what a module replaced', { 'Gopkg.toml': '[[constraint]]\n', 'go.mod': 'module quay\n' }],
    ['a composer.json that needs PHP', { 'composer.json': '{"require":{"php":">=8.2","ext-curl":"*"}}' }],
    ['a Nimble package that needs the compiler', { 'tide.nimble': 'requires "nim >= 1.4.0"\n' }],
    ['a rock that needs Lua', { 'tide.rockspec': 'dependencies = { "lua >= 5.1" }\n' }],
    [
      'what a manifest above asks for as well',
      {
        'package.json': '{"dependencies":{"left":"^1.0.0","right":"^2.0.0"}}',
        'package-lock.json': '{"lockfileVersion":3,"packages":{"":{}}}',
        'lib/quay/package.json': '{"name":"quay","dependencies":{"left":"*","right":"^2.0.0"}}',
      },
    ],
    ['a gem that needs no other', { 'quay.gemspec': 'spec.add_development_dependency "rake", ">= 1"\n' }],
    [
      'a gem beside its lockfile',
      { 'quay.gemspec': 'spec.add_dependency "tide", ">= 1"\n', 'Gemfile.lock': 'GEM\n  specs:\n' },
    ],
    [
      'what RubyGems installed',
      {
        'gems/quay-1.0.2/quay.gemspec': 's.add_dependency "tide", ">= 1"\n',
        'specifications/quay-1.0.2.gemspec':
          '# stub: quay 1.0.2 ruby lib\ns.add_runtime_dependency(%q<tide>.freeze, [">= 1"])\n',
      },
    ],
    ['a cpanfile that needs Perl', { cpanfile: "requires 'perl', '5.026';\n" }],
    ['a mix.exs without packages', { 'mix.exs': 'def project, do: [deps: deps()]\ndefp deps, do: []\n' }],
    ['an R package that needs R', { DESCRIPTION: 'Package: tide\nDepends: R (>= 4.1)\nLicense: MIT\n' }],
    ['a manifest that declares nothing', { 'package.json': '{"name":"x","dependencies":{}}' }],
    [
      'a manifest with its lockfile',
      {
        'package.json': '{"dependencies":{"left":"^1.0.0"}}',
        'package-lock.json':
          '{"lockfileVersion":3,"packages":{"":{},"node_modules/left":{"version":"1.0.0"}}}',
      },
    ],
    [
      'a member of a workspace',
      {
        'package-lock.json': '{"lockfileVersion":3,"packages":{"":{}}}',
        'packages/a/package.json': '{"dependencies":{"left":"^1.0.0"}}',
      },
    ],
    ['a module with its sums', { 'go.mod': 'module x\n', 'go.sum': 'a v1.0.0 h1:x\n' }],
    [
      'what an installed package carries',
      { 'a.txt': 'x', 'node_modules/b/package.json': '{"dependencies":{"left":"^1.0.0"}}' },
    ],
  ])('but not %s', async (_, files) => {
    expect(await gapsIn(files)).toEqual([]);
  });
});

describe('nothing analysed is no pass', () => {
  it('an empty folder', async () => {
    expect((await gapsIn({ '.keep/.gitkeep': '' }, 'filesystem')).join('\n')).toMatch(/Nothing was analysed/);
  });

  it('a folder with the settings of the scan alone', async () => {
    const settings = { 'seaworthy.yaml': 'policy:\n  failOn: [kev, critical]\n' };
    expect((await gapsIn(settings, 'filesystem')).join('\n')).toMatch(/Nothing was analysed/);
  });

  it('a folder of texts, which are searched for secrets alone', async () => {
    const texts = { 'README.md': '# Tide\n', 'notes.txt': 'low at six\n' };
    const { gaps } = await reportOn(texts, 'any', []);
    expect(gaps.map(({ reason }) => reason).join('\n')).toMatch(/searched for secrets and nothing else/);
  });

  it('a page and a script, which only help to judge Dockerfiles', async () => {
    const files = { 'README.md': 'docker run --privileged acme/tide\n', 'start.sh': 'exec tide\n' };
    const { gaps } = await reportOn(files, 'any', ['lint']);
    expect(gaps.map(({ reason }) => reason).join('\n')).toMatch(/Nothing was analysed/);
  });

  it('but not texts beside code that an engine reads', async () => {
    const files = { 'README.md': '# Tide\n', 'tide.py': 'print(1)\n' };
    const { gaps } = await reportOn(files, 'any', []);
    expect(gaps.map(({ reason }) => reason).join('\n')).not.toMatch(/nothing else/);
  });

  it('nor where secrets are all that is asked for', async () => {
    const { gaps } = await reportOn({ 'README.md': '# Tide\n' }, 'any', ['secrets']);
    expect(gaps.map(({ reason }) => reason).join('\n')).not.toMatch(/nothing else/);
  });

  it('noise named Dockerfile', async () => {
    expect((await gapsIn({ Dockerfile: 'hello\nworld\n' })).join('\n')).toContain('no FROM instruction');
  });

  it('a root file system whose packages are of a kind that is not read', async () => {
    const guix = {
      'etc/os-release': 'ID=guix\nNAME="Guix System"\n',
      'var/guix/db/db.sqlite': '9\n',
    };
    expect(await gapsIn(guix, 'filesystem')).toEqual([
      'var/guix/db/db.sqlite: A database of packages is not supported in this version, so they are unknown: Guix store',
    ]);
  });

  it('a system without any database', async () => {
    const files = { 'etc/os-release': 'NAME=own\n', 'lib/libc.so.6': 'x' };
    expect((await gapsIn(files)).join('\n')).toContain('No packages were found');
  });

  it.each([
    ['OpenWrt', { 'etc/os-release': 'ID=openwrt\n', 'usr/lib/opkg/status': 'Package: a\n' }, 'no opkg'],
    ['Clear Linux', { 'etc/os-release': 'ID=clear\n', 'usr/share/clear/bundles/x': '' }, 'Clear Linux'],
    ['NixOS', { 'etc/os-release': 'ID=nixos\n', 'etc/NIXOS': '' }, 'Nix store'],
    ['Fedora', { 'etc/os-release': 'ID=fedora\n', 'var/lib/rpm/rpmdb.sqlite': 'x' }, 'no rpm database'],
  ])('%s', async (_, files, title) => {
    expect((await gapsIn(files, 'filesystem')).join('\n')).toContain(title);
  });
});

it('a command to paste quotes the name of a folder', async () => {
  const { gaps } = await reportOn({ 'a; id/package.json': '{"dependencies":{"tide":"^1.0.0"}}' }, 'any');
  const commands = gaps.flatMap(({ whatToDo }) => (whatToDo?.startsWith('$ ') ? [whatToDo] : []));
  expect(commands).toEqual([expect.stringMatching(/^\$ cd 'a; id' && /)]);
});

describe('code of a language that no engine reads', () => {
  const gapsOf = async (files: Readonly<Record<string, string>>, only?: readonly string[]) => {
    const { gaps } = await reportOn(files, 'any', only);
    return gaps.flatMap(({ unit, weight, reason }) =>
      unit === 'code-languages' ? [`${weight}: ${reason}`] : [],
    );
  };
  const c = { 'main.c': 'int main(void) { return 0; }\n', 'lib/main.h': '', 'tool.rs': 'fn main() {}\n' };

  it('is all there is', async () => {
    expect(await gapsOf(c, ['sast', 'licences'])).toEqual([
      'incomplete: No engine analyses the code that is here: C (2 files), Rust (1 file)',
    ]);
  });

  it('lies beside other code', async () => {
    expect(
      await gapsOf({ ...c, 'a.py': 'x = 1\n'.repeat(40), 'b.py': 'x = 1\n', 'c.py': 'x = 1\n' }, [
        'sast',
        'licences',
      ]),
    ).toEqual(['note: Code that no engine analyses: C (2 files), Rust (1 file)']);
  });

  it('lies beside other code outside of the product alone', async () => {
    expect(
      await gapsOf({ ...c, 'res/a.html': '<p>', 'tests/test_a.py': 'x = 1\n' }, ['sast', 'licences']),
    ).toEqual(['incomplete: No engine analyses the code that is here: C (2 files), Rust (1 file)']);
  });

  it('is installed', async () => {
    expect(await gapsOf({ 'node_modules/x/a.c': '', 'a.js': 'x();\n' }, ['sast', 'licences'])).toEqual([]);
  });

  it('is not asked for', async () => {
    expect(await gapsOf(c, ['secrets', 'licences'])).toEqual([]);
  });
});

describe('submodules of git', () => {
  const modules = '[submodule "rope"]\n\tpath = lib/rope\n\turl = https://git.harbour.dev/rope\n';
  it('that are not checked out are gaps', async () => {
    expect((await gapsIn({ '.gitmodules': modules, 'app.py': 'x = 1\n' })).join('\n')).toContain(
      'lib/rope: This submodule is not checked out, so nothing in it was analysed',
    );
  });
  it('that are too many to be read are a gap', async () => {
    const files = { '.gitmodules': modules.repeat(20_000), 'app.py': 'x = 1\n' };
    expect((await gapsIn(files)).join('\n')).toContain('.gitmodules: Longer than 1 MiB');
  });
  it.each([
    ['are there', { '.gitmodules': modules, 'lib/rope/rope.py': 'x = 1\n' }],
    ['lie outside', { '.gitmodules': modules.replace('lib/', '../'), 'app.py': 'x = 1\n' }],
  ])('that %s are none', async (_, files) => {
    expect((await gapsIn(files)).join('\n')).not.toContain('submodule');
  });
});

describe('a manifest without a lockfile below another one', () => {
  const root = { 'package.json': '{"dependencies":{"left":"^1.0.0"}}' };
  it.each([
    ['asks for the same', '{"name":"quay","dependencies":{"left":"*"}}', 1],
    ['asks for another range', '{"name":"quay","dependencies":{"left":"^2.0.0"}}', 2],
    ['asks for something else', '{"name":"quay","dependencies":{"right":"*"}}', 2],
  ])('%s', async (_, text, gaps) => {
    expect(await gapsIn({ ...root, 'lib/quay/package.json': text })).toHaveLength(gaps);
  });

  it.each([
    ['by its name', 'files/package.json', '{"name":"<%= name %>","dependencies":{"left":"^1.0.0"}}'],
    ['of a generator', 'generators/web/resources/package.json', '{"dependencies":{"left":"^1.0.0"}}'],
    ['of a starter', 'templates/web/package.json', '{"name":"web","dependencies":{"left":"^1.0.0"}}'],
  ])('is a note where it is a template %s', async (_, path, text) => {
    const { gaps } = await reportOn({ [path]: text }, 'any');
    const about = gaps.filter(({ location }) => location.at === 'file');
    expect(about.map(({ weight, reason }) => `${weight}: ${reason}`)).toEqual([
      'note: package.json of a template: its packages are those of the projects made from it',
    ]);
  });
});
