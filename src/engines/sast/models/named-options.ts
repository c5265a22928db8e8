import { environmentSecret } from '../../../knowledge/secret-words.js';
import type { Constant, FunctionIr, Instr, Temp } from '../ir/ir.js';
import type { EntryFacts, RuleRef } from '../ir/model.js';
import { makersIn, namesOf } from '../ir/naming.js';
import type { Frame } from '../ir/value.js';
import { Members } from './members.js';
import type { InspectionHits } from './secrets.js';
import { instructionsOf } from './shapes.js';

/**
 * Keyword arguments, members and entries that are wrong anyone who is given them, for languages that write names with
 * underscores: they mean one thing in all libraries.
 */
interface Setting {
  readonly key: RegExp;
  readonly is?: Constant;
  readonly matches?: RegExp;
  /** What the source calls the value: `ssl.CERT_NONE`. */
  readonly called?: RegExp;
  /** The method that is called with it, where the name alone says too little. */
  readonly method?: RegExp;
  readonly rule: RuleRef;
}

/** One name with its value, and what is called with it. */
interface Option {
  readonly key: string;
  readonly value: Temp;
  readonly at: number;
  readonly method?: string;
  readonly members: Members;
}

const checks =
  /^(verify_?ssl|ssl_?verify|verify_?certs?|verify_certificates?|validate_?certs?|validate_(ssl|tls|server_cert|certificates?)|verify_tls|tls_verify|ssl_verify_(cert|hostname|identity)|ssl_cert_verify|verify_hostname|check_hostname|ssl_check_hostname|(ssl_)?assert_hostname|ssl_verify_?(peer|host)|verify_peer(_name)?|(ssl|cert|certificate)_verification|tls_verify_peer)$/i;
const allows =
  /^((tls|ssl)_?(allow_?invalid_?(certificates|hostnames)|insecure|skip_verify)|ssl_no_verify|no_verify_ssl|insecure_skip_verify|skip_(ssl|tls|cert)_?\w*verif\w*|trust_?server_?certificate|disable_ssl_\w*verif\w*|disable_ssl_certificate_validation|accept_untrusted_certs?|insecure_ssl)$/i;
const modes = /^((ssl_)?cert_reqs|(ssl_|openssl_)?verify_mode|validate|ssl_cert_reqs)$/;
const http =
  /^(get|post|put|patch|delete|head|options|request|stream|send|client|resource|session|Session|Client|AsyncClient|ClientSession|connect|create_client)$/;
