import type { Constant, FunctionIr, Temp } from '../../engine/ir.js';
import { makersIn } from '../../engine/naming.js';
import type { EntryFacts, Model } from '../model.js';
import { comparedSecrets, type Remarks } from '../secrets.js';
import { type Option, optionsIn } from './places.js';

/**
 * Options that are wrong whoever is given them: their names mean one thing in all libraries. `within` is the member
 * around them, where the name alone says too little; `beside` are members that tell what the object is.
 */
interface Setting {
  readonly key: RegExp;
  readonly is?: Constant;
  readonly matches?: RegExp;
  readonly within?: RegExp;
  readonly beside?: RegExp;
  readonly rule: string;
}

const flags = /^(isH|h)ttpOnly$|^(isS|s)ameSite$|^max-?age$|^maxAge$|^expires$|^overwrite$|^signed$|^ttl$/;
const settings: readonly Setting[] = [
  {
    key: /^(rejectUnauthorized|strictSSL|strictSsl|sslValidate|validateCertificates?|verifySsl|verifySSL|sslVerify|verifyCertificate)$/,
    is: false,
    rule: 'insecure-tls',
  },
  {
    key: /^(tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|tlsInsecure|trustServerCertificate|insecureSkipVerify|allowInsecureCertificates|acceptInsecureCerts|allowSelfSigned)$/,
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

/** What only its owner may know, as options of clients are called. */
const secretKey =
  /^(pass|password|passwd|pwd|passphrase|secret|secretKey|secretOrKey|secretOrPrivateKey|secretAccessKey|clientSecret|consumerSecret|appSecret|apiKey|api_key|apiSecret|apiToken|api_token|authToken|auth_token|accessToken|access_token|accessTokenSecret|access_token_secret|token|authorizationToken|bearer|privateKey|sharedKey|encryptionKey|signingKey|signingSecret|masterKey|cookiePassword|writeKey|serverKey|secret_key|webhookSecret|personalAccessToken|connectionPassword|dbPassword|botToken|cookieSecret|jwtSecret|sharedSecret|adminKey|licenseKey|userToken|serviceKey)$/;
const password = /^(pass|password|passwd|pwd|passphrase|connectionPassword|dbPassword)$/;
/** What tells that an object says how to reach something. */
const reaching =
  /^(user|username|userName|login|email|host|hostname|server|address|url|uri|endpoint|port|database|db|dialect|account|client_?id|clientID|clientId|consumerKey|consumer_key|appId|app_id|appID|accessKeyId|access_key|region|node|nodes|cloud|broker|brokers|mechanism|connectString|project|projectId|baseURL|basePath|algorithms?|jwtFromRequest|signOptions|organization|orgId|workspace|callbackURL|id|key|siteId|realm|tenantId|space)$/;
/** Calls that describe, check or fill in forms, and those of tests. */
const describing =
  /^(t|tr|i18n|translate|expect|assert|it|test|toEqual|toMatchObject|toHaveBeenCalledWith|object|shape|string|setState|useState|useForm|register[A-Z]\w*|validate|validationSchema|render|fill|type|send|input|field|addLocale|setLocale|defineMessages|createElement|Schema|model|define|reset|dispatch|emit|css|jsx|query|where|find\w*|create|insert\w*|update\w*|upsert|save|build|signup|login|signIn\w*)$/;
const placeholder =
  /^(?:your|change|example|test|dummy|todo|none|null|xxx|<|\$\{|\{\{|%|:)|\s|^(.)\1*$|^(?:pass(?:word|wd)?|secret|token|string|text|required|optional|hidden|boolean|number|bearer|basic|apikey|header|query|body|invalid|missing|local|default|same-origin|include|omit|refresh|access|id|user)$|^[a-z]+(?:[-_./:][a-z]+)*[-_./:](?:password|passwd|secret|token|api[-_]?key)$|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^https?:/i;
const header =
  /^(?:x-)?(?:[\w-]+-)?(?:api|auth|access|functions|secret|private)[-_]?(?:key|token|secret)$|^api[-_]?key$/i;
const authorization = /^(?:proxy-)?authorization$/i;
const credentials = /^(?:basic|bearer|token|apikey|key|sso-key) +[\w+/=.:-]{8,}$/i;

/** Options of clients, servers and cookies that mean the same everywhere. */
export const model: Model = {
  id: 'js-options',
  title: 'Options of libraries in JavaScript',
  languages: ['javascript'],
  inspect: (facts) => [...wrongOptions(facts), ...comparedSecrets(facts), ...trustsAll(facts)],
};

function wrongOptions(facts: EntryFacts): Remarks {
  const { body } = facts;
  return optionsIn(facts).flatMap((option) => {
    const value = constantOf(body, option.value);
    if (value === undefined) return [];
    const rules = settings.filter((each) => fits(each, option, value)).map(({ rule }) => rule);
    const all = isSecret(option, value) ? [...rules, 'hard-coded-credential'] : rules;
    return all.map((rule) => ({ rule, at: option.at }));
  });
}

function fits({ key, is, matches, within, beside }: Setting, option: Option, value: Constant): boolean {
  if (!key.test(option.key)) return false;
  if (is !== undefined && value !== is) return false;
  if (matches && !(typeof value === 'string' && matches.test(value))) return false;
  if (within && ![option.callee, ...option.way.slice(-1)].some((each) => within.test(each))) return false;
  return beside === undefined || option.beside.some((each) => beside.test(each));
}

function isSecret({ key, way, beside, callee, isNew, isMethod }: Option, value: Constant): boolean {
  if (typeof value !== 'string' || value.length > 200 || describing.test(callee)) return false;
  if (way.at(-1) === 'headers' && header.test(key)) return value.length >= 8 && !placeholder.test(value);
  if (authorization.test(key)) return credentials.test(value);
  if (!secretKey.test(key) || placeholder.test(value)) return false;
  const isReaching = beside.some((each) => reaching.test(each)) || way.some((each) => isPlaceOfSecrets(each));
  if (password.test(key)) return value.length >= 4 && (isReaching || isNew);
  const isMixed = /\d/.test(value) || /[a-z][A-Z]|[-_+/=.!$]/.test(value);
  return value.length >= 6 && isMixed && (isReaching || isNew || !isMethod || value.length >= 16);
}

function isPlaceOfSecrets(member: string): boolean {
  return /^(auth|credentials?|connection|sasl|login|jwt|oauth2?|cookie|session|security|redis|db|database|replication|master|slave|proxy)$/i.test(
    member,
  );
}

function constantOf(body: FunctionIr, temp: Temp): Constant | undefined {
  const maker = makersIn(body).get(temp);
  return maker?.op === 'const' ? maker.value : undefined;
}

/** `app.on('certificate-error', (event, …, callback) => callback(true))` of Electron lets every server in. */
function trustsAll({ body }: EntryFacts): Remarks {
  const last = body.params.at(-1);
  if (last === undefined || body.params.length < 6 || !/callback|cb|done/i.test(last.name)) return [];
  return [...makersIn(body).values()].flatMap((instr) => {
    if (instr.op !== 'call' || instr.args.length !== 1) return [];
    const callee = makersIn(body).get(instr.callee);
    const isLast = callee?.op === 'read' && callee.from.up === 0 && callee.from.slot === last.slot;
    const isYes = isLast && constantOf(body, instr.args[0] ?? -1) === true;
    return isYes ? [{ rule: 'insecure-tls', at: instr.at }] : [];
  });
}
