import { bounded } from '../../core/bounded.js';
import type { Role } from '../../core/role.js';

/** As both builders and those who name them by the base write them: `Dockerfile.alpine`, `alpine.Dockerfile`, `suse.docker`. */
export const dockerfileNames =
  /^(?:Docker|Container)file(?:[._-][\w.-]{1,60})?$|^(?:[Dd]ocker|[Cc]ontainer)[Ff]ile(?:[.-](?:dev|develop|development|local|debug|prod|production|release|staging|tests?|ci|web|api|app|backend|frontend|client|server|worker))?$|^[\w.-]{1,60}\.(?:[Dd]ockerfile|[Cc]ontainerfile|docker)$/;

/** Programs that check sources, which folders of images are called after as well. */
const checkers =
  'cspell|codespell|shellcheck|hadolint|yamllint|markdownlint(?:-cli2?)?|golangci(?:-lint)?|eslint|flake8|commitlint|clang-(?:format|tidy)|cppcheck';

/**
 * Folders that say of an image or of a Compose file what they do not say of code, wherever they lie: `src/ci/docker/`,
 * `utils/docker/example/`, `project/dev-image/`.
 */
export const imageFolders: readonly { readonly words: RegExp; readonly role: Role }[] = [
  {
    words:
      /^(?:interop|crossdock|conformance|(?:issue|bug|repro)s?[-_]?\d{1,7}|repro(?:s|duc(?:ers?|tions?))?|selenium|perf(?:ormance)?|itests?|(?:[\w-]{1,40}[-_])?(?:fuzz(?:ers?|ing)?|(?:load|stress|perf(?:ormance)?|smoke|soak|interop|conformance|integration|e2e)[-_]?test(?:s|ing|ers?)?|k6|locust|tests?[-_]?(?:env(?:ironment)?s?|beds?|rigs?|harness|infra(?:structure)?|images?|clusters?|containers?|artifacts?)))$/,
    role: 'test',
  },
  { words: /^(?:example|demos?|demo[-_][\w-]{1,40}|[\w-]{1,40}[-_](?:demo|examples?))$/, role: 'example' },
  {
    words: new RegExp(
      String.raw`^(?:ci|[\w.]{1,40}[-_]ci|cloud[-_]?build(?:ers?)?|devcontainers?|(?:ci|dev|devel)[-_]?(?:env(?:ironment)?s?|images?|box(?:es)?|containers?)|build[-_]?env(?:ironment)?s?|build[-_](?:support|aux|infra(?:structure)?)|buildbot|taskcluster|(?:[\w-]{1,40}-)?(?:jenkins|buildkite|teamcity)-(?:node|agent|runner|worker|slave|job)s?|${checkers}|[Mm]any[Ll]inux\w{0,40}|[\w-]{1,40}[-_]tooling)$`,
    ),
    role: 'tooling',
  },
];

/** Folders of images by what they are for, below one that holds images: `docker/dev/Dockerfile`, `containers/lint/Dockerfile`. */
export const imageShelves =
  /^(?:dockers?|docker[-_]?files?|\.docker|containers?|(?:oci|ci|docker|container)[-_]?images?|images?|compose|docker-compose)$/i;
export const shelfWords: readonly { readonly words: RegExp; readonly role: Role }[] = [
  { words: /^(?:tests?|testing|e2e|integration|bench(?:mark)?s?)$/, role: 'test' },
  {
    words: /^(?:dev|devel|develop|development|lint(?:er)?|builder|build-?env|[\w.]{1,40}[-_]ci)$/,
    role: 'tooling',
  },
];

/** A path of examples, of which an image is made: `./examples/tide/main.go`. */
export const exampleFolders = /(?:^|\/)_?(?:examples?|samples?|demos?)(?:\/|$)/i;

/** Folders of what makes packages and releases. */
export const packingShelves =
  /^(?:packaging|packages?|pkg|dist|installers?|build|ci|scripts|tools|contrib)$/i;
/** One of the words of a folder there, of an image that opens no port: `containers/tide-test-alpine/`, `docker/build-deb/`. */
export const shelfParts: readonly { readonly word: RegExp; readonly role: Role }[] = [
  { word: /^(?:tests?|testing|perf|bench(?:mark)?s?|valgrind|fuzz(?:ing)?)$/i, role: 'test' },
  { word: /^(?:build|builds|builder|building)$/i, role: 'tooling' },
];
/** And as well of its name: `Dockerfile.rpm`. */
export const packageWords = /^(?:debs?|rpms?|appimage|packaging|cross|toolchain)$/i;
/** Tests that a program of the product makes: `speed-test`. */
export const ownTests = /(?:^|[-_.])(?:speed|ab|load|latency|self)[-_.]?tests?(?:$|[-_.])/i;

