import { bounded } from '../../core/bounded.js';
import type { Role } from '../../core/role.js';

/**
 * Conventions by which files have roles, measured on real projects (docs/guides/file-roles.md). Folder names mean the same
 * at any depth (`anywhere`) or only directly in a project root (`atRoot`).
 */
export interface FolderConvention {
  readonly role: Role;
  readonly anywhere: RegExp;
  readonly atRoot: RegExp;
}

export const folders: readonly FolderConvention[] = [
  {
    role: 'test',
    anywhere:
      /^(?:[tT]ests?|itests?|TestSuite|test[-_]?suites?|molecule|__tests__|e2e|cypress|playwright|self[-_]?tests?|c?unit[-_]?tests?|cunit|(?:integration|functional|acceptance|e2e)[-_]tests?|[\w-]{1,60}\.tests?|tests?[-_](?:unit|integration|functional|acceptance|e2e)|testing|testenv|test[-_]?only|testutils?|test[-_]?servers?|test[-_](?:utils?|helpers?|support)|mocks?|mock[-_](?:apis?|servers?|services?|backends?|data|registry)|bench(?:es|marks?|marking)?|[\w.-]{1,60}-(?:jmh|bench(?:marks?)?)|fuzz(?:ers?|ing)?)$/,
    atRoot:
      /^(?:x?t|tap|specs?|test[-_]?runs?|qa|regress|integration|acceptance|smoke|test-[\w.-]{1,60}|[\w.-]{1,60}(?:-tests|\.Tests))$/,
  },
  {
    role: 'fixture',
    anywhere:
      /^(?:[\w-]{1,80}_SUITE_data|fixtures(?:[._-][\w.-]{1,40})?|__fixtures__|test[-_]?(?:data|files?|fixtures?|inputs?|resources|assets|vectors|cred(?:s|entials)|certs?|certificates|keys)(?:-[\w-]{1,40})?|(?:sample|dummy|mock)[-_](?:keys?|certs?|certificates)|__snapshots__|\.snapshots|cassettes)$/,
    atRoot: /^(?:fixture|snapshots|golden|dev-resources)$/,
  },
  {
    role: 'example',
    anywhere: /^(?:_?[eE]xamples|_example|[sS]amples|tutorials?|[\w.-]{1,60}-(?:examples?|samples?|demos?))$/,
    atRoot:
      /^(?:example|sample|cookbook|demos?|playground|sandbox|(?:example|sample|demo)[-_](?:project|app|site))$/,
  },
  { role: 'documentation', anywhere: /^docs?[-_]?src$/, atRoot: /^(?:docs?|website|site|man)$/ },
  {
    role: 'generated',
    anywhere: /^(?:__generated__|cdk\.out|generated|genproto)$/,
    atRoot: /^(?:dist(?:-[\w-]{1,30})?|out|target|coverage|gen)$/,
  },
  {
    role: 'vendored',
    anywhere:
      /^(?:node_modules|bower_components|_vendor|_?vendored|vendoring|(?:[Tt]hird|3rd)[-_]?[Pp]arty|[\w.-]{1,80}\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)|Pods|site-packages|\.yarn|missing-sources)$/,
    atRoot: /^(?:vendor|extern|external)$/,
  },
  {
    role: 'tooling',
    anywhere: /^(?:\.(?!well-known$)[\w-][\w.-]{0,60}|buildSrc|build-logic)$/,
    atRoot:
      /^(?:scripts|tools|(?:dev|ci|build|release|maint(?:ainer)?)(?:[-_]?scripts|[-_](?:tools|utils))|ci|kokoro|buildkite|jenkins|travis|appveyor|build(?:[-_]tool)?|dev|devel|hack|devstack|vagrant|maint|release|releng|contrib|debian|packaging|vendor-bin)$/,
  },
];

