/**
 * Whether a text is written in a notation of its own: a host, a mailbox, a path, a version, a date, a file, a query, a member. People and
 * generators write no password so, but such texts have digits and signs among their letters as passwords have.
 */
export function isNotation(text: string): boolean {
  return notations.some((each) => each.test(text)) || isStatement(text);
}

const notations: readonly RegExp[] = [
  // Mailboxes, also at an address; hosts.
  /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}$|^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}(?::\d{1,5})?$/,
  // IPv6 (RFC 4291).
  /^[0-9a-f]{0,4}(?::{1,2}[0-9a-f]{1,4}){2,8}(?:(?:\.\d{1,3}){3})?(?:%\w{1,12})?$/i,
  // Dates and numbers; versions with what comes behind them, also of a module; `HTTP/1.0`.
  /^v?\d{1,4}[-./:]\d|^v?\d{1,6}(?:\.\d{1,6}){1,6}(?:[-+~][\w.+~-]{1,80})?(?:\/go\.mod)?$|^[A-Za-z]{2,20}[-_ /]?v?\d{1,6}(?:\.\d{1,6}){1,6}[+-]?$/,
  // How a date is written.
  /^(?:(?:[yY]{2,4}|M{1,4}|d{1,2}|[hH]{1,2}|m{1,2}|s{1,2}|S{1,3}|zz?|T)[-_./:]{0,2}){3,9}$/,
  // Names of headers, of tickets, of algorithms.
  /^(?:[A-Z][a-z]{1,20}-){1,6}[A-Z]?[a-z]{0,20}\d?$|^[A-Z]{2,12}-\d{1,8}$|^(?:Ticket|Issue|Bug|Case|Nr|No|PR)#\d{1,8}$/,
  /\.(?:js|ts|json|ya?ml|txt|pem|crt|key|cert|html?|py|rb|go|java|php|md|com|org|net|io|dev|local|conf|ini|env|sh|xml|jks|p12|docx?|xlsx?|pdf|png|jpe?g|kdbx?|zip|exe|dll)\b/,
  // Options, queries, attributes of SDP (RFC 8866), specifications of getopt: `port|p=i`.
  /\w=\w{1,20},|[?&]\w{1,40}=|\$\w{1,40}\$|^[a-z]=[a-z]{2,20}(?:-[a-z]{2,20})*$|^[\w?|-]{1,60}[=:!][sif][@%]?$/,
  // Suites of ciphers.
  /^(?:[A-Z0-9]{2,10}[-_]){1,8}(?:SHA\d{0,3}|GCM|CCM8?|POLY1305|MD5)$/,
  // Paths of words; names of modules.
  /^[a-z][a-z_.-]{1,40}(?:\/[a-z][a-z0-9_.-]{1,40}){1,8}$|^\w{1,60}(?:::\w{1,60}){1,8}$/,
  // Names in code: functions with a prefix, members, packages, what stands at an address of memory.
  /^[A-Z][A-Z0-9]{1,12}_(?:[A-Z][a-z0-9]{0,20}){2,12}$|^[A-Za-z]\w{0,40}(?:\.[A-Za-z]\w{0,40}){2,8}$|^[a-z]\w{0,40}(?:\.[a-z][A-Za-z_]{2,40}){1,8}$|^[a-z]\w{0,40}(?:\.\w{1,40}){1,8}\$[A-Z]\w{0,40}$|@0x[0-9a-f]{4,16}$/,
];

/** What a signal is connected to: `connect("pressed", this, "_deck2_pressed")`. */
export function isHandler(text: string): boolean {
  return /^_[a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,6}$/.test(text);
}

/** `PyJWT>=2.9.0`, `deck[crypto] ~= 4.1`: a package and the versions that will do (PEP 508). */
export function isRequirement(text: string): boolean {
  return /^[A-Za-z][\w.-]{0,60}(?:\[[\w,.-]{1,40}\])?(?:[<>=!~]=|[<>])\d/.test(text);
}

/** What a version of a Go module without a tag is called: a time, and the beginning of a commit (go.dev/ref/mod, "Pseudo-versions"). */
export function isPseudoVersion(text: string): boolean {
  return /^v\d{1,4}\.\d{1,4}\.\d{1,4}-[\w.]{0,40}\d{14}-[0-9a-f]{12}(?:\+incompatible)?(?:\/go\.mod)?$/.test(
    text,
  );
}

/** `n\u00E3o`: a string in another language, as Java and JSON escape it. People choose what every keyboard can type. */
export function isEscapedText(text: string): boolean {
  return /\\u(?!00[0-7])[0-9A-Fa-f]{4}/.test(text);
}

/** What a flag or a rule says: `letters,digits,32`, `length=20,symbols=1`, `cipher=AES_CBC_128`, `sunset-2027-01-31`, `pipe_v3_0x7E1C`. */
export function isStatement(value: string): boolean {
  return (
    /^[a-z]{3,20}(?:=\w{1,20})?(?:,[a-z0-9_-]{1,20}(?:=\w{1,20})?){1,12}$/.test(value) ||
    /^[A-Za-z]{3,20}(?:[-_][A-Za-z]{1,20}){0,4}[-_]\d{4}-\d\d-\d\d$|^[a-z_]{2,20}=[A-Z0-9]{1,20}_[A-Z0-9_]{2,40}$/.test(
      value,
    ) ||
    /^[a-z]{2,20}(?:_[a-z0-9]{1,20}){0,6}_0x[0-9A-Fa-f]{2,8}(?:_[a-z0-9]{1,20}){0,4}$/.test(value)
  );
}
