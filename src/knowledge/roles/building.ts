/** Images of distributions and of languages, of which a container starts a shell or nothing that serves: the last part of their names. */
export const plainBases =
  /^(?:debian|ubuntu|fedora|centos|stream\d{0,2}|rockylinux|almalinux|alpine|arch(?:linux)?|opensuse|leap|tumbleweed|amazonlinux|oraclelinux|photon|mageia|gentoo|stage3|void-?linux|nix(?:os)?|ubi\d{0,2}(?:-minimal|-init)?|busybox|mingw\w{0,20}|manylinux\w{0,40}|musllinux\w{0,40}|golang|rust|gcc|swift|maven|gradle|haskell|ghc|clang|erlang|elixir|buildpack-deps|python|pypy|node|ruby|jruby|perl|php|openjdk|java|jdk|eclipse-temurin|amazoncorretto|mono|sdk|opam\d{0,2}|ocaml|dart|julia|crystal|zig|emsdk|sbt|r-base|miniconda3?|mambaforge|miniforge3?)$/i;
/** Words of those that others made to build with: `acme/gcc-cmake`, `acme/tide-builder`. */
export const buildBases =
  /(?:^|[-_.])(?:gcc|g\+\+|clang|llvm|cmake|build|builder|buildenv|toolchain|cross|crosstool|compiler|devel|ci)(?:$|[-_.])/i;
/** Tags of such that start a server. */
export const servingTags = /(?:^|-)(?:apache|fpm|nginx)(?:-|$)/i;