/**
 * Modules of tests, and of what tests of others are made with: bundles (`org.example.tide.junit.http`), projects of .NET
 * (`Tide.IntegrationTests`) and Xcode (`TideTests`), and modules of Maven and Gradle (`tide-test-support`).
 */
export const testModules =
  /^(?:[a-z]\w{0,30}\.){2,6}(?:tests?|junit|testing|testutils?|testsupport)(?:\.[\w.]{1,60})?$|^[A-Z]\w{0,60}Tests$|^[A-Z][\w.]{0,80}\.(?:(?:Unit|Integration|Functional|Acceptance|Smoke|Performance)?Tests?|Test(?:Utils?|Utilities|Helpers?|Support))$|^[\w.-]{1,60}-test(?:kit|s|-?(?:utils?|support|fixtures?|framework|harness|helpers?))$/;

/** What generators of projects copy and fill in. */
export const templateFolders =
  /^(?:templates?|scaffold(?:s|ing)?|skeletons?|boilerplates?|archetype-resources)$/;
/** Folders whose every folder is a package of its own, whatever it is called. */
export const packageFolders =
  /^(?:packages|libs|apps|modules|crates|services|projects|plugins|components|deps)$/;

/** Folders of tests that are called after what they test: `testcurl`. */
export const testedFolders = /^tests?[a-z\d]{2,30}$/;

/** Folders of a suite that is called after its project, in its root: `tidetests/`. Other words end so as well. */
export const ownSuite = /^(?!(?:con|pro|at|de|la)tests$)[a-z]{2,30}tests$/;

/** Folders of CI systems by their names, and of settings in which they lie: `config/jenkins/`. */
export const ciFolders =
  /^(?:kokoro|buildkite|jenkins|travis|appveyor|circleci|gitlab-?ci|azure-pipelines|cirrus|zuul|semaphore|taskcluster)$/;
export const settingFolders = /^(?:configs?|conf|etc|infra(?:structure)?)$/;

/** Folders of tools in which an image is one of them; from others, such as `build/`, it may be what is shipped. */
export const neverDeploys =
  /^(?:\.[\w-]{1,60}|ci|kokoro|buildkite|jenkins|travis|appveyor|devel?|devstack|hack|vagrant)$/;

/** What accompanies a product, with the folders that a root has: `extras/packaging`. */
export const sideFolders = /^(?:extras?|misc|support)$/;

/** Folders of data that are called after the test that reads them: `ledger_test/conf/`. */
export const testDataFolders = /[a-z\d][-_]tests?$/;

/** Names of suites, and of Go's helpers of tests (`httptest`), that are as well names of the domain: tests where all code in them is. */
export const suiteFolders =
  /^(?:integration|acceptance|smoke|conformance|regression|system)(?:[-_]?tests?)?$|^[a-z][a-z0-9_-]{1,40}tests?$/;

/** Folders of static files, in which `lib` holds copies of libraries. */
export const staticFolders: ReadonlySet<string> = new Set(['public', 'static', 'assets', 'wwwroot']);

/** Folders of product code, in which `test` and `mock` need a test beneath: they may be names of the domain. */
export const sourceFolders: ReadonlySet<string> = new Set(['src', 'app', 'lib', 'pkg', 'internal', 'server']);

/** The second name below `src/` in layouts of Maven and Gradle. */
export const testSourceSet = /^(?:test|it|[a-z][A-Za-z]{0,40}Test|testFixtures|jmh)$/;

/** What stands below `src/test/` there. */
export const sourceSetFolders = /^(?:java|kotlin|groovy|scala|resources)\/$/;

/** Where `example` may be a word of a package's name: `java/com/example/`. */
export const ofPackageNames = /^(?:java|kotlin|scala|groovy|main|com|org|net|io|dev|edu)$/;

/** Folders of an example by their names: below those of tools their page has to say so. */
export const exampleFolders =
  /^(?:[\w.-]{1,60}[-_](?:examples?|samples?)|(?:examples?|samples?)[-_][\w.-]{1,60})$/i;