const settings: readonly Setting[] = [
  { key: checks, is: false, rule: 'insecure-tls' as const },
  { key: allows, is: true, rule: 'insecure-tls' as const },
  { key: checks, called: /(CERT|VERIFY)_NONE$/, rule: 'insecure-tls' as const },
  { key: modes, called: /(CERT|VERIFY)_NONE$/, rule: 'insecure-tls' as const },
  { key: modes, matches: /^(cert_|verify_)?none$/i, rule: 'insecure-tls' as const },
  { key: /^verify$/, is: false, method: http, rule: 'insecure-tls' as const },
  { key: /^(known_hosts)$/, is: null, rule: 'ssh-host-key-ignored' as const },
  {
    key: /^(hostkey_verify|host_key_verify|verify_host_?keys?)$/,
    is: false,
    rule: 'ssh-host-key-ignored' as const,
  },
  {
    key: /^(require_encryption|use_ssl|use_tls|ssl_enabled|tls_enabled)$/,
    is: false,
    rule: 'insecure-transport' as const,
  },
  {
    key: /^(ignore_https_errors|insecure_mode|accept_insecure_certs)$/,
    is: true,
    rule: 'insecure-tls' as const,
  },
  { key: /^hostkeys$/, is: null, rule: 'ssh-host-key-ignored' as const },
  { key: /^acl$/i, matches: /^public-read/, rule: 'file-permissions' as const },
  { key: /^content_security_policy$/, is: null, rule: 'missing-security-headers' as const },
  { key: /^force_https$/, is: false, rule: 'insecure-transport' as const },
  { key: /^ssl_disabled$/, is: true, rule: 'insecure-transport' as const },
  { key: /^ssl_?mode$/, matches: /^(disabled?|allow)$/i, rule: 'insecure-transport' as const },
  {
    key: /^(xsrf_cookies|csrf_protect|check_csrf|enable_csrf|csrf_checks)$/,
    is: false,
    rule: 'csrf-off' as const,
  },
  { key: /^(cors_enable|allow_all_origins|cors_allow_all\w*)$/, is: true, rule: 'permissive-cors' as const },
  {
    key: /^(cors_allowed_origins|cors_origins|allowed_origins|allow_origins)$/,
    matches: /^\*$/,
    rule: 'permissive-cors' as const,
  },
  { key: /^(task|result|event)_serializer$/, matches: /^pickle$/, rule: 'object-deserialiser' as const },
  {
    key: /^accept_content$/,
    matches: /^(application\/x-python-serialize|pickle)$/,
    rule: 'object-deserialiser' as const,
  },
  { key: /^safe_mode$/, is: false, method: /^load_model$/, rule: 'object-deserialiser' as const },
  { key: /^trust_remote_code$/, is: true, rule: 'missing-integrity' as const },
  { key: /^(evalex|use_debugger)$/, is: true, rule: 'debug-mode' as const },
  {
    key: /^autoescape$/,
    is: false,
    method: /^(?!Environment|SandboxedEnvironment|Context)/,
    rule: 'escaping-off' as const,
  },
  { key: /^autoescape$/, is: null, method: /^(Loader|Template)$/, rule: 'escaping-off' as const },
  { key: /^is_safe$/, is: true, method: /^filter$/, rule: 'escaping-off' as const },
  { key: /^hasher$/, matches: /unsalted|md5|sha1$|^plain/i, rule: 'weak-password-hash' as const },
  { key: /^verify_(exp|expiration)$/, is: false, rule: 'never-expiring-token' as const },
  { key: /^(session_)?cookie_secure$/, is: false, rule: 'insecure-cookie' as const },
  { key: /^(session_)?cookie_http_?only$/, is: false, rule: 'script-readable-cookie' as const },
];
const password = /^(password|passwd|pwd|pass)$/;
const reaching =
  /^(user|username|user_name|login|host|hostname|server|database|db|dbname|uid|account|email)$/;
