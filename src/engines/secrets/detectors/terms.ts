import { isDrawn } from '../chance.js';
import { inContext, kindsOf } from '../detector.js';
import { isChosenPassword } from '../placeholders.js';

/** Pairs of Erlang and Elixir, and values in a wrapper: languages that set no sign between a name and what it holds. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    // https://www.erlang.org/doc/apps/kernel/config.html
    id: 'term-password',
    title: 'password in a pair of atom and string',
    keywords: ['password,', 'passwd,', 'pass,', 'secret,', 'passphrase,'],
    pattern:
      /[{[]\s{0,4}:?'?(?:\w{1,30}_)?(?:password|passwd|pass|passphrase|secret)'?\s{0,2},\s{0,4}(?:<<)?"(?<secret>[^"\n\\]{6,100})"(?:>>)?\s{0,4}[}\]]/i,
    before: 38,
    reach: 170,
    entropy: 2.3,
    rank: 1.2,
    judge: isChosenPassword,
  }),
  inContext({
    // Haskell, Rust, Scala, OCaml: `connectAuth = Just "…"`.
    id: 'wrapped-key',
    title: 'key in an optional value',
    keywords: [
      'auth = just',
      'auth = some',
      'auth: some',
      'key: some',
      'key = some',
      'token: some',
      'token = some',
      'auth=some',
      'key = just',
      'token = just',
    ],
    pattern:
      /(?:[Aa]uth|[Kk]ey|[Tt]oken)\s{0,2}[=:]\s{0,2}(?:Just|Some)[\s(]{0,2}"(?<secret>[A-Za-z0-9_+/=-]{16,128})"/,
    reach: 170,
    entropy: 3,
    rank: 1.2,
    judge: (secret) => (isDrawn(secret.replace(/=+$/, '')) ? {} : undefined),
  }),
]);
