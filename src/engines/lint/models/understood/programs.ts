import { withoutTrailing } from '../../../../core/trailing.js';
import { type ParsedArguments, parseArguments } from '../commands/arguments.js';
import { type Invocation, invocationOf } from '../commands/managers.js';
import type { Command } from '../commands/run.js';

/** What is known of a program beside its name. */
interface Program {
  /** Options that change neither where it works nor what it leaves. */
  readonly options: ReadonlySet<string>;
  /** Options that do, unless their value is one of these. */
  readonly values?: Readonly<Record<string, RegExp>>;
  /** Variables of its own that change it. */
  readonly variables?: RegExp;
}

function options(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** `-o NAME=value` of apt: installing, fetching and asking; not places, caches and what is kept. */
const aptSetting =
  /^(?:acquire::(?!gzipindexes)|apt::(?:acquire|architecture|color|default-release|immediate-configure|install-|sandbox|status-fd|update|get::(?!assume-no|trivial|print|simulate|download))|debug::|dpkg::|pkgcachegen|quiet)/i;

const rpm: Program = {
  options: options(
    'y assumeyes q quiet v verbose e errorlevel d debuglevel b best nobest allowerasing skip-broken skip-unavailable strict',
    'nogpgcheck no-gpgchecks nodocs no-docs refresh enablerepo disablerepo enable-repo disable-repo repo repoid from-repo x exclude excludepkgs disableexcludes',
    'enableplugin disableplugin noplugins setopt releasever color obsoletes allow-downgrade with-optional no-allow-downgrade nodeps',
    'security bugfix enhancement sec-severity advisory cve rpmverbosity nocolor',
  ),
  values: {
    setopt:
      /^(?:[\w.*-]{1,60}\.)?(?:best|deltarpm|fastestmirror|gpgcheck|install_weak_deps|ip_resolve|localpkg_gpgcheck|max_parallel_downloads|minrate|multilib_policy|obsoletes|override_install_langs|proxy|retries|skip_if_unavailable|skip_missing_names_on_install|sslverify|strict|throttle|timeout|tsflags|username|password|zchunk)=/,
  },
};

const known: Readonly<Record<string, Program>> = {
  'apt-get': {
    options: options(
      'y yes assume-yes q qq quiet f fix-broken m fix-missing ignore-missing no-install-recommends no-install-suggests install-recommends install-suggests',
      't target-release default-release allow-downgrades allow-change-held-packages allow-unauthenticated allow-remove-essential allow-insecure-repositories',
      'allow-releaseinfo-change force-yes reinstall V verbose-versions u show-upgraded purge auto-remove autoremove only-upgrade no-upgrade with-new-pkgs no-remove',
      'show-progress no-show-progress o option a host-architecture P build-profiles arch-only indep-only only-source tar-only dsc-only diff-only U update ignore-hold fix-policy',
    ),
    values: { o: aptSetting, option: aptSetting },
    variables: /^APT_CONFIG$/,
  },
  apk: {
    options: options(
      'q quiet v verbose U update update-cache no-cache t virtual X repository u upgrade l latest f force allow-untrusted no-progress progress',
      'force-overwrite force-broken-world force-refresh force-non-repository force-binary-stdout clean-protected purge wait timeout no-check-certificate a available',
    ),
    variables: /^APK_CONFIG$/,
  },
  yum: rpm,
  dnf: rpm,
  zypper: {
    options: options(
      'y no-confirm n non-interactive q quiet v verbose l auto-agree-with-licenses agree-to-third-party-licenses gpg-auto-import-keys no-gpg-checks no-recommends recommends',
      'f force force-resolution no-force-resolution allow-downgrade allow-unsigned-rpm allow-vendor-change no-allow-vendor-change oldpackage replacefiles from r repo t type',
      'C capability name details releasever p plus-repo plus-content solver-focus no-refresh-off',
    ),
    variables: /^ZYPP(?:ER)?_/,
  },
  pip: {
    options: options(
      'r requirement c constraint e editable U upgrade i index-url extra-index-url f find-links trusted-host no-deps user q quiet v verbose pre',
      'force-reinstall ignore-installed I no-binary only-binary prefer-binary no-build-isolation use-pep517 no-use-pep517 no-index break-system-packages',
      'root-user-action disable-pip-version-check no-warn-script-location no-warn-conflicts progress-bar no-input timeout default-timeout retries upgrade-strategy',
      'require-hashes no-compile compile t target prefix root config-settings C global-option install-option build-option process-dependency-links exists-action src b build',
      'use-feature use-deprecated no-python-version-warning cert python-version platform abi implementation ignore-requires-python proxy no-clean egg isolated',
      'group require-virtualenv no-color allow-external allow-unverified allow-all-external python no-cache-dir report check-build-dependencies dry-run log client-cert',
    ),
    variables:
      /^(?:XDG_CACHE_HOME|PIP_(?!BREAK_SYSTEM_PACKAGES$|CERT$|CONSTRAINT$|DEFAULT_TIMEOUT$|DISABLE_PIP_VERSION_CHECK$|EXTRA_INDEX_URL$|INDEX$|INDEX_URL$|INSTALL_|NO_BINARY$|NO_BUILD_ISOLATION$|NO_INPUT$|NO_WARN_SCRIPT_LOCATION$|ONLY_BINARY$|PACKAGES$|PREFER_BINARY$|PRE$|PROGRESS_BAR$|QUIET$|RETRIES$|ROOT_USER_ACTION$|TIMEOUT$|TRUSTED_HOST$|[A-Z]{1,20}_?VERSION$|VERSION$|VER$))/,
  },
  yarn: {
    options: options(
      'frozen-lockfile pure-lockfile immutable production prod network-timeout network-concurrency silent s non-interactive ignore-engines ignore-optional ignore-platform ignore-scripts',
      'no-lockfile check-files force verbose no-progress no-bin-links link-duplicates mutex dev D exact E tilde T registry prefer-offline flat strict-semver ignore-workspace-root-check W latest json',
    ),
    variables: /^(?:YARN_(?!VERSION$)|XDG_CACHE_HOME$)/,
  },
  wget: {
    options: options(
      'O output-document P directory-prefix q nv n v c continue t tries T timeout N timestamping no-check-certificate S server-response header user-agent U verbose no-verbose content-disposition',
      'trust-server-names no-clobber r recursive no-parent no-host-directories no-directories l level A accept R reject p page-requisites k convert-links E m mirror i input-file H np nd nH nc',
      'post-data post-file method body-data body-file user password http-user http-password auth-no-challenge ca-certificate ca-directory certificate private-key no-cookies load-cookies',
      'save-cookies keep-session-cookies max-redirect retry-connrefused retry-on-http-error waitretry w wait random-wait https-only secure-protocol no-hsts no-proxy no-cache 4 6 inet4-only',
      'inet6-only prefer-family x force-directories cut-dirs d L e execute limit-rate dns-timeout connect-timeout read-timeout referer compression no-http-keep-alive passive-ftp no-passive-ftp no-use-server-timestamps',
    ),
    values: {
      e: /^(?:robots|check_certificate|https?_proxy|use_proxy)\s*=/,
      execute: /^(?:robots|check_certificate|https?_proxy|use_proxy)\s*=/,
    },
    variables: /^(?:SYSTEM_)?WGETRC$/,
  },
  useradd: {
    options: options(
      'b base-dir c comment d home-dir e expiredate f inactive g gid G groups k skel K key m create-home M no-create-home N no-user-group o non-unique p password r system s shell u uid U user-group',
    ),
  },
};

const valuedOf: Readonly<Record<string, ReadonlySet<string>>> = {
  wget: options(
    'O output-document P directory-prefix t tries T timeout header user-agent U l level A accept R reject i input-file post-data post-file method body-data body-file user password http-user http-password',
    'ca-certificate ca-directory certificate private-key load-cookies save-cookies max-redirect retry-on-http-error waitretry w wait secure-protocol prefer-family cut-dirs e execute limit-rate o a',
    'dns-timeout connect-timeout read-timeout referer compression output-file append-output progress',
  ),
  useradd: options(
    'b base-dir c comment d home-dir e expiredate f inactive g gid G groups k skel K key p password R root P prefix s shell u uid Z selinux-user',
  ),
};

/** Programs before a command that leave its user, its folder, its root and its files alone. */
const plainWrappers = /^(?:sudo|env|exec|command|time|nice|ionice|nohup|eatmydata|timeout|xargs)$/;
const plainWrapperOptions =
  /^(?:-(?:[EHn]{1,3}|r|0|t|k|[nLP]\d{0,4}|c\d)|--(?:preserve-env|non-interactive|no-run-if-empty|null|foreground|kill-after=\S{1,9})|\d+[smh]?|[A-Za-z_]\w*=.*)$/s;

/** What makes a call of a known program work in a way that its own words do not show; undefined where nothing does. */
export function oddCall(command: Command): string | undefined {
  const call = invocationOf(command);
  const name = call?.manager ?? command.name;
  const program = Object.hasOwn(known, name) ? known[name] : undefined;
  if (program === undefined) return undefined;
  return (
    oddWrapper(command) ??
    oddOption(call ?? parseArguments(command.args, valuedOf[name] ?? new Set()), program) ??
    oddVariable(command, program) ??
    (isReplaced(command, call) ? `a program of its own called ${command.name}` : undefined)
  );
}

function oddWrapper({ wrappers, program, visited }: Command): string | undefined {
  const odd = wrappers.find(({ value }) => !plainWrappers.test(value));
  if (odd !== undefined) return odd.value;
  const { words } = visited.command;
  const between = words.slice(0, words.indexOf(program)).filter((word) => !wrappers.includes(word));
  return between.find(({ value }) => !plainWrapperOptions.test(value))?.value.slice(0, 40);
}

function oddOption({ flags }: ParsedArguments, { options: names, values }: Program): string | undefined {
  return flags
    .find(({ name, value }) => !names.has(name) || (values?.[name] ?? anyValue).test(value ?? '') === false)
    ?.word.value.slice(0, 40);
}

const anyValue = /(?:)/;

function oddVariable({ run, visited, settings }: Command, { variables }: Program): string | undefined {
  if (variables === undefined) return undefined;
  const exported = run.commands.flatMap(({ name, args }) => (name === 'export' ? args : []));
  const names = [
    ...run.step.state.variables.keys(),
    ...visited.command.assignments.map(({ name }) => name),
    ...[...settings, ...exported].map(({ value }) => value.split('=', 1)[0] ?? ''),
  ];
  return names.find((name) => variables.test(name));
}

/** Whether an instruction before it puts a file of that name where programs are looked for. */
function isReplaced({ run, name }: Command, call: Invocation | undefined): boolean {
  const program = call?.program ?? name;
  const { stage, instruction } = run.step;
  for (let each: typeof stage | undefined = stage; each !== undefined; each = each.parent) {
    const isPut = each.steps.some(
      ({ effective: { keyword, args }, instruction: { start } }) =>
        start <= instruction.start && /^(?:COPY|ADD|RUN)$/.test(keyword) && puts(keyword, args.text, program),
    );
    if (isPut) return true;
  }
  return false;
}

/** `COPY wget /usr/local/bin/`, `> /usr/local/bin/pip`, `ln -s … /usr/bin/apt-get`; not `/usr/bin/pip install`. */
function puts(keyword: string, text: string, program: string): boolean {
  const at = text.indexOf(program);
  if (at === -1) return false;
  const words = text.slice(0, 20_000).split(/[\s"',;&|()]+/);
  if (keyword !== 'RUN')
    return words.some(
      (word) => word.endsWith(`bin/${program}`) || word === program || word.endsWith(`/${program}`),
    );
  const family = withoutTrailing(program, '0123456789.');
  return words.some((word, index) => {
    if (!word.endsWith(`bin/${program}`)) return false;
    const before = words[index - 1] ?? '';
    // `ln -s /usr/bin/pip3 /usr/bin/pip`: the same under another name.
    if (before.slice(before.lastIndexOf('/') + 1).startsWith(family)) return false;
    const verbs = words.slice(Math.max(0, index - 6), index);
    return (
      /^(?:>>?|tee|-a)$/.test(before) || word.startsWith('>') || verbs.some((each) => placing.test(each))
    );
  });
}

const placing = /^(?:ln|cp|mv|install|chmod|dpkg-divert)$/;
