import type { Span } from '../../../formats/dockerfile/index.js';
import { isCheckedLater } from './checked-download.js';
import { hasFlag } from './commands/arguments.js';
import { invocationOf } from './commands/managers.js';
import { type Command, placeOf } from './commands/run.js';
import type { LintFile } from './file.js';

export interface TlsSwitch {
  readonly place: Span;
  readonly what: string;
  /** Checkov has a check for each. */
  readonly aliases: readonly string[];
  /** Why so little comes of it, and what to do then. */
  readonly bound?: 'checked' | 'own-network' | 'signed' | 'no-tls';
}

/** Everything in the file that switches the check of certificates off. */
export function* tlsSwitches({ model, commands }: LintFile): Generator<TlsSwitch> {
  for (const { effective } of model.steps) {
    if (effective.keyword !== 'ENV' && effective.keyword !== 'ARG') continue;
    for (const pair of effective.pairs) {
      const found = variableSwitch(pair.key, pair.value?.value ?? '');
      if (found !== undefined) yield { place: effective.args.spanOf(pair), ...found };
    }
  }
  for (const command of commands) yield* commandSwitches(command);
}

type Found = Omit<TlsSwitch, 'place'>;

interface KnownVariable {
  readonly isOff: RegExp;
  readonly alias?: string;
}

const no = /^(?:0|false|no|off)$/i;
const yes = /^(?:1|true|yes|on)$/i;

const variables: Readonly<Record<string, KnownVariable>> = {
  NODE_TLS_REJECT_UNAUTHORIZED: { isOff: no, alias: 'CKV2_DOCKER_6' },
  PYTHONHTTPSVERIFY: { isOff: no, alias: 'CKV2_DOCKER_5' },
  NPM_CONFIG_STRICT_SSL: { isOff: no, alias: 'CKV2_DOCKER_12' },
  YARN_STRICT_SSL: { isOff: no },
  YARN_ENABLE_STRICT_SSL: { isOff: no },
  GIT_SSL_NO_VERIFY: { isOff: yes, alias: 'CKV2_DOCKER_14' },
  PIP_TRUSTED_HOST: { isOff: /./, alias: 'CKV2_DOCKER_16' },
  GOINSECURE: { isOff: /./ },
  BUNDLE_SSL_VERIFY_MODE: { isOff: /^(?:0|none)$/i },
  CURL_INSECURE: { isOff: yes },
};

function variableSwitch(name: string, value: string): Found | undefined {
  const key = name.toUpperCase();
  const known = Object.hasOwn(variables, key) ? variables[key] : undefined;
  if (known === undefined || !known.isOff.test(value)) return undefined;
  return { what: name, aliases: known.alias === undefined ? [] : [known.alias] };
}

function* commandSwitches(command: Command): Generator<TlsSwitch> {
  const { assignments } = command.visited.command;
  for (const one of assignments) {
    const found = variableSwitch(one.name, one.value?.value ?? '');
    if (found !== undefined) yield { place: placeOf(command, one), ...found };
  }
  const words = command.name === 'export' ? command.args : command.settings;
  for (const word of words) {
    const [name = '', ...value] = word.value.split('=');
    const found = variableSwitch(name, value.join('='));
    if (found !== undefined) yield { place: placeOf(command, word), ...found };
  }
  const found = flagSwitch(command);
  if (found === undefined) return;
  const bound = boundOf(command, found.what);
  yield { place: placeOf(command, command), ...found, ...(bound === undefined ? {} : { bound }) };
}

function boundOf(command: Command, what: string): TlsSwitch['bound'] {
  if (/^(?:curl|wget)$/.test(command.name) && isWithoutTls(command))
    return isCheckedLater(command) ? 'checked' : 'no-tls';
  // apt and apk check the signatures of lists and packages, unless that is switched off, too.
  if (/^(?:apk|apt) /.test(what))
    return command.args.some(({ value }) =>
      /allow-?untrusted|unauthenticated|insecure|force-yes/i.test(value),
    )
      ? undefined
      : 'signed';
  if (/^(?:curl|wget)$/.test(command.name) && isCheckedLater(command)) return 'checked';
  return isOfOwnNetwork(command.args.map(({ value }) => value)) ? 'own-network' : undefined;
}