const serving = /^(host|hostname|server|database|dbname)$/;
const placeholder =
  /^[<${%*:]|^(?:your|change|example|xxx|placeholder)|^(?:password|passwd|pass|pwd)$|\s|^(.)\1*$/i;
/** What another party calls the password, in a table of names: `password: :userPassword`, `password="unicodePwd"`. */
const otherName =
  /^[a-z]+(?:[A-Z][a-z]+)*(?:Password|Passwd|Pwd)$|^[a-z]+(?:_[a-z]+)*_(?:password|passwd|pwd)$/;
const forms =
  /^(post|put|patch|create|create!|create_user|filter|get|find_by|new|build|update|register|validates?|attributes|dict|Field|assert\w*|login|force_login|fill_in|authenticate|save|where|insert|with|have_attributes)$/;

export function namedOptions({ body, frame: parent }: EntryFacts): InspectionHits {
  const frame = { body, cells: [], ...(parent ? { parent } : {}) };
  return [...writtenDefaults(body), ...givenTokens(body), ...wrongOptions(body, frame)];
}

const stands = /^[<${%/:]|^https?:|^(your|example|none$|null$)|\s/i;

/** `os.environ.get('SECRET_KEY', 'x')`, `ENV.fetch('SECRET_KEY', 'x')` */
function writtenDefaults(body: FunctionIr): InspectionHits {
  const textOf = (temp: Temp | undefined) => {
    const [text] = temp === undefined ? [] : constantsOf(body, temp);
    return typeof text === 'string' ? text : '';
  };
  return instructionsOf(body).flatMap((instr) => {
    if (
      instr.op !== 'call' ||
      !/(^|\.)(get|getenv|fetch|env|config|str|setdefault)$/.test(instr.method ?? nameOf(body, instr))
    )
      return [];
    if (!environmentSecret.test(textOf(instr.args[0]))) return [];
    const [, named] = instr.named.find(([name]) => name === 'default') ?? [];
    const text = textOf(instr.args[1] ?? named);
    return text.length < 8 || stands.test(text)
      ? []
      : [{ rule: 'hard-coded-credential' as const, at: instr.at }];
  });
}

/** What makes a client, and a text that someone drew by lot. */
const clients =
  /(Client|Clientv\d|API|Api|Notifier|Bot|Service|Sdk|SDK|Credentials?|Auth\w*|Serializer|Signer|Verifier)$/;
const drawn =
  /^(?=(?:\D*\d){4})[0-9a-f]{20,}$|^(?=(?:\D*\d){3})(?=(?:[^a-z]*[a-z]){3})(?=(?:[^A-Z]*[A-Z]){3})[\w+/=-]{28,}$/;

/** `Client('9f8e…')`: a key by position. */
function givenTokens(body: FunctionIr): InspectionHits {
  return instructionsOf(body).flatMap((instr) => {
    if (instr.op !== 'call') return [];
    const isNew = instr.isNew && instr.method === 'new';
    const name = isNew ? nameOf(body, instr) : (instr.method ?? nameOf(body, instr));
    if (!clients.test(name)) return [];
    const isGiven = instr.args.some((each) =>
      constantsOf(body, each).some((text) => typeof text === 'string' && drawn.test(text)),
    );
    return isGiven ? [{ rule: 'hard-coded-credential' as const, at: instr.at }] : [];
  });
}

function wrongOptions(body: FunctionIr, frame: Frame): InspectionHits {
  return optionsOf(body).flatMap((option) => {
    const constants = constantsOf(body, option.value);
    const names = namesOf(frame, option.value);
    const wrong = settings.filter(
      ({ key, is, matches, called, method }) =>
        key.test(option.key) &&
        (method === undefined || method.test(option.method ?? '')) &&
        ((is !== undefined && constants.includes(is)) ||
          (matches !== undefined &&
            constants.some((each) => typeof each === 'string' && matches.test(each))) ||
          (called !== undefined && names.some((each) => called.test(each)))),
    );
    const all: readonly RuleRef[] = [
      ...new Set(wrong.map(({ rule }) => rule)),
      ...writtenPassword(option, constants),
    ];
    return all.map((rule) => ({ rule, at: option.at }));
  });
}

/** `connect(user='app', password='x')`: short ones, too, and none at all. */
function writtenPassword(
  { key, members, method }: Option,
  [constant]: readonly Constant[],
): readonly RuleRef[] {
  if (!password.test(key) || !members.hasBeside(key, reaching)) return [];
  const isForm = forms.test(method ?? '') && !members.hasBeside(key, serving);
  if (isForm || typeof constant !== 'string') return [];
  if (constant === '') return method === undefined ? [] : ['empty-password'];
  return placeholder.test(constant) || otherName.test(constant) ? [] : ['hard-coded-credential'];
}

const alone = new Members([]);

function optionsOf(body: FunctionIr): readonly Option[] {
  const makers = makersIn(body);
  return instructionsOf(body).flatMap((instr): readonly Option[] => {
    switch (instr.op) {
      case 'call':
        return pairsOf(instr.named, instr.at, instr.method ?? nameOf(body, instr));
      case 'dict':
        return pairsOf(
          instr.entries.flatMap(([key, value]) => {
            const name = typeof key === 'string' ? key : makers.get(key);
            if (typeof name === 'string') return [[name, value] as const];
            return name?.op === 'const' ? [[String(name.value), value] as const] : [];
          }),
          undefined,
          undefined,
          makers,
        );
      case 'store':
        return typeof instr.key === 'string'
          ? [{ key: instr.key, value: instr.value, at: instr.at, members: alone }]
          : [];
      default:
        return [];
    }
  });
}

/** Entries of a dictionary stand where their value stands. */
function pairsOf(
  pairs: readonly (readonly [string, Temp])[],
  at: number | undefined,
  method: string | undefined,
  makers?: Pick<ReadonlyMap<Temp, Instr>, 'get'>,
): readonly Option[] {
  const members = new Members(pairs);
  return pairs.map(([key, value]) => ({
    key,
    value,
    members,
    at: at ?? makers?.get(value)?.at ?? 0,
    ...(method === undefined ? {} : { method }),
  }));
}

function nameOf(body: FunctionIr, { callee }: Extract<Instr, { op: 'call' }>): string {
  return namesOf({ body, cells: [] }, callee)[0] ?? '';
}

/** The constant, or those of a list. */
function constantsOf(body: FunctionIr, temp: Temp): readonly Constant[] {
  const maker = makersIn(body).get(temp);
  if (maker?.op === 'const') return [maker.value];
  if (maker?.op === 'concat' && maker.parts.length === 1) return constantsOf(body, maker.parts[0] ?? -1);
  return maker?.op === 'list' ? maker.items.flatMap((each) => constantsOf(body, each)) : [];
}