/** Folders of documentation that YARD, RDoc, Javadoc and Sphinx made, and pages that only those write. */
export const docFolders = /^(?:docs?|html|api|(?:api|java|r)docs?|yard)$/;
export const docPages =
  /^(?:frames|method_list|file_list|allclasses(?:-(?:frame|index))?|genindex|overview-summary)\.html$/;

export const migrationFolders = /^(?:migrations?|migrate|alembic|flyway|liquibase)$/;
/** `0001_initial.py`, `20240102_x.sql`, `V1__init.sql`. */
export const migrationNames = /^(?:\d{3,14}[_-]|V\d{1,9}(?:[._]\d{1,9}){0,9}__)|\.sql$/;

export interface NameConvention {
  readonly role: Role;
  readonly name: RegExp;
  /** Folders in which the name means nothing. */
  readonly except?: RegExp;
}

/** Requirements of one task alone: `requirements-dev.txt`, `extra_requirements_for_tests.txt`. */
export const taskRequirements: readonly NameConvention[] = [
  {
    role: 'test',
    name: requirementsFor('(?:unit|integration)?tests?|testing|integration|e2e|bench(?:marks?)?'),
  },
  { role: 'tooling', name: requirementsFor('dev|develop(?:ment)?|lint|style|typing|ci|build') },
  { role: 'documentation', name: requirementsFor('docs?') },
];

function requirementsFor(task: string): RegExp {
  const [before, after] = ['(?:[\\w.-]{1,60}[_.-])?', '(?:[_.-][\\w.-]{1,60})?'];
  return new RegExp(
    `^${before}(?:(?:${task})[_.-]${before}requirements|requirements[_.-]${before}(?:${task}))${after}\\.(?:txt|in)$`,
    'i',
  );
}