/** `http://…` in the call; in its RUN where a variable holds the address. */
function isWithoutTls({ args, run }: Command): boolean {
  const words = args.map(({ raw }) => raw);
  if (words.some((word) => /^["']?https:/.test(word))) return false;
  if (words.some((word) => /^["']?http:/.test(word))) return true;
  const text = run.instruction.args.text.slice(0, mostOfRun);
  return words.some((word) => word.includes('$')) && text.includes('http://') && !text.includes('https://');
}

const mostOfRun = 50_000;

/** `pip --trusted-host 172.17.0.1`: the loopback and private addresses of RFC 1918, and names without a domain. */
function isOfOwnNetwork(words: readonly string[]): boolean {
  const hosts = words.flatMap((word, at) => {
    if (word === '--trusted-host') return [words[at + 1] ?? ''];
    return word.startsWith('--trusted-host=') ? [word.slice(15)] : [];
  });
  return hosts.length > 0 && hosts.every((host) => ownHost.test(host));
}

const ownHost =
  /^(?:(?:127|10)(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|[a-z][\w-]{0,62})(?::\d{1,5})?$/i;

function flagSwitch(command: Command): Found | undefined {
  const words = command.args.map(({ value }) => value);
  switch (command.name) {
    case 'curl':
      return isInsecureCurl(words) ? { what: 'curl --insecure', aliases: ['CKV2_DOCKER_2'] } : undefined;
    case 'wget':
      return words.includes('--no-check-certificate')
        ? { what: 'wget --no-check-certificate', aliases: ['CKV2_DOCKER_3'] }
        : undefined;
    case 'git':
      return isInsecureGit(words) ? { what: 'git http.sslVerify', aliases: ['CKV2_DOCKER_14'] } : undefined;
    case 'echo':
    case 'printf':
    case 'sed':
      return command.visited.command.redirects.length > 0 || hasEditInPlace(words)
        ? writtenSetting(words.join(' '))
        : undefined;
    default:
      return managerSwitch(command, words);
  }
}

/** Settings of yum and dnf (dnf.conf(5)), npm, pip, apt and wget, as they are written into their files. */
const written: readonly (readonly [setting: RegExp, what: string, aliases: readonly string[]])[] = [
  [/\bsslverify[ ]?=[ ]?(?:0|false|no)\b/i, 'sslverify', ['CKV2_DOCKER_15']],
  [/\bstrict-ssl[ ]?=[ ]?false\b/i, 'strict-ssl', ['CKV2_DOCKER_13']],
  [/\btrusted-host[ ]?=/i, 'trusted-host', ['CKV2_DOCKER_16']],
  [/\bVerify-(?:Peer|Host)[ ]{1,4}\\?["']?(?:false|0|no)\b/i, 'apt Verify-Peer', []],
  [/\bcheck_certificate[ ]?=[ ]?off\b/i, 'check_certificate', ['CKV2_DOCKER_3']],
];

function writtenSetting(text: string): Found | undefined {
  const found = written.find(([setting]) => setting.test(text));
  return found && { what: found[1], aliases: found[2] };
}

function hasEditInPlace(words: readonly string[]): boolean {
  return words.some((word) => /^(?:-[nErsz]{0,4}i|--in-place)/.test(word));
}

/** Short letters may be joined; those that take a value end the row. */
function isInsecureCurl(words: readonly string[]): boolean {
  const valued = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';
  return words.some((word, index) => {
    if (word === '--insecure' || word === '--proxy-insecure') return true;
    if (!/^-[a-zA-Z]+$/.test(word) || takesNext(words[index - 1] ?? '', valued)) return false;
    for (const letter of word.slice(1)) {
      if (letter === 'k') return true;
      if (valued.includes(letter)) return false;
    }
    return false;
  });
}

function takesNext(word: string, valued: string): boolean {
  if (!/^-[a-zA-Z]+$/.test(word)) return false;
  const first = [...word.slice(1)].findIndex((letter) => valued.includes(letter));
  return first !== -1 && first === word.length - 2;
}

function isInsecureGit(words: readonly string[]): boolean {
  const text = words.join(' ').toLowerCase();
  return /(?:^|\s)http\.(?:\S{0,200}\.)?sslverify(?:=|\s)["']?(?:false|0|no|off)(?:\s|$)/.test(text);
}

function managerSwitch(command: Command, words: readonly string[]): Found | undefined {
  const call = invocationOf(command);
  const flags = call?.flags ?? [];
  switch (call?.manager) {
    case 'pip':
      if (hasFlag(call, 'trusted-host')) return { what: 'pip --trusted-host', aliases: ['CKV2_DOCKER_4'] };
      return call.subcommand === 'config' &&
        words.some((word) => /^(?:global|install)\.trusted-host$/.test(word))
        ? { what: 'pip trusted-host', aliases: ['CKV2_DOCKER_16'] }
        : undefined;
    case 'npm':
    case 'pnpm':
    case 'yarn':
      return isLaxNpm(words)
        ? { what: `${call.program} strict-ssl`, aliases: ['CKV2_DOCKER_13'] }
        : undefined;
    case 'yum':
    case 'dnf':
      return flags.some(
        ({ name, value }) => name === 'setopt' && /sslverify=(?:0|false|no)/i.test(value ?? ''),
      )
        ? { what: `${call.program} sslverify`, aliases: ['CKV2_DOCKER_15'] }
        : undefined;
    case 'apt-get':
      return flags.some(({ value }) =>
        /Acquire::https::(?:\S{0,100}::)?Verify-(?:Peer|Host)=["']?(?:false|0|no)/i.test(value ?? ''),
      )
        ? { what: 'apt Verify-Peer', aliases: [] }
        : undefined;
    case 'apk':
      return hasFlag(call, 'no-check-certificate')
        ? { what: 'apk --no-check-certificate', aliases: [] }
        : undefined;
    default:
      return command.name === 'conda' && /ssl_verify\s+(?:false|no)/i.test(words.join(' '))
        ? { what: 'conda ssl_verify', aliases: [] }
        : undefined;
  }
}

function isLaxNpm(words: readonly string[]): boolean {
  const text = words.join(' ').toLowerCase();
  return /(?:strict-ssl|enablestrictssl)(?:=|\s)["']?(?:false|0|no)(?:\s|$)|--no-strict-ssl/.test(text);
}