/** Packages that the name of a project or of a program calls what they are made for: `quay-test-environments`, `cmd/tide-test/`. */
export const testEnvironment =
  /(?:^|[-_./])(?:test|dev|development|ci)[-_]?(?:env(?:ironment)?s?|beds?|rigs?|containers?|images?|infra(?:structure)?)$/i;
export const testProgram = /^(?!(?:speed|ab|load|latency|self)-)[\w-]{1,60}-(?:tests?|e2e|bench(?:mark)?)$/;

/** Words between the dots, dashes and underscores of a Dockerfile's name: `test.Dockerfile`, `Dockerfile_jenkins_ubuntu32`. */
export const imageWords: readonly { readonly role: Role; readonly word: RegExp }[] = [
  {
    role: 'test',
    word: /^(?:tests?|testing|ci|e2e|integration|functional|acceptance|bench(?:mark)?s?|fuzz(?:ers?|ing)?|coverage|gcov|coverity|sanitizers?|[atm]san|ubsan|valgrind)$/i,
  },
  {
    role: 'tooling',
    word: /^(?:dev|devel|develop|development|devcontainer|devenv|devbox|local|lint(?:er)?|jenkins|travis|gitlab|circleci|buildkite|appveyor|gitpod|codespaces?)$/i,
  },
  { role: 'documentation', word: /^(?:docs|mkdocs|sphinx|doxygen|docsite)$/i },
  { role: 'example', word: /^(?:examples?|samples?|demos?)$/i },
];

/** Words of what an image is called by those who build it; what stands behind the colon is as often the state of a product: `tide:dev`. */
export const calledForAlways: readonly { readonly role: Role; readonly word: RegExp }[] = [
  { role: 'test', word: /^(?:tests|testing|unittests?|e2e|ci|bench(?:mark)?s?|fuzz(?:ing)?)$/i },
  {
    role: 'tooling',
    word: /^(?:build-?env|buildenv|builder|devel|compil(?:e|er|ation)|toolchain|cross|mingw\w{0,4})$/i,
  },
  { role: 'example', word: /^(?:demo|example|sample)$/i },
];
export const calledFor: typeof calledForAlways = [
  { role: 'test', word: /^test$/i },
  ...calledForAlways,
  { role: 'tooling', word: /^(?:build|dev|develop|development|lint(?:er)?|packag(?:e|er|ing))$/i },
];

/** Words for an image that makes what is shipped, which may be shipped itself: `Dockerfile_build_ubuntu64`. */
export const builderWord =
  /^(?:build|builder|build-?env|buildenv|builds|prereqs?|prerequisites|deps|dependencies|osxcross|mingw\w{0,4})$/i;