export const names: readonly NameConvention[] = [
  { role: 'test', name: /\.(?:test|spec|cy|e2e|bench|mock)\.[cm]?[jt]sx?$/ },
  // What configure makes of it: `test_ledger.in`, `test-tide.sh.in`.
  { role: 'test', name: /^test[-_][\w-]{1,60}(?:\.(?:sh|pl|py|rb))?\.in$/ },
  {
    role: 'test',
    name: /^(?:test_[\w-]{1,80}|[\w-]{1,80}_test(?:_(?:common|base|case|utils?|helpers?|support|lib)(?:_\w{1,40})?)?|tests|test_?suite|conftest)\.py$/,
  },
  // EUnit (`_tests`), Common Test, ExUnit, Busted, the runners of Dart and Swift.
  {
    role: 'test',
    name: /^\w{1,80}(?:_tests|_SUITE)\.erl$|^\w{1,80}_test\.(?:exs|dart)$|^test_helper\.exs$|^[\w-]{1,80}_spec\.lua$|^\w{1,80}Tests\.swift$/,
  },
  {
    role: 'test',
    name: /^(?:Test[A-Z]\w{0,80}|\w{1,80}(?:Tests?|IT|TestCase|Spec))\.(?:java|kt|groovy|scala)$/,
  },
  { role: 'test', name: /_test\.go$/ },
  { role: 'test', name: /_(?:spec|test)\.rb$|^test(?:_\w{1,40})?\.rb$|^(?:TC|TS|tc)_[\w-]{1,80}\.rb$/ },
  { role: 'test', name: /(?:Test(?:Case)?\.php|\.phpt)$/, except: /(?:^|\/)(?:src|app)\// },
  { role: 'test', name: /Tests\.cs$/ },
  { role: 'test', name: /^tests\.rs$/ },
  // Programs of a suite in C, as Automake and Meson build them.
  {
    role: 'test',
    name: /^(?:tests?|mock)[-_][\w-]{1,80}\.(?:c|cc|cpp|cxx|h|hpp|m|mm|vala)$|^[\w-]{1,80}[-_](?:unit[-_]?)?tests?\.(?:c|cc|cpp|cxx|m|mm|vala)$|\.testc$/,
  },
  { role: 'test', name: /^[\w-]{1,80}\.t$|^tests?[-_][\w-]{1,80}\.html?$/ },
  {
    role: 'test',
    name: /^(?:(?:Docker|Container)file[._-](?:tests?|ci)(?:[._-][\w.-]{1,60})?|application-test\.ya?ml|\.env\.test(?:ing)?|phpunit\.xml(?:\.dist)?)$/,
  },
  ...taskRequirements,
  { role: 'fixture', name: /\.snap$/ },
  // `ssl_test_key.pem`; a host's name in front of the extension is the key of that host.
  {
    role: 'fixture',
    name: /^(?:[\w-]{0,60}[_-])?tests?(?:[_-][\w-]{0,60})?\.(?:pem|key|crt|cer|p12|pfx|jks)$|^(?:\w{1,40}[_-])?tests?[_-](?:keys?|cert(?:ificate)?s?)\.\w{1,5}$|^(?:mock|dummy|fake)[-_][\w.-]{1,80}\.(?:pem|key|crt|cer|p12|pfx|jks)$|^(?:[\w-]{1,40}\.){0,3}example\.(?:com|org|net)[\w.-]{0,40}\.(?:pem|key|crt|cer)$/i,
  },
  {
    role: 'example',
    name: /\.(?:example|sample|dist)$|\.(?:example|sample)\.[a-z]{2,5}$|\.stories\.[cm]?[jt]sx?$/,
  },
  {
    role: 'documentation',
    // `tide.conf.5.html` is a page of the manual.
    name: /\.(?:md|mdx|rst|adoc|[1-8][a-z]{0,3}\.html?)$|^(?:README|LICENSE|LICENCE|CHANGELOG|NOTICE|AUTHORS)(?:\.[a-z]{2,4})?$/i,
  },
  // A patch of help of Pure Data: http://msp.ucsd.edu/Pd_documentation/resources/chapter2.htm
  { role: 'documentation', name: /-help\.pd$/ },
  {
    role: 'generated',
    name: /\.pb\.\w{1,4}$|_pb2(?:_grpc)?\.pyi?$|\.g\.cs$|\.Designer\.cs$|^zz_generated|\.map$/,
  },
  {
    // What "automake --add-missing" and libtoolize copy into a project (GNU Automake manual, "Auxiliary programs").
    role: 'vendored',
    name: /^(?:install-sh|depcomp|test-driver|ar-lib|ylwrap|mkinstalldirs|py-compile|mdate-sh|missing|config\.(?:guess|sub)|ltmain\.sh)$/,
  },
  {
    role: 'vendored',
    name: bounded(
      /^(?:ext|yui|dojo|prototype|scriptaculous|mootools|raphael|fileuploader|tinymce|ckeditor|swagger-ui|backbone|underscore|lodash|moment|knockout|modernizr)(?:[-.](?:all|base|core|debug|dev|full|bundle|slim|v?\d\w{0,12})){0,6}\.js$|^jquery[.-][\w.-]{1,60}\.js$|\.min\.(?:js|css|mjs)$|^(?:mvnw|gradlew)(?:\.cmd|\.bat)?$/,
      512,
    ),
  },
  { role: 'migration', name: /^V\d{1,9}(?:[._]\d{1,9})*__[\w-]{1,120}\.sql$|^seeds\.\w{1,4}$/ },
  // Settings of one machine or of those who work on the project; an image that copies the file ships it.
  { role: 'tooling', name: /^\.env\.(?:dev(?:el(?:opment)?)?|local)(?:\.local)?$/ },
  {
    role: 'tooling',
    name: /^(?:(?:Docker|Container)file[._-](?:dev(?:el)?|lint(?:er)?|vendor|codegen)|Makefile|GNUmakefile|Rakefile|[\w-]{1,60}\.rake|Jenkinsfile|azure-pipelines\.ya?ml|\.gitlab-ci\.yml|\.?(?:travis|coveralls|codecov|cirrus|drone|appveyor|codeclimate)\.ya?ml|(?:[\w-]{1,60}\.config|(?:karma|wdio|protractor)[\w.-]{0,40}\.conf|[Gg]runtfile|gulpfile)\.[cm]?[jt]s)$/,
  },
];

/** Files that take the role of their folder, whatever they are called. */
const folderRoleNames =
  /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.(?:json|lock)|pyproject\.toml|poetry\.lock|uv\.lock|pdm\.lock|Pipfile(?:\.lock)?|Gemfile(?:\.lock)?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|packages\.lock\.json|[\w.-]{1,80}\.(?:cs|fs|vb)proj|pubspec\.(?:yaml|lock)|(?:Docker|Container)file|(?:docker-)?compose\.ya?ml|Chart\.yaml|values\.yaml|[\w.-]{1,80}\.tf)$/;
