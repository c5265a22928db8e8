import type { SecretFact } from '../../core/analyzer.js';

interface PlaceOfValue {
  readonly before: string;
  readonly around: string;
}

/**
 * Where a secret that no service issued is changed: what an application signs and encrypts with in the application, the password of a
 * store of keys in that store. By its name; a pair of ids and keys is of a service.
 */
export function changedAt(
  { secret }: { readonly secret: string },
  { before, around }: PlaceOfValue,
): Pick<SecretFact, 'changedIn'> {
  const name = nameBefore(before.slice(-longestBefore));
  if (ofStores.test(name)) return { changedIn: 'key store' };
  const isDrawn = secret.length >= fewestDrawn;
  return isDrawn && ofApplications.test(name) && !idsOfServices.test(around)
    ? { changedIn: 'application' }
    : {};
}

const longestBefore = 120;
const fewestDrawn = 20;

/** `SECRET_KEY` of `SECRET_KEY = "`. */
function nameBefore(before: string): string {
  const end = lastOutside(before, before.length, /[\s:=>"'`]/);
  return before.slice(lastOutside(before, end, /[\w.-]/), end);
}

/** Where the signs end that a text has right before a place. */
function lastOutside(text: string, from: number, signs: RegExp): number {
  let at = from;
  while (at > 0 && signs.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Of Java's `keytool`, Gradle and Tomcat. */
const ofStores =
  /(?:^|[._-])(?:key|trust)?_?store_?pass(?:word)?$|(?:key|trust)store[._-]?pass(?:word)?$|(?:^|[._-])keyPass(?:word)?$/i;

const ofApplications =
  /^(?:(?:django|flask|rails|app|web)_)?(?:secret_key(?:_base)?|(?:session|cookie|csrf|xsrf|jwt)_?(?:secret|signing)(?:_?key)?|internal_token)$/i;

const idsOfServices =
  /access[_-]?key|key[_-]?id|client[_-]?id|public[_-]?key|publishable|site[_-]?key|\b(?:aws|s3|minio|stripe)/i;