/** Packages of headers and libraries to build against: `libyaml-dev`, `ncurses-devel`. */
export const developmentPackages = /(?:^|[\s"'=])[a-z\d][a-z\d.+_-]{1,60}-(?:dev|devel)(?=[\s"';&\\:]|$)/gm;

/** What builds, checks or packages sources: a program by the last part of its path, with the arguments that make it that. */
export interface BuildProgram {
  readonly program: RegExp;
  readonly args?: RegExp;
  /** With these it runs what was built, or only fetches. */
  readonly unless?: RegExp;
}

const runs =
  /(?:^|[ :-])(?:run|serve|server|start|up|watch|dev|develop|deps|migrate|bootRun|help)(?: |$)|^--version/;

export const buildPrograms: readonly BuildProgram[] = [
  { program: /^(?:g?make|ninja|samu|scons|waf|xmake|ant|sbt|mvnw?|gradlew?)$/, unless: runs },
  { program: /^(?:cmake|meson|qmake|xcodebuild)$/, unless: runs },
  { program: /^(?:configure|autoreconf|autogen\.sh|bootstrap(?:\.sh)?|buildconf(?:\.sh)?)$/ },
  { program: /^(?:xx-)?go$/, args: /^(?:build|install|test|vet)\b/ },
  { program: /^(?:xx-)?cargo$/, args: /^(?:build|install|test|clippy|check)\b/ },
  {
    program: /^(?:cabal|stack|dune|swift|zig|bazel|bazelisk)$/,
    args: /^(?:new-|v2-)?(?:build|install|test)\b/,
  },
  { program: /^dotnet$/, args: /^(?:build|publish|test|pack)\b/ },
  { program: /^opam$/, args: /^install \./ },
  { program: /^(?:tox|nox|ctest|prove|dzil|cibuildwheel)$/ },
];

/** What packages them, or is no more than a check of all of them. */
export const packagePrograms: readonly BuildProgram[] = [
  { program: /^mock$/, args: /(?:^| )(?:-r|--rebuild|--buildsrpm)(?: |$)/ },
  {
    program:
      /^(?:dpkg-buildpackage|debuild|pdebuild|gbp|rpmbuild|makepkg|abuild|fpm|cpack|appimagetool|linuxdeploy\S{0,40}|goreleaser|cibuildwheel|auditwheel|createrepo)$/,
  },
  {
    program: /^g?make$/,
    args: /(?:^| )(?:deb|rpm|debs|rpms|package|packages|dist|distcheck|bdist|sdist|appimage)(?: |$)/,
  },
  { program: /^python[\d.]{0,5}$/, args: /^(?:setup\.py (?:bdist\w{0,20}|sdist)|-m build\b)/ },
  { program: /^rake$/, args: /^(?:$|(?:release\w{0,20}|package|gem|build|spec|test|validate)(?:[ :]|$))/ },
];

/** Words before a command that are none of it. */
export const wrappers =
  /^(?:sudo|env|exec|time|nice|eval|bundle|xvfb-run|then|else|do|if|!|sh|bash|dash|tini|dumb-init|--|-[a-z]{1,6}|[A-Z_][A-Z\d_]{0,60}=\S{0,200})$/;

/** Words of scripts of the project that build or package it (`/root/build-deb`, `./build-static.sh`), and of programs that are called so otherwise. */
export const buildWords = /^(?:build|builds|mkdeb|mkrpm|package|packaging|compile)$/i;
export const serverWords =
  /^(?:server?|service|daemon|agent|api|web|proxy|registry|cache|worker|start|run)$/i;

/** A program below the settings of a CI system: `/src/.github/build.sh`. */
export const ciPrograms =
  /(?:^|[\s"'[/])\.(?:github|gitlab|circleci|travis|buildkite|semaphore|ci)\/[\w./-]{1,120}/;

/** Commands that mount the working copy into a container: `docker run -v $(pwd):/work`. */
export const mountsOfTree =
  /[ \t](?:-v|--volume|--mount)[ =]["'`]{0,2}(?:[\w,=]{0,40}source=)?(?:`pwd`|`?\$[({]{0,2}\$?[({]?[ ]?(?:PWD|pwd|CURDIR|CI_PROJECT_DIR|TRAVIS_BUILD_DIR|GITHUB_WORKSPACE|github\.workspace)\b)/;

/** What fills the settings of a system or of its package manager, and none of the project's code. */
export const systemSettings =
  /(?:^|\/)(?:\d{2}[\w.-]{1,60}|[\w.-]{1,80}\.(?:asc|gpg|key|list|repo|sources|conf|pub|crt|pem))$/;

/** Programs that install packages of a distribution, and those of languages. */
export const packageManagers =
  /^(?:apt|apt-get|aptitude|yum|dnf|microdnf|zypper|apk|pacman|emerge|urpmi|xbps-install|brew|opkg|conda|mamba)$/;
export const languageManagers =
  /^(?:pip[\d.]{0,5}|python[\d.]{0,5}|pypy\d?|npm|yarn|pnpm|gem|cpan|cpanm|cpm|composer|luarocks|opam|cabal|stack|uv|pipx|poetry|pyenv|rustup|bundle)$/;

/** Labels that describe an image to those who find it in a registry. */
export const describedImage =
  /^[ \t]{0,40}(?:LABEL[ \t]{1,9})?["']?(?:org\.(?:opencontainers\.image|label-schema)\.(?:title|description|name|documentation|usage)|name|usage|summary|description)["']?[ \t]{0,4}=/im;

/** Disks of machines, which tests start. */
export const diskImages = /\.(?:qcow2?|vmdk|vdi|vhdx?|ova|img|iso)$/i;

/** Builds of projects whose sources are compiled, beside those that manifests of code name; of what a Makefile makes, the sources show it. */
export const makefiles = /^(?:GNUm|m|M)akefile$/;
export const compiledSources = /\.(?:c|cc|cpp|cxx|h|hh|hpp|d|f90|pas|adb|ml|hs|asm|[sS])$|^src\/$/;
export const compiledBuilds =
  /^Makefile\.(?:am|in)$|^(?:configure|autogen\.sh|SConstruct|wscript)$|\.(?:opam|pro)$/;
/** Manifests of projects that run from their sources. */
export const interpretedManifests =
  /^(?:package\.json|composer\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements\.txt|Pipfile|Gemfile|cpanfile|Makefile\.PL|Build\.PL|dist\.ini)$/;

/** What `go build` leaves out, and `go run` or `go generate` starts: https://pkg.go.dev/cmd/go#hdr-Build_constraints */
export const ignoredByGo = /^\/\/(?:go:build|[ \t]?\+build)[ \t]{1,4}ignore\b/m;
