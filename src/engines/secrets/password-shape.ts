/**
 * Whether a text has the form that passwords have and next to nothing else: letters, digits and signs that change within, no
 * name, address, path, version, date, template or algorithm. Where nothing but a word beside it speaks for it.
 */
export function isPasswordShape(text: string): boolean {
  if (text.length < 7 || text.length > 80 || !/^[!-~]+$/.test(text)) return false;
  if (others.some((each) => each.test(text)) || algorithms.test(text)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[!#$%&*+,=?@^~_.:-]/].filter((kind) => kind.test(text)).length;
  if (kinds < 3 || !/[0-9!#$%&*+=?^~]/.test(text)) return false;
  // A digit or a sign within, not at the end of a word alone: `Harbour2`.
  return /[A-Za-z][^A-Za-z]{1,8}[A-Za-z]|[0-9][A-Za-z]{1,40}[0-9!#$%&*+=?^~]/.test(text) || kinds === 4;
}

// Brackets, quotes, escapes and templates; addresses, paths, options, hosts, mailboxes, files; dates, versions, numbers with a unit; names of headers.
const others: readonly RegExp[] = [
  /[<>{}()[\]"'`\\|;]|:\/\/|^[./$%@#*&~-]|%[sdv@]|\$[A-Z_]{4}|=$|,$/,
  /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}$|^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}(?::\d{1,5})?$/,
  /\/\w{1,40}[/.]|@[\w.-]{1,80}[:/]|^\d{1,6}\//,
  /^\d{1,4}[-./:]\d|^v?\d{1,6}(?:\.\d{1,6}){1,6}|^[A-Za-z]{2,20}[-_ ]?v?\d{1,6}(?:\.\d{1,6}){1,6}[+-]?$/,
  /^(?:[A-Z][a-z]{1,20}-){1,6}[A-Z]?[a-z]{0,20}\d?$|^[A-Z]{2,12}-\d{1,8}$|^(?:Ticket|Issue|Bug|Case|Nr|No|PR)#\d{1,8}$/,
  /\.(?:js|ts|json|ya?ml|txt|pem|crt|key|cert|html?|py|rb|go|java|php|md|com|org|net|io|dev|local|conf|ini|env|sh|xml|jks|p12|docx?|xlsx?|pdf|png|jpe?g|kdbx?|zip|exe|dll)\b/,
  /\w=\w{1,20},|[?&]\w{1,40}=|\$\w{1,40}\$/,
  /^[A-Za-z]\w{0,40}(?:\.[A-Za-z]\w{0,40}){2,8}$/,
];

const algorithms =
  /base(?:32|64)|sha-?\d|md[45]|utf-?8|x\.?509|aes|oauth|https?|pkcs|ipv[46]|rfc-?\d|iso-?\d|argon2|crypt|i18n|l10n|ed25519|rsa|tls|ssl|win32|win64|x86|amd64|uint|int\d|ntlm|hmac|scram|cve-|k8s|[_-]v\d/i;
