import { addressWithPassword } from '../../../../knowledge/secret-words.js';
import type { Constant } from '../../ir/ir.js';
import type { Option } from './places.js';

/** What only its owner may know, as options of clients are called. */
const secretKey =
  /^(pass|password|passwd|pwd|passphrase|secret|secretKey|secretOrKey|secretOrPrivateKey|secretAccessKey|clientSecret|consumerSecret|appSecret|apiKey|api_key|apiSecret|apiToken|api_token|authToken|auth_token|accessToken|access_token|accessTokenSecret|access_token_secret|token|authorizationToken|bearer|privateKey|sharedKey|encryptionKey|signingKey|signingSecret|masterKey|cookiePassword|writeKey|serverKey|secret_key|webhookSecret|personalAccessToken|connectionPassword|dbPassword|botToken|cookieSecret|jwtSecret|sharedSecret|adminKey|licenseKey|userToken|serviceKey)$/;
const password = /^(pass|password|passwd|pwd|passphrase|connectionPassword|dbPassword)$/;
/** What shows that an object says how to reach something. */
const reaching =
  /^(user|username|userName|login|email|host|hostname|server|address|url|uri|endpoint|port|database|db|dialect|account|client_?id|clientID|clientId|consumerKey|consumer_key|appId|app_id|appID|accessKeyId|access_key|region|node|nodes|cloud|broker|brokers|mechanism|connectString|project|projectId|baseURL|basePath|algorithms?|jwtFromRequest|signOptions|organization|orgId|workspace|callbackURL|id|key|siteId|realm|tenantId|space)$/;
/** Calls that describe, check or fill in forms, and those of tests. */
const describing =
  /^(t|tr|i18n|translate|expect|assert|it|test|toEqual|toMatchObject|toHaveBeenCalledWith|object|shape|string|setState|useState|useForm|register[A-Z]\w*|validate|validationSchema|render|fill|type|send|input|field|addLocale|setLocale|defineMessages|createElement|Schema|model|define|reset|dispatch|emit|css|jsx|query|where|find\w*|create|insert\w*|update\w*|upsert|save|build|signup|login|signIn\w*)$/;
const placeholder =
  /^(?:your|change|example|test|dummy|todo|none|null|xxx|<|\$\{|\{\{|%|:)|\s|^(.)\1*$|^(?:pass(?:word|wd)?|secret|token|string|text|required|optional|hidden|boolean|number|bearer|basic|apikey|header|query|body|invalid|missing|local|default|same-origin|include|omit|refresh|access|id|user)$|^[a-z]+(?:[_./:][a-z]+)*[_./:](?:password|passwd|secret|token|api[-_]?key)$|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^https?:/i;
const header =
  /^(?:x-)?(?:[\w-]+-)?(?:api|auth|access|functions|secret|private)[-_]?(?:key|token|secret)$|^api[-_]?key$/i;
const authorization = /^(?:proxy-)?authorization$/i;
const credentials = /^(?:basic|bearer|token|apikey|key|sso-key) +[\w+/=.:-]{8,}$/i;

/** Tokens of bots, whatever they are given to. */
const ofBots = /^\d{6,12}:[\w-]{30,50}$|^[MN][\w-]{15,30}\.[\w-]{5,8}\.[\w-]{12,40}$/;

/** Whether a text that is given to a call is a secret by its form. */
export function isSecretText(text: string): boolean {
  return text.length < 400 && (addressWithPassword.test(text) || ofBots.test(text));
}

/** Whether a member of an options object is a secret by its name and place. */
export function isSecret({ key, way, members, callee, isNew, isMethod }: Option, value: Constant): boolean {
  if (typeof value !== 'string' || value.length > 200 || describing.test(callee)) return false;
  if (way.at(-1) === 'headers' && header.test(key)) return value.length >= 8 && !placeholder.test(value);
  if (authorization.test(key)) return credentials.test(value);
  if (!secretKey.test(key) || placeholder.test(value)) return false;
  const isReaching = members.hasBeside(key, reaching) || way.some((each) => isPlaceOfSecrets(each));
  if (password.test(key)) return value.length >= 4 && (isReaching || isNew);
  const isMixed = /\d/.test(value) || /[a-z][A-Z]|[-_+/=.!$]/.test(value);
  return value.length >= 6 && isMixed && (isReaching || isNew || !isMethod || value.length >= 16);
}

function isPlaceOfSecrets(member: string): boolean {
  return /^(auth|credentials?|connection|sasl|login|jwt|oauth2?|cookie|session|security|redis|db|database|replication|master|slave|proxy)$/i.test(
    member,
  );
}
