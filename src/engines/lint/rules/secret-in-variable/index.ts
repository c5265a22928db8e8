import { isPlaceholder } from '../../../../knowledge/placeholders.js';
import { adviceForExposed, publicityOf } from '../../../../knowledge/public-names.js';
import { isTestAccount } from '../../../../knowledge/test-accounts.js';
import { isPublicForm } from '../../../../knowledge/token-shapes.js';
import type { LintFile } from '../../models/file.js';
import type { Step } from '../../models/stages/index.js';
import { buildCheck, ds, type Hit, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';
import {
  isCarriedOn,
  isLeftInCache,
  isUnused,
  referredTo,
  type SetVariable,
  variablesOf,
} from './variables.js';

export const rule: Rule = {
  id: 'secret-in-variable',
  title: 'Secret in ARG or ENV',
  severity: 'high',
  aliases: ['DL3064', 'SecretsUsedInArgOrEnv', ...ds(31), 'CIS-DI-0010', 'CWE-526'],
  fix: 'Pass it with RUN --mount=type=secret at build time, or when the container starts.',
  references: [
    hadolint('DL3064'),
    buildCheck('secrets-used-in-arg-or-env'),
    'https://docs.docker.com/build/building/secrets/',
  ],
  effect: { config: ['Env'] },
  repair,
  check: function* (file) {
    for (const variable of variablesOf(file)) {
      const { pair, instruction } = variable;
      const found = judged(variable, file);
      if (found === undefined) continue;
      yield {
        ...instruction.args.spanOf(pair.keySpan),
        detail: pair.key.slice(0, 80),
        ...found,
      } satisfies Hit;
    }
  },
};

function isSecretName(key: string): boolean {
  if (tellsNothing.test(key) || publicityOf(key) === 'made-public') return false;
  return (secretWord.test(key) && !publicWord.test(key)) || secretPart.test(key);
}

/** Only those that look at names alone report it. */
function unweighed(hasWord: boolean): Pick<Hit, 'severity' | 'aliases'> {
  return { severity: 'none', aliases: hasWord ? ['DL3064', 'SecretsUsedInArgOrEnv'] : ['DL3064'] };
}

function judged(variable: SetVariable, file: LintFile): Omit<Hit, 'start' | 'end'> | undefined {
  const { instruction, state, pair } = variable;
  const { key, value } = pair;
  if (tellsNothing.test(key)) return undefined;
  const hasWord = secretWord.test(key) && !publicWord.test(key);
  // Nothing to lose sleep over; hadolint warns of it.
  if (!hasWord && !secretPart.test(key)) return privatePart.test(key) ? unweighed(false) : undefined;
  const publicity = publicityOf(key);
  // Where the secret is, how long it may be or whether there is one, not what it is.
  const isNone =
    publicity === 'made-public' ||
    isAboutSecret(key, value?.value ?? '') ||
    isPublicForm(value?.value ?? '') ||
    isTestAccount(value?.value ?? '') ||
    isCarriedOn(variable, isSecretName, file);
  if (isNone) return unweighed(hasWord);
  // A name that is given a value when the container starts: nothing is in the image.
  const isEmpty =
    instruction.keyword === 'ENV' && (value?.value === '' || isUndeclared(value?.raw ?? '', state));
  return {
    ...(isEmpty ? { severity: 'low' } : weightOf(variable, file)),
    ...(publicity === 'exposed' ? { advice: adviceForExposed(key) } : {}),
    // BuildKit looks for whole words between underscores.
    ...(hasWord ? {} : { aliases: rule.aliases.filter((alias) => alias !== 'SecretsUsedInArgOrEnv') }),
  };
}

/** `ENV DB_PASSWORD=$DB_PASSWORD`, which no ARG has brought: it comes out empty. */
function isUndeclared(raw: string, state: Step['state'] | undefined): boolean {
  const name = referredTo(raw);
  return name !== undefined && state !== undefined && !state.variables.has(name);
}

function weightOf(variable: SetVariable, file: LintFile): Pick<Hit, 'severity' | 'advice' | 'detail'> {
  const { instruction, pair } = variable;
  const value = pair.value?.value;
  if (isLeftInCache(variable, file))
    return {
      detail: `${pair.key.slice(0, 80)}, which stays in the build cache and in the provenance of the build, not in the configuration or history of the image`,
      severity: 'low',
    };
  if (isUnused(variable, file))
    return {
      severity: 'medium',
      advice:
        'Remove the line, because nothing behind it uses the variable: what the program needs is passed when the container starts, as a file of a secret.',
    };
  if (value !== undefined && (isKnownWord(pair.key, value) || isPlaceholder(value)))
    return asKnownWord(instruction.keyword, pair.key);
  return value === undefined || value === '' || value.includes('$') ? {} : { advice: ofWritten };
}

/** A file that is committed and an image that is pulled are read by others. */
const ofWritten =
  'Pass it with RUN --mount=type=secret at build time, or when the container starts; and revoke or change the value where it is in use, because all who have the file or the image have read it.';

/**
 * A word that everyone knows is no secret: what is wrong is that it is taken where no one gives another. For a key that lies in the
 * container itself it opens nothing more.
 */
function asKnownWord(keyword: string, key: string): Pick<Hit, 'severity' | 'advice' | 'detail'> {
  const name = key.slice(0, 80);
  const given = keyword === 'ARG' ? `--build-arg ${name}` : `docker run -e ${name}`;
  return {
    severity: ofKeyFile.test(key) ? 'low' : 'medium',
    detail: `${name}, a default that all know and that holds where no one gives another`,
    advice: `Leave it without a value, let the start fail where no one gives one (\${${name}:?}), and have the page say how: ${given}, or a file of a secret.`,
  };
}

/** `changeme`, `my-secret`, the name of the variable itself; not what only looks simple. */
function isKnownWord(key: string, value: string): boolean {
  if (marked.test(value)) return true;
  if (value.includes('$')) return false;
  const parts = value
    .toLowerCase()
    .slice(0, 100)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  const isName = parts.join('_') === key.toLowerCase();
  return (
    isName ||
    (parts.length > 0 && parts.every((part) => knownWords.has(part.replace(/\d{1,4}!?$/, '') || part)))
  );
}

/** As they stand in examples, alone and joined. */
const knownWords: ReadonlySet<string> = new Set(
  `password passwd passphrase pass pw pwd secret token key admin administrator root user username guest test testing tester demo dev
  development example sample dummy fake default changeme changeit changethis change me it this please replace replaceme insecure
  placeholder todo letmein qwerty postgres postgresql mysql mariadb redis mongo mongodb db database foo bar baz my your the some here
  value mypassword mysecret mytoken mysecretpassword secretpassword supersecret topsecret secretkey adminpassword rootpassword
  testpassword yourpassword yoursecret yourtoken 123 1234 12345 123456 12345678 123456789`.split(/\s+/),
);
const marked = /^<[^<>]{1,80}>$|^\{\{[^{}]{1,80}\}\}$|^x{4,}$|^\*{3,}$/i;
const ofKeyFile = /cert|key_?store|trust_?store|passphrase|private_?key|ssl|tls|pkcs|jks/i;

/** A file of the image or the build: `/app/service.json`, `tls.pem`. A word of Base64 may begin with a slash, and has no extension. */
function isFile(value: string): boolean {
  return fileNamed.test(value) || folderOfSystem.test(value) || folderOfWords.test(value);
}

const fileNamed =
  /^[\w./-]{1,200}\.(?:json|ya?ml|pem|key|crt|cer|p12|pfx|jks|txt|conf|cfg|ini|env|properties|toml|xml)$/i;
/** `/tide/keystore` */
const folderOfWords = /^\/[a-z][a-z_-]{1,30}(?:\/[a-z][a-z_-]{1,30}){1,6}\/?$/;
const folderOfSystem =
  /^\/(?:run|etc|var|opt|home|root|usr|srv|mnt|tmp|app|data|secrets?|certs?|keys?|config)(?:\/[\w.-]{1,60}){1,8}\/?$/;

function isAboutSecret(key: string, value: string): boolean {
  return (
    isFile(value) ||
    propertyName.test(key) ||
    (placeName.test(key) && placeValue.test(value)) ||
    (switchName.test(key) && switchValue.test(value)) ||
    flagValue.test(value) ||
    (behaviourName.test(key) && /^(?:[A-Za-z]{1,20}|\d)$/.test(value))
  );
}

const secretWord = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
const publicWord = /(?:_|^)public(?:_|$)/i;
/** Names that go with a secret, or with what is not public. */
const privatePart = /username|private/i;
/** Where a secret will be, how new a program is, and which public key has signed it: not a secret, whatever the value. */
const tellsNothing = /_(?:FILE|VERSION)$|(?:^|_)(?:GPG|PGP)_KEYS?(?:_ID|_URL|_FINGERPRINT|SERVER)?$/i;
/** `PASSWORD_PATH=/run/secrets/db`, `TOKEN_URL=https://login.example/token` */
const placeName = /(?:file|path|dir|url|uri|endpoint)$/i;
/** `PASSWORD_MIN_LENGTH`, `TOKEN_TTL`, `AUTH_TYPE`, `AUTH_ANONYMOUS_ROLE`: what a secret has to be like, how long it holds, who asks for it. */
const propertyName =
  /_(?:(?:min|max)(?:imum)?|len(?:gth)?|size|count|ttl|lifetime|expir(?:es|y|ation)|timeout|policy|algorithm|type|header|rounds|enabled|disabled|required|file_?name|roles?|groups?|mode|methods?|providers?|schemes?|backends?|drivers?|realm|scopes?|domain|hosts?|port)$/i;
/** `DEV_AUTH=0`: whether it is on. A password may be as short. */
const switchName = /(?:auth|credentials?|keys?)$/i;
/** `APT_KEY_DONT_WARN_ON_DANGEROUS_USAGE=DontWarn`: how a program is to behave. */
const behaviourName = /(?:^|_)(?:dont|do_not|no|warn|allow|disable|enable|skip|ignore|require|verify)_/i;
/** `ALLOW_EMPTY_PASSWORD=yes`, `REGISTRY_TOKEN=disabled`: no one takes such a word for a secret. */
const flagValue =
  /^(?:true|false|yes|no|on|off|enabled?|disabled?|none|null|required|optional|always|never)$/i;
const switchValue = /^(?:[01]|true|false|on|off|yes|no|none)$/i;
const placeValue = /^["']?(?:\.{0,2}\/|[a-z]+:\/\/[^@]*$)/i;
/** In the middle of a word too, where it can hardly mean anything else. */
const secretPart =
  /passw(?:or)?d|passphrase|secret|(?:access|auth|api|bearer|bot|refresh|session)token|token$|credential|api_?key|private_?key|access_?key/i;
