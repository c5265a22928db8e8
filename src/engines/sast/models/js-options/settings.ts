import type { Constant } from '../../ir/ir.js';
import type { RuleRef } from '../../ir/model.js';
import type { Option } from './places.js';

const own = String.raw`(?!localhost\b|127\.|0\.0\.0\.0|\[?::1|10\.|192\.168\.|[\w-]+(:\d+)?(\/|$))`;
/** An address of another machine that is asked without encryption. */
export const plain = new RegExp(
  `^http:\\/\\/${own}(?!www\\.w3\\.org|schemas?\\.|xmlns\\.|json-schema)[\\w.-]+\\.[a-z]`,
  'i',
);
/** Protocols that have another one with encryption. */
export const plainScheme = new RegExp(`^(mqtt|ldap|ftp|telnet|ws|imap|smtp|pop3|stomp):\\/\\/${own}`, 'i');

/**
 * Options that are wrong anyone who is given them: their names mean one thing in all libraries. `within` is the member
 * around them, where the name alone says too little; `beside` are members that tell what the object is.
 */
interface Setting {
  readonly key: RegExp;
  readonly is?: Constant;
  readonly matches?: RegExp;
  readonly within?: RegExp;
  readonly beside?: RegExp;
  readonly rule: RuleRef;
}

const flags = /^(isH|h)ttpOnly$|^(isS|s)ameSite$|^max-?age$|^maxAge$|^expires$|^overwrite$|^signed$|^ttl$/;
const settings: readonly Setting[] = [
  { key: /^sendDefaultPii$/, is: true, rule: 'sensitive-data-shared' },
  { key: /^access-control-allow-origin$/i, matches: /^\*$/, within: /^headers$/i, rule: 'permissive-cors' },
  { key: /^dangerouslyAllowSVG$/, is: true, rule: 'escaping-off' },
  { key: /^ssl$/, is: false, within: /^dialectOptions$/, rule: 'insecure-transport' },
  {
    key: /^(baseURL|baseUrl|apiUrl|apiURL|endpoint|prefixUrl|wsUrl)$/,
    matches: plain,
    rule: 'insecure-transport',
  },
  { key: /^(server|host|node|nodes|serviceUrl|host_url)$/, matches: plain, rule: 'insecure-transport' },
  { key: /^(url|uri|server|host|node|brokerUrl)$/, matches: plainScheme, rule: 'insecure-transport' },

  {
    key: /^(rejectUnauthorized|strictSSL|strictSsl|sslValidate|validateCertificates?|verifySsl|verifySSL|sslVerify|verifyCertificate)$/,
    is: false,
    rule: 'insecure-tls',
  },
  {
    key: /^(tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|tlsInsecure|trustServerCertificate|insecureSkipVerify|skipTLSVerify|skipTlsVerify|allowInsecureCertificates|acceptInsecureCerts|allowSelfSigned)$/,
    is: true,
    rule: 'insecure-tls',
  },
  {
    key: /^(minVersion|maxVersion|secureProtocol|minTLSVersion|tlsVersion)$/,
    matches: /^(SSLv[23]|TLSv1$|TLSv1\.[01]$|TLSv1_(method|1_method|client|server))/,
    rule: 'weak-tls-version',
  },
  { key: /^(isH|h)ttpOnly$/i, is: false, rule: 'script-readable-cookie' },
  { key: /^(isS|s)ecure$/, is: false, within: /cookie/i, rule: 'insecure-cookie' },
  { key: /^(isS|s)ecure$/, is: false, beside: flags, rule: 'insecure-cookie' },
  { key: /^(isS|s)ameSite$/, matches: /^none$/i, beside: /./, rule: 'cross-site-cookie' },
  { key: /^origins?$/, matches: /^\*$/, within: /^cors$/, rule: 'permissive-cors' },
  { key: /^cors$/, is: true, rule: 'permissive-cors' },
  { key: /^encrypt$/, is: false, within: /^options$/, rule: 'insecure-transport' },
];

/** The rules that such a member breaks. */
export function broken(option: Option, value: Constant): readonly RuleRef[] {
  return settings.filter((each) => fits(each, option, value)).map(({ rule }) => rule);
}

function fits({ key, is, matches, within, beside }: Setting, option: Option, value: Constant): boolean {
  if (!key.test(option.key)) return false;
  if (is !== undefined && value !== is) return false;
  if (matches && !(typeof value === 'string' && matches.test(value))) return false;
  if (within && ![option.callee, ...option.way.slice(-1)].some((each) => within.test(each))) return false;
  return beside === undefined || option.members.hasBeside(option.key, beside);
}