const anyRequirements = /^(?:[\w.-]{1,60}[_.-])?requirements(?:[_.-][\w.-]{1,60})?\.txt$/i;

export function takesRoleOfFolder(name: string): boolean {
  if (anyRequirements.test(name)) return !taskRequirements.some((task) => task.name.test(name));
  return folderRoleNames.test(name);
}

/** A language whose packages are of use to its own code alone. */
export interface SuiteLanguage {
  readonly title: string;
  readonly manifests: RegExp;
  readonly code: RegExp;
  /** Files beside the manifest that show a program or a library in the language. */
  readonly products: RegExp;
  /** Commands of images that install what the manifest names. */
  readonly installs: RegExp;
}

/** Manifests of these serve the suite where only tests are written in the language. */
export const suiteLanguages: readonly SuiteLanguage[] = [
  {
    title: 'Ruby',
    manifests: /^(?:Gemfile|gems\.rb)(?:\.lock)?$|^gems\.locked$/,
    code: /\.(?:rb|rake|ru|erb)$/,
    products: /\.gemspec$|^(?:config\.ru|Procfile|_config\.yml|app\.json)$/,
    installs: /\bbundler?\b/,
  },
  {
    title: 'PHP',
    manifests: /^composer\.(?:json|lock)$/,
    code: /\.(?:php|phtml|inc|module)$/,
    products: /^(?:Procfile|app\.json|\.htaccess|wp-content\/)$/,
    installs: /\bcomposer\b/,
  },
  {
    title: 'Python',
    manifests: /^(?:requirements\.txt|Pipfile(?:\.lock)?)$/,
    code: /\.(?:pyw?|pyx|ipynb)$/,
    products:
      /^(?:setup\.(?:py|cfg)|pyproject\.toml|Procfile|app\.json|ansible\.cfg|galaxy\.yml|mkdocs\.ya?ml)$/,
    installs: /\b(?:pip3?|pipenv|uv)\b/,
  },
];

/** Programs and libraries that develop a project of Python, and that no project of Python runs with. */
export const pythonTools =
  /^(?:black|flake8(?:-.*)?|mypy|pyright|pylint|ruff|isort|autopep8|yapf|bandit|pydocstyle|pycodestyle|pyflakes|tox(?:-.*)?|nox|pytest(?:-.*)?|coverage|codecov|hypothesis|mock|sphinx(?:[-_a-z]*)|furo|myst-parser|mkdocs(?:-.*)?|pip-tools|pre-commit|twine|build|wheel|setuptools|pip|types-.*|check-manifest|bump2?version|towncrier)$/;

