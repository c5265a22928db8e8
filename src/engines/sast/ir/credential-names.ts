import { bounded } from '../../../core/bounded.js';
import { addressWithPassword, hintsAtSecret, settingsWithPassword } from '../../../knowledge/secret-words.js';
import type { Value } from './value.js';

const credentialName =
  /^\$?(\w{0,60}_|[a-z]\w{0,60}(?=Password|Passwd|Secret|ApiKey|AccessToken|AuthToken))?(password|passwd|pwd|passphrase|secret|secret_?key|secret_key_base|secret_?access_?key|api_?key|api_?secret|(private|encryption|signing|master|hmac|aes|des|cipher|crypto|jwt)_?key|(auth|access|api|github|gitlab|slack|bot|bearer|refresh|private|personal|deploy|oauth)_?token|token_auth|password_salt|(account|storage_access|storage_account)_?key)$/i;
const placeholder = bounded(
  /^\/.*\/[dgimsuvy]*$|^(change|your|example|test|dummy|todo|none|null|xxx|<|\$\{|\{\{|%)|\s|^(.)\2*$|^(password|passwd|secret|token|string|text|redacted|filtered|hidden|masked)$|^(required|nullable|sometimes|optional|confirmed)(\||$)|^[a-z]+([-_./:][a-z]+)*[-_./:](password|passwd|secret|token|api[-_]?key)$|^(field|label|param|forgot|reset|change|user|form|input)[-_.](password|token|secret)$|^dummy[-_]|^(n\/a|(not|un)[-_ ]?(available|set|used|applicable|configured|defined)|disabled|placeholder)$/i,
  256,
);
/** The name of a variable of the environment. */
const variable = /^[A-Z][A-Z\d]*(_[A-Z\d]+){2,}$/;

/** https://www.rfc-editor.org/rfc/rfc9110#name-authorization */
function isHeader(name: string, text: string): boolean {
  return /^authorization$/i.test(name) && /^(Basic|Bearer) (?=\S*\d)[\w+/=.-]{10,}$/.test(text);
}

/**
 * A name of a thing and no secret: a word that says `password` itself (`oldpassword`, `@user_password`, `ProtectPassword`),
 * and one that is put together as names are.
 */
const named =
  /^[@:$#.]?[a-z]*[-_]?(password|passwd|passphrase|secret|token|credential)s?[-_]?(field|key|name|id|input|hash)?$/i;

/** A constant that is called after what it says: `CONFIG_KEY_SIGNING_KEY = "signingKey"`. */
function repeats(name: string, text: string): boolean {
  const said = letters(text);
  return said !== '' && letters(name).endsWith(said);
}

function letters(text: string): string {
  return text.replace(/[\W_]/g, '').toLowerCase();
}

/** What a form calls the field: `Passwort`. */
const label = /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?$|^[^\u0000-\u007f]+$/u;

/** Each name that the tests below ask for fits one of these; most names fit none. */
const promising = [hintsAtSecret, /authorization|conn|ur[il]|dsn|jdbc|database|db/i];

/** A password, key or token that stands in the source. */
export const credentialHit = {
  fits: (name: string, { constant }: Value): boolean =>
    typeof constant === 'string' &&
    promising.some((each) => each.test(name)) &&
    constant.length >= 8 &&
    constant.length <= 200 &&
    ((credentialName.test(name) &&
      !placeholder.test(constant) &&
      !label.test(constant) &&
      !named.test(constant) &&
      !repeats(name, constant) &&
      !variable.test(constant)) ||
      isHeader(name, constant) ||
      (/^\$?token$/i.test(name) && /^(?=(?:\D*\d){4})(?=.*[a-z])[\w.-]{20,}$/i.test(constant)) ||
      (/^\$?(\w*_)?(pass|PASS)$|^[a-z]+Pass$|^Pass$/.test(name) &&
        /^(?=.*\d)(?=.*[a-z])\S{8,}$/i.test(constant) &&
        !placeholder.test(constant)) ||
      (name.includes('-') &&
        credentialName.test(name.replaceAll('-', '_')) &&
        /^(?=.*\d)\S{12,}$/.test(constant)) ||
      (addressName.test(name) &&
        (addressWithPassword.test(constant) || settingsWithPassword.test(constant)))),
};

const addressName = /conn|ur[il]$|dsn|jdbc|database|(^|_)db/i;