/** Compilers and what builds with them, as packages of distributions and as images. */
export const compilers =
  /(?:^|[\s"'=])(?:build-essential|build-base|base-devel|gcc(?:-\d{1,2})?|gcc-c\+\+|g\+\+(?:-\d{1,2})?|clang(?:-\d{1,2})?|make|cmake|ninja(?:-build)?|meson|autoconf|automake|libtool|bison|flex|rustup|cargo|golang(?:-go)?|maven|openjdk-\d{1,2}-jdk(?:-headless)?|rpm-build|rpmdevtools|devscripts|debhelper|dpkg-dev|fpm|sdkmanager|ruby-dev|python3?-dev(?:el)?)(?=[\s"';&\\]|$)/gm;
export const compilerImages =
  /^(?:golang|rust|gcc|swift|maven|gradle|haskell|clang|erlang|elixir|buildpack-deps)$/;

/** What waits for a debugger, or runs under one. */
export const debugCommand =
  /\b(?:dlv|debugpy|gdbserver|rdebug|rdbg|ptvsd)\b|--inspect(?:-brk)?\b|-agentlib:jdwp\b|\bxdebug\b/;

/** What waits and does nothing. */
export const idleCommand =
  /\bsleep[ \t]{1,4}(?:infinity|inf|\d{5,12}|\d{3,9}d)\b|\btail[ \t]{1,4}-[fF][ \t]{1,4}\/dev\/null\b|^[["\s]{0,4}(?:(?:\/usr)?\/bin\/)?(?:true|top[ \t"',]{1,6}-b|mkdir(?:[ \t"',]{1,6}-p)?[ \t"',]{1,6}[\w./-]{1,120}|echo[ \t][^;&|\n]{0,200})[\]"\s]{0,4}$/;

/** An account of a node that anyone who reaches it may spend from: geth(1), "Account management". */
export const unlockedAccount =
  /[ \t]--unlock\b|[ \t]--allow-insecure-unlock\b|\b(?:ganache(?:-cli)?|anvil|hardhat[ \t]node)\b/;

/** The chain is one of its own, for work or tests. */
export const chainForTests =
  /[ \t]--(?:network[ =](?:development|develop|dev|localhost|test)\b|dev\b)|\b(?:ganache(?:-cli)?|anvil|hardhat[ \t]node)\b/;

/** What a sentence of the comment at the head of a file is about, and what it says of its purpose. */
export const headSubject =
  /\b(?:images?|containers?|dockerfile|environment|compose|stack|set-?up|services?|cluster|file)\b/i;
export const headPurposes: readonly { readonly role: Role; readonly says: RegExp }[] = [
  {
    role: 'test',
    says: /\b(?:for|to run|used by|used in)[ ](?:(?:the|our|local|automated|running|running the)[ ]|running (?:the )?(?:bulk|rest|most) of (?:the )?(?:[A-Z]\w{0,20}[ ]){0,2})?(?:(?:unit|integration|functional|acceptance|e2e|end-to-end|smoke|interop|regression)[ -])?(?:tests?|testing|ci|benchmarks?|benchmarking|fuzzing|github actions?|travis|jenkins|continuous integration)\b/i,
  },
  {
    role: 'tooling',
    says: /\b(?:for|used by|used in)[ ](?:(?:the|our|local)[ ])?(?:development|developing|developers|debugging|linting)\b/i,
  },
  { role: 'test', says: /\b(?:with|by) (?:the|a) [\w.-]{1,60} (?:github action|workflow)\b/i },
];
/** What the comment above the only stage calls it: `Tide Benchmark Container`, `CI image`. */
export const headTitles: readonly { readonly role: Role; readonly says: RegExp }[] = [
  {
    role: 'test',
    says: /\b(?:dummy|stub)[ ](?:[\w-]{1,20}[ ]){0,2}(?:servers?|backends?|services?|apis?|upstreams?)\b/i,
  },
  {
    role: 'test',
    says: /^\s{0,9}(?:(?:a|an|the|this|docker) )?(?:[\w.-]{1,40} ){0,3}(?:benchmark(?:ing|s)?|testing|unit-?tests?|ci|fuzzing)[ ](?:docker[ ])?(?:images?|containers?|environment|dockerfile)\b/i,
  },
  {
    role: 'tooling',
    says: /^\s{0,9}(?:(?:a|an|the|this|docker) )?(?:[\w.-]{1,40} ){0,3}(?:development|packaging|build|cross-?compil(?:ing|ation))[ ](?:docker[ ])?(?:containers?|environment)\b|^\s{0,9}(?:(?:a|an|the|this|docker|local) )?(?:[\w.-]{1,40} )?(?:dev(?:elopment)?)(?:[ ]?\/[ ]?[\w-]{1,20})?[ ](?:docker[ ])?(?:images?|dockerfile)\b|^\s{0,9}(?:the |a )?(?:docker )?build[ ](?:image|container|environment)[ ](?:for|of)\b|^\s{0,9}(?:[\w.-]{1,40}[ ]){1,4}build[ ](?:base[ ])?(?:image|container|environment)\s{0,9}$/i,
  },
  {
    role: 'tooling',
    says: /\b(?:images?|containers?|dockerfile)[ ](?:that[ ]builds|(?:used[ ])?(?:for|to)[ ](?:building|packaging|creating|build|create|make))[ ](?:[\w./-]{1,30}[ ]){0,3}(?:packages?|debs?|rpms?|appimages?|installers?)\b|^\s{0,9}builds?[ ](?:a[ ]|the[ ])?(?:debian|rpm|deb|binary|source)[ ]packages?\b/i,
  },
];
/** Of an image whose output is copied out of it, or that holds what a build and its tests take: no container of it serves anyone. */
export const headOfBuilds = bounded(
  /\bdocker cp\b|\bcopy the (?:binar(?:y|ies)|artifacts?|packages?)\b|\b(?:required|needed|necessary) to build and (?:run )?(?:the )?test/i,
  4_096,
);
/** Programs that a container may start which show or make the pages of the project, and those that check its sources. */
export const programsForWork: readonly { readonly role: Role; readonly program: RegExp }[] = [
  {
    role: 'documentation',
    program:
      /(?:^|[\s"'[/])(sphinx-(?:build|autobuild)|mkdocs|mdbook|jekyll|docusaurus|make[-_]?(?:sphinx|docs?)(?:\.sh)?)(?=[\s"'\]]|$)/i,
  },
  {
    role: 'tooling',
    program: new RegExp(String.raw`^[["\s]{0,4}(?:(?:/usr)?(?:/local)?/bin/)?(${checkers})(?=[\s"'\]]|$)`),
  },
];

/** Copies what it holds out of the container, which is all that it does. */
export const handsOut =
  /^[["\s]{0,4}(?:(?:\/bin\/)?(?:ba|da|z)?sh[ \t]{1,4}-\w{0,2}c[ \t]{1,4}["']?)?(?:(?:\/usr)?\/bin\/)?(?:cp|tar|rsync)[ \t]/;

/** What stages are called on which no other one is built, of an image that is not shipped. */
export const stageWords: readonly { readonly role: Role; readonly word: RegExp }[] = [
  { role: 'test', word: /^(?:tests?|testing|unittests?|e2e|ci|coverage|bench(?:mark)?s?)$/i },
  {
    role: 'tooling',
    word: /^(?:dev|devel|develop|development|devcontainer|debug|lint(?:er)?|packag(?:e|er|ing)|rpms?|debs?)$/i,
  },
  { role: 'documentation', word: /^(?:docs|mkdocs|sphinx)$/i },
];

/** What the page in its folder says that images are for. */
export const introOfTests = bounded(
  /\bimages? (?:for|to (?:assist|run|support)) (?:the )?(?:testing|tests|ci|continuous integration)\b|\b(?:image|directory|folder)\b[^.\n]{0,80}\b(?:for testing|to assist testing|used (?:by|in|for) (?:our |the )?(?:ci|tests?|testing))\b/i,
  1_024,
);
/** And what it says that the programs beside it are for, or the image. */
export const introPurposes: readonly { readonly role: Role; readonly says: RegExp }[] = [
  {
    role: 'example',
    says: bounded(
      /\b(?:folder|directory)[ ](?:contains|holds|has|provides|with)[ ](?:(?:a|an|the|some|few|simple|several|basic)[ ]){0,3}(?:examples?|demos?)\b/i,
      1_024,
    ),
  },
  {
    role: 'test',
    says: bounded(
      /\b(?:an?|is for|are for|used for|intended for|meant for|for)[ ](?:(?:the|our|local|automated|and|end-to-end|end to end)[ ]){0,3}(?:(?:load|stress|soak|smoke|e2e|end-to-end|integration|conformance|performance|interop(?:erability)?)[ -])(?:and (?:performance|load|stress) )?(?:tests?|testing|test(?:ing)? (?:tools?|harness(?:es)?)|harness(?:es)?)\b|\b(?:conformance|performance|test)(?: and (?:performance|test))? harness(?:es)?\b|\b(?:used|intended|meant)(?: to be used)? (?:by|in|for) (?:a |the |our )?CI\b/i,
      2_048,
    ),
  },
  {
    role: 'tooling',
    says: bounded(
      /\b(?:docker )?(?:images?|containers?)[ ](?:(?:is|are|serves?)[ ](?:used )?|(?:should |will )?(?:makes?|allows?) it possible )(?:to|for)[ ](?:compil(?:e|ing)|build(?:ing)?|cross-?compil(?:e|ing)|develop(?:ing|ment)?)\b|\b(?:images?|containers?)[ ](?:(?:that|which)[ ])?(?:(?:can|may|are|is|to)[ ]){0,2}(?:be[ ])?used[ ](?:to|for|in)[ ](?:compil(?:e|ing)|build(?:ing)?|packag(?:e|ing)|develop(?:ing|ment)?|(?:the |our )?CI\b)|\bCI[ ](?:build[ ])?(?:agents?|jobs?|runners?)[ ](?:needs?|uses?|runs?)\b/i,
      1_024,
    ),
  },
];
/** Where the comment names a release as well, it says nothing. */
export const headRelease =
  /\b(?:production|deploy(?:s|ed|ing|ment)?|release[sd]?|publish(?:ed|es)?|pushe[ds]|docker[ ]hub|self-?host(?:ed|ing)?|users?)\b/i;

/** What a tool that builds images calls the store of the machine, from which no other machine pulls: `ko.local/shop`. */
export const localRegistries = /^(?:ko|kind)\.local$/i;