/** Words for an image to build in: `build-tools`, `cross-building`; and for a working copy that is mounted into it. */
export const buildPlace =
  /\bbuild(?:ing)?[-_ ](?:tools?|env(?:ironment)?)\b|\btool[-_ ]?chain\b|\bcross[-_ ]?(?:build|compil)|\b(?:compil(?:e|ation)|build)[-_ ](?:time )?(?:dependenc|requirement)|\bdependenc(?:y|ies) (?:for|to|of) (?:build|compil)|\b(?:necessary|needed|required) to (?:build|compile)\b|(?:-v[ \t]{0,4}"?|source=|volume[ =]"?)\$(?:\(pwd\)|\{?PWD\b)/i;

/** The only use of a file, as the comment at its head has it: `for testing only`, `only used in development`. */
export const onlyUse =
  /\b(?:only[ \t](?:(?:be[ \t])?(?:used|meant|intended)[ \t])?(?:for|in)|for(?=[ \t]\w{2,12}[ \t](?:only|purposes)\b))[ \t](test(?:s|ing)?|development|debugging|ci)\b/i;

/** Commands that run a suite. */
export const testCommand =
  /\b(?:pytest|unittest|tox|nox|phpunit|rspec|ctest|(?:swift|deno|bazel|zig|stack|cabal|dune)[ \t]{1,4}test|make[ \t]{1,4}check|(?:npm|yarn|pnpm|go|cargo|make|rake|ant|sbt|lein|phing|meson|ninja|mvnw?|gradlew?|dotnet|composer|mix)(?:[ \t]{1,4}run)?[ \t]{1,4}(?:(?:unit|integration|functional|acceptance|e2e|system)[-:])?tests?)\b/;

/** A program of the suite itself, or a server that is handed its files: `ruby test/runner.rb`, `./run-tests`, `bin/tide test/app.ru`. */
export const testPrograms: readonly RegExp[] = [
  /\b(?:ruby|python3?|node|php|perl|sh|bash)[ \t]{1,4}(?:[\w.-]{0,40}\/){0,6}tests?\/\w/,
  /(?:^|[\s"'[/_-])run[-_]?(?:all[-_]?|unit[-_]?|integration[-_]?)?[tT]ests?(?=$|[\s"'\].;&])/,
  /(?:^|[\s"'[/])(?:[\w-]{1,40}[-_])?tests?\.(?:sh|bash|py|rb|pl)\b/,
  /(?:^|[\s"'[])(?:\.\/)?tests?\/\w/,
  /\bmvnw?[ \t]{1,4}(?:-[^\s;&|]{1,60}[ \t]{1,4}){0,8}(?:clean[ \t]{1,4})?(?:verify|install)\b(?![^\n;&|]{0,400}[;&|])/,
  /(?:^|[\s"'[/])tests?[-_][\w-]{1,60}\.(?:sh|bash|py|rb|pl)\b/,
  /\bpython[\d.]{0,5}[ \t]{1,4}-m[ \t]{1,4}(?:tests?|bench(?:mark)?s?)(?=[\s."'\]]|$)/,
  // Programs of a CI, whatever they build there.
  /(?:^|[\s"'[/])ci\/(?:[\w.-]{1,40}\/){0,4}[\w.-]{1,60}\.(?:sh|bash|py|rb|pl)\b/,
];

/** Files that make a folder a project root. */
export const rootNames =
  /^(?:package\.json|composer\.json|pyproject\.toml|setup\.py|requirements\.txt|Pipfile|Gemfile|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|[\w.-]{1,80}\.(?:csproj|fsproj|sln)|mix\.exs|pubspec\.yaml|Package\.swift|Makefile\.PL|Build\.PL|cpanfile|dist\.ini|(?:Docker|Container)file(?:\.\w{1,40})?)$/;

/** What a root has whose build no manifest describes: Autoconf, Meson, and Debian's packaging. */
export const buildRootNames = /^(?:configure(?:\.ac|\.in)?|meson_options\.txt|meson\.options|debian\/)$/;

/**
 * Where ssh looks for keys (https://man.openbsd.org/ssh_config#IdentityFile): a program that writes such a name means the file in its
 * user's home, and no file of the tree.
 */
export const sshKeyNames = /^id_(?:rsa|dsa|ecdsa|ed25519|ed448)(?:_sk)?$/;

/** Sources of programs, of which many are in no language that is analysed. */
export const programNames =
  /\.(?:c|cc|cpp|cxx|m|mm|d|rs|go|zig|nim|swift|vala|java|kt|scala|groovy|clj[cs]?|cs|fs|vb|py|rb|php|p[lm]|lua|r|jl|exs?|[eh]rl|hs|mli?|dart|vue|svelte|pp|pas|f(?:90|95|03|08)|ad[bs]|el|tcl|cr|elm|purs|rkt|ps1|psm1|hx|vhdl?|cu|[cm]?[jt]sx?)$/i;

/** Data beside tests is a fixture. */
export const dataNames =
  /\.(?:json|ya?ml|xml|csv|tsv|toml|ini|txt|html?|sql|pem|key|crt|cer|p12|pfx|jks|bin|dat|zip|tar|gz|env|properties|lock)$/i;

/** In the first lines of a file. */
export const generatedHead =
  /Code generated .{0,120}DO NOT EDIT|@generated\b|<auto-generated|\b__webpack_(?:modules|require|exports)__\b|webpackBootstrap/;

/** A workflow of GitHub, wherever it lies: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax */
export const workflowHead =
  /^["']?on["']?:[ \t]{0,8}(?:\[?["']?(?:push|pull_request|workflow_(?:call|dispatch)|schedule|release)\b|\r?\n[ \t]{1,8}(?:- )?(?:push|pull_request|workflow_(?:call|dispatch)|schedule|release)\b)/m;

/** Library name with version and licence: `/*! jQuery v3.7.1 | (c)`, `* Bootstrap v5.3.3 (https:`. */
export const vendoredHead =
  /^[ \t]{0,4}(?:\/\*!|\*|\/\/!)[ \t]{1,4}@?[A-Za-z][\w. -]{1,40} v?\d{1,4}\.\d{1,4}\.\d{1,4}\b|^\/\/ [A-Za-z][\w. -]{1,40} v\d{1,4}\.\d{1,4}\.\d{1,4}, /m;

/** A module that requires others by itself, and is not one that browsers load: `swagger-ui.js` may be the page that shows the library. */
export const moduleHead =
  /^(?:(?:const|let|var) [\w${}, ]{1,80} ?= ?require\( ?['"]|import [\w${}*, ]{1,80} from ['"])/m;

/** The version line of the scripts that Automake and gnulib copy into a project, whatever they are called: `compile`. */
export const auxiliaryHead = /^scriptversion=\d{4}-\d{2}-\d{2}\.\d{2};/m;

/** Build constraints of Go under which only tests are built: `//go:build e2e` (https://pkg.go.dev/cmd/go#hdr-Build_constraints). */
export const testBuild =
  /^\/\/go:build (?:e2e|integration|functional|acceptance|test|testing)\b[^!|\n]{0,80}$/m;

/** Whether a file is a test by its name or by the folders that it lies in. */
export function isTestPath(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const inFolder = folders.some(
    ({ role, anywhere }) =>
      (role === 'test' || role === 'fixture') && parts.some((each) => anywhere.test(each)),
  );
  if (
    inFolder ||
    parts.some((each, index) => index > 0 && parts[index - 1] === 'src' && testSourceSet.test(each))
  )
    return true;
  return names.some(
    ({ role, name: form, except }) => role === 'test' && form.test(name) && except?.test(path) !== true,
  );
}

/** `test_files/sftp/id_rsa`: the folder says of what is in it what a name could say. */
export function liesAmongTestFiles(path: string): boolean {
  return /(?:^|\/)tests?[-_](?:files|data|fixtures|resources|assets|vectors|cred(?:s|entials)|certs?|certificates|keys)\//.test(
    path,
  );
}
