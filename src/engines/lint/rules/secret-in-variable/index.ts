import { isPublicForm } from '../../../../knowledge/token-shapes.js';
import { buildCheck, ds, type Hit, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

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
  check: function* ({ model }) {
    const inStages = model.steps.map(({ effective }) => effective);
    for (const instruction of [...model.globalInstructions, ...inStages]) {
      if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG') continue;
      for (const { key, keySpan, value } of instruction.pairs) {
        if (tellsNothing.test(key)) continue;
        const hasWord = secretWord.test(key) && !publicWord.test(key);
        if (!hasWord && !secretPart.test(key)) {
          if (privatePart.test(key)) {
            // Nothing to lose sleep over; hadolint warns of it.
            const place = instruction.args.spanOf(keySpan);
            yield { ...place, detail: key.slice(0, 80), severity: 'none', aliases: ['DL3064'] } satisfies Hit;
          }
          continue;
        }
        if (isAboutSecret(key, value?.value ?? '') || isPublicForm(value?.value ?? '')) {
          // Where the secret is, how long it may be or whether there is one, not what it is: only those that look at names alone report it.
          const aliases = hasWord ? ['DL3064', 'SecretsUsedInArgOrEnv'] : ['DL3064'];
          const place = instruction.args.spanOf(keySpan);
          yield { ...place, detail: key.slice(0, 80), severity: 'none', aliases } satisfies Hit;
          continue;
        }
        // A name that is given a value when the container starts: nothing is in the image.
        const isEmpty = instruction.keyword === 'ENV' && value?.value === '';
        yield {
          ...instruction.args.spanOf(keySpan),
          detail: key.slice(0, 80),
          ...(isEmpty ? { severity: 'low' } : {}),
          // BuildKit looks for whole words between underscores.
          ...(hasWord ? {} : { aliases: rule.aliases.filter((alias) => alias !== 'SecretsUsedInArgOrEnv') }),
        } satisfies Hit;
      }
    }
  },
};

function isAboutSecret(key: string, value: string): boolean {
  return (
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
