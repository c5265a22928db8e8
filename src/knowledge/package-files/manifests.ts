import type { Manifest } from './index.js';

type Row = readonly [
  id: string,
  title: string,
  names: readonly string[],
  lockfiles: readonly string[],
  more?: Partial<Pick<Manifest, 'suffixes' | 'declares' | 'lockfileAt' | 'command' | 'missing'>>,
];

const npmLocks = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
];
const pythonLocks = ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'requirements.txt', 'Pipfile.lock'];

/**
 * Manifests whose packages are known only with a lockfile. Those that the inventory resolves by themselves (pom.xml,
 * go.mod, project files of .NET, requirements.txt, Gradle builds) are not here.
 */
const rows: readonly Row[] = [
  [
    'npm-manifest',
    'package.json',
    ['package.json'],
    npmLocks,
    {
      lockfileAt: 'above',
      command: 'npm install --package-lock-only',
      declares:
        /"(?:dependencies|optionalDependencies|devDependencies|peerDependencies)"\s{0,40}:\s{0,40}\{\s{0,200}"/,
    },
  ],
  [
    'deno-manifest',
    'Deno configuration',
    ['deno.json', 'deno.jsonc'],
    ['deno.lock'],
    { lockfileAt: 'above', declares: /"imports"\s{0,40}:\s{0,40}\{\s{0,200}"/ },
  ],
  [
    'bower-manifest',
    'Bower manifest',
    ['bower.json'],
    [],
    { declares: /"dependencies"\s{0,40}:\s{0,40}\{\s{0,200}"/ },
  ],
  [
    'composer-manifest',
    'composer.json',
    ['composer.json'],
    ['composer.lock'],
    {
      command: 'composer update --no-install',
      declares: /"require(?:-dev)?"\s{0,40}:\s{0,40}\{[^{}/]{0,2000}\w\//,
    },
  ],
  [
    'python-manifest',
    'pyproject.toml',
    ['pyproject.toml'],
    pythonLocks,
    {
      lockfileAt: 'above',
      missing: 'no lockfile (uv.lock, poetry.lock, pdm.lock, pylock.toml)',
      command: 'uv lock',
      declares:
        /^[ \t]{0,40}dependencies[ \t]{0,40}=[ \t]{0,40}\[[ \t]{0,40}(?:["'\n]|$)|^\[tool\.poetry\.(?:group\.\w{1,100}\.)?dependencies\]/m,
    },
  ],
  ['pipfile', 'Pipfile', ['Pipfile'], ['Pipfile.lock'], { command: 'pipenv lock' }],
  [
    'setuptools-manifest',
    'setuptools manifest',
    ['setup.py', 'setup.cfg'],
    [...pythonLocks, 'pyproject.toml'],
    {
      lockfileAt: 'above',
      missing: 'no requirements.txt or lockfile with exact versions',
      command: 'pip-compile --output-file=requirements.txt',
      declares: /install_requires[ \t]{0,40}=[ \t]{0,40}(?:[^\s[]|\[\s{0,200}[^\s\]]|\r?\n[ \t]{1,40}\S)/,
    },
  ],
  [
    'conda-environment',
    'Conda environment',
    ['environment.yml', 'environment.yaml'],
    ['conda-lock.yml', 'pixi.lock'],
    { declares: /^dependencies:/m },
  ],
  ['pixi-manifest', 'pixi manifest', ['pixi.toml'], ['pixi.lock'], { declares: /dependencies\]/ }],
  [
    'bundler-manifest',
    'Gemfile',
    ['Gemfile', 'gems.rb'],
    ['Gemfile.lock', 'gems.locked'],
    { lockfileAt: 'above', command: 'bundle lock', declares: /^[ \t]*(?:gem|gemspec)\b/m },
  ],
  [
    'cargo-manifest',
    'Cargo.toml',
    ['Cargo.toml'],
    ['Cargo.lock'],
    {
      lockfileAt: 'above',
      command: 'cargo generate-lockfile',
      declares:
        /^\[(?:target\.[^\]\n]{1,100}\.|workspace\.)?(?:dev-|build-)?dependencies(?:\.[^\].\n]{1,100})?\]/m,
    },
  ],
  [
    'pub-manifest',
    'pubspec.yaml',
    ['pubspec.yaml'],
    ['pubspec.lock'],
    { lockfileAt: 'above', command: 'dart pub get', declares: /^(?:dev_)?dependencies:/m },
  ],
  [
    'swift-manifest',
    'Swift package manifest',
    ['Package.swift'],
    ['Package.resolved'],
    { command: 'swift package resolve', declares: /\.package[ \t]*\(/ },
  ],
  ['cocoapods-manifest', 'Podfile', ['Podfile'], ['Podfile.lock'], { command: 'pod install' }],
  ['carthage-manifest', 'Cartfile', ['Cartfile'], ['Cartfile.resolved']],
  [
    'mix-manifest',
    'mix.exs',
    ['mix.exs'],
    ['mix.lock'],
    {
      lockfileAt: 'above',
      command: 'mix deps.get',
      declares: /\{[ \t]{0,9}:\w{1,60},[ \t]{0,9}(?:["~[]|[a-z_]{1,30}:)/,
    },
  ],
  [
    'rebar-manifest',
    'rebar.config',
    ['rebar.config'],
    ['rebar.lock'],
    { declares: /\{[ \t]*deps[ \t]*,[ \t]*\[[ \t\n]*[^\] \t\n]/ },
  ],
  ['gleam-manifest', 'gleam.toml', ['gleam.toml'], ['manifest.toml'], { declares: /dependencies\]/ }],
  ['stack-manifest', 'Haskell stack configuration', ['stack.yaml'], ['stack.yaml.lock']],
  [
    'cabal-manifest',
    'Cabal package',
    [],
    ['cabal.project.freeze', 'stack.yaml.lock', 'stack.yaml'],
    { suffixes: ['.cabal'], lockfileAt: 'above', declares: /build-depends[ \t]*:/i },
  ],
  [
    'conan-manifest',
    'Conan manifest',
    ['conanfile.txt', 'conanfile.py'],
    ['conan.lock'],
    { command: 'conan lock create .', declares: /requires/ },
  ],
  [
    'vcpkg-manifest',
    'vcpkg manifest',
    ['vcpkg.json'],
    ['vcpkg-lock.json'],
    { declares: /"dependencies"\s{0,40}:\s{0,40}\[\s{0,200}["{]/ },
  ],
  ['west-manifest', 'west manifest', ['west.yml'], [], { declares: /projects:/ }],
  ['meson-wrap', 'Meson wrap', [], [], { suffixes: ['.wrap'], declares: /^\[wrap-/m }],
  ['ivy-manifest', 'Ivy module', ['ivy.xml'], [], { declares: /<dependency\b/ }],
  [
    'sbt-manifest',
    'sbt build',
    ['build.sbt'],
    ['build.sbt.lock'],
    { declares: /libraryDependencies|%%?[ \t]*"/ },
  ],
  ['mill-manifest', 'Mill build', ['build.sc', 'build.mill'], [], { declares: /(?:ivy|mvn)"/ }],
  ['clojure-deps', 'deps.edn', ['deps.edn'], [], { declares: /:deps\b/ }],
  ['leiningen-manifest', 'Leiningen project', ['project.clj'], [], { declares: /:dependencies\b/ }],
  [
    'bazel-module',
    'Bazel module',
    ['MODULE.bazel'],
    ['MODULE.bazel.lock', 'maven_install.json'],
    { declares: /bazel_dep|maven_install/ },
  ],
  // https://bazel.build/external/overview#workspace-system has no lockfile of its own; rules_jvm_external writes one.
  [
    'bazel-workspace',
    'Bazel WORKSPACE',
    ['WORKSPACE', 'WORKSPACE.bazel', 'WORKSPACE.bzlmod'],
    ['maven_install.json'],
    {
      missing: 'Bazel WORKSPACE: not supported in this version',
      declares: /maven_install|maven_jar|http_archive|git_repository|go_repository/,
    },
  ],
  [
    'r-package',
    'R package description',
    ['DESCRIPTION'],
    ['renv.lock', 'packrat.lock'],
    { declares: /^(?:Imports|LinkingTo):|^Depends:[ \t]{0,9}(?:(?!R\b)\w|R\b[^,\n]{0,40},)/m },
  ],
  [
    'perl-manifest',
    'cpanfile',
    ['cpanfile'],
    ['cpanfile.snapshot'],
    { declares: /^[ \t]*requires\b[ \t(]*["']?(?!perl\b)[A-Za-z]/m },
  ],
  [
    'perl-makefile',
    'Perl build script',
    ['Makefile.PL', 'Build.PL'],
    ['cpanfile.snapshot'],
    { declares: /PREREQ_PM\s{0,20}=>\s{0,20}\{\s{0,200}[^\s}]|requires/ },
  ],
  [
    'luarocks-manifest',
    'LuaRocks specification',
    [],
    ['luarocks.lock'],
    {
      suffixes: ['.rockspec'],
      declares:
        /dependencies\s{0,20}=\s{0,20}\{\s{0,40}["'](?!lua\b)[a-z]|["']lua\b[^"'\n]{0,40}["'],\s{0,40}["'][a-z]/,
    },
  ],
  [
    'julia-manifest',
    'Julia project',
    ['Project.toml', 'JuliaProject.toml'],
    ['Manifest.toml', 'JuliaManifest.toml'],
    { declares: /^\[deps\]/m },
  ],
  [
    'opam-manifest',
    'opam package',
    ['opam'],
    ['opam.locked'],
    { suffixes: ['.opam'], declares: /^depends:/m },
  ],
  [
    'nimble-manifest',
    'Nimble package',
    [],
    ['nimble.lock'],
    {
      suffixes: ['.nimble'],
      declares: /\brequires\b[ \t(]{0,9}"(?!nim\b)[a-z]|"nim\b[^"\n]{0,40}"[ \t]{0,9},\s{0,40}"[a-z]/,
    },
  ],
  [
    'crystal-manifest',
    'shard.yml',
    ['shard.yml'],
    ['shard.lock'],
    { declares: /^(?:development_)?dependencies:/m },
  ],
  [
    'dub-manifest',
    'DUB package',
    ['dub.json', 'dub.sdl'],
    ['dub.selections.json'],
    { declares: /dependenc(?:y|ies)/ },
  ],
  [
    'zig-manifest',
    'build.zig.zon',
    ['build.zig.zon'],
    [],
    { declares: /\.dependencies[ \t]*=[ \t]*\.\{[ \t\n]*\./ },
  ],
  ['elm-manifest', 'elm.json', ['elm.json'], [], { declares: /"type"\s{0,20}:\s{0,20}"package"/ }],
  [
    'spago-manifest',
    'Spago project',
    ['spago.yaml', 'spago.dhall'],
    ['spago.lock'],
    { declares: /dependencies/ },
  ],
  [
    'haxelib-manifest',
    'haxelib.json',
    ['haxelib.json'],
    [],
    { declares: /"dependencies"\s{0,40}:\s{0,40}\{\s{0,200}"/ },
  ],
  [
    'paket-manifest',
    'Paket dependencies',
    ['paket.dependencies'],
    ['paket.lock'],
    { command: 'paket install' },
  ],
  // What modules of Go replaced stays in their folder: https://go.dev/ref/mod#go-mod-file
  ['dep-manifest', 'Gopkg.toml', ['Gopkg.toml'], ['Gopkg.lock', 'go.mod']],
  ['glide-manifest', 'glide.yaml', ['glide.yaml', 'glide.yml'], ['glide.lock', 'go.mod']],
  [
    'helm-dependencies',
    'Helm chart with dependencies',
    ['Chart.yaml'],
    ['Chart.lock'],
    { command: 'helm dependency update', declares: /^dependencies:[ \t]*\r?\n[ \t]*-/m },
  ],
  ['libman-manifest', 'LibMan manifest', ['libman.json'], [], { declares: /"libraries"/ }],
  ['brewfile', 'Brewfile', ['Brewfile'], ['Brewfile.lock.json']],
];

export const manifests: readonly Manifest[] = rows.map(([id, title, names, lockfiles, more = {}]) => ({
  id,
  kind: 'manifest',
  title,
  names,
  lockfiles,
  lockfileAt: 'beside',
  ...more,
}));
