import type { Value } from '../../ir/value.js';

/** What handlers call their parameters, also where only the inside of one is shown. */
export const freeNames: ReadonlyMap<string, Value> = new Map([
  ['r', { api: 'http.Request' }],
  ['w', { api: 'http.ResponseWriter' }],
]);

const known =
  /^(append|cap|clear|close|complex|copy|delete|imag|len|make|max|min|new|panic|print|println|real|recover|string|bool|byte|rune|error|any|u?int(8|16|32|64)?|uintptr|float(32|64)|complex(64|128)|nil|iota|_)$/;
const packages =
  /^(fmt|os|io|ioutil|http|exec|sql|log|strings|strconv|bytes|bufio|errors|time|context|json|xml|url|path|filepath|template|html|net|tls|rand|md5|sha1|sha256|sha512|des|rc4|aes|cipher|rsa|ecdsa|elliptic|x509|hmac|hex|base64|regexp|sort|sync|reflect|unsafe|syscall|runtime|testing|math|big|flag|gob|gzip|zip|tar|ssh|jwt|gin|echo|fiber|chi|mux|sessions|gorm|sqlx|pgx|pgxpool|pg|bson|mongo|redis|ldap|yaml|grpc|cors|websocket|uuid|viper|zap|logrus|driver|t|c|ctx|db|tx|conn|pool|client|server|router|app|store|cfg|config|logger)$/;
const service = /(db|conn|client|store|repo|service|logger|router|server|handler|manager)$/i;

/** Whether a name that no one declares is a variable: a snippet that begins in the middle of a function. */
export function isOpenName(name: string): boolean {
  return /^[a-z]\w*$/.test(name) && !known.test(name) && !packages.test(name) && !service.test(name);
}
