import { inContext, kindsOf } from '../detector.js';
import { entropyOf, looksLikeWords } from '../placeholders.js';

/** Credentials on their way: headers, command lines. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    id: 'authorization-header',
    title: 'token in an Authorization header',
    keywords: ['bearer '],
    pattern: /bearer\s{1,3}["']?(?<secret>[A-Za-z0-9_.~+/-]{20,500}={0,2})(?![A-Za-z0-9(])/i,
    reach: 530,
    entropy: 3.3,
    rank: 1.5,
    judge: (secret) => (isRandom(secret) && !isSentence(secret) && !isFolder(secret) ? {} : undefined),
  }),
  inContext({
    // RFC 9110, section 11.4: a scheme and its token; `Token` and the like are the schemes of single services.
    id: 'token-authorization-header',
    title: 'token in an Authorization header',
    keywords: ['authorization'],
    pattern:
      /authorization["'`]{0,2}\s{0,4}(?:=>|[:=,])\s{0,4}["'`](?:token|api-?key|key|apitoken|geniekey|ssws|oauth2?)\s{1,3}(?<secret>[A-Za-z0-9_.~+/-]{20,500}={0,2})["'`]/i,
    reach: 540,
    entropy: 3.3,
    rank: 1.5,
    judge: (secret) => (isRandom(secret) && !isSentence(secret) && !isFolder(secret) ? {} : undefined),
  }),
  inContext({
    // https://schema.postman.com: a login by a key is a list of its parts.
    id: 'collection-api-key',
    title: 'API key in a Postman collection',
    keywords: ['"apikey"'],
    pattern:
      /"apikey"\s{0,4}:\s{0,4}\[[^\]]{0,400}"key"\s{0,4}:\s{0,4}"value",\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9_.~+/=-]{16,400})"/,
    reach: 960,
    entropy: 3,
    rank: 1.6,
    judge: (secret) => (isRandom(secret) ? {} : undefined),
  }),
  inContext({
    id: 'basic-authorization-header',
    title: 'login in a Basic Authorization header',
    keywords: ['basic '],
    pattern: /basic\s{1,3}(?<secret>[A-Za-z0-9+/]{12,300}={0,2})(?![A-Za-z0-9+/=(])/i,
    reach: 320,
    entropy: 3,
    rank: 1.5,
    judge: (secret) => (isLogin(secret) ? {} : undefined),
  }),
  inContext({
    id: 'curl-auth-header',
    title: 'credential in a header given to curl',
    keywords: ['curl'],
    pattern:
      /curl\b(?:[^\n\\]|\\[\s\S]){0,300}?\s(?:-[A-Za-z]{0,8}H|--header)[= ]{0,2}["'](?:Authorization:\s{0,4}(?:(?:Basic|Bearer|Token|ApiToken|apikey)\s{1,4}|[A-Za-z-]{0,24}\s?)|(?:[A-Za-z0-9_-]{1,30}[-_])?(?:api[-_]?key|key|token|secret|auth)\s{0,2}:\s{0,4})(?<secret>[A-Za-z0-9_.~+/=@-]{8,400})["']/i,
    reach: 960,
    entropy: 2.75,
    rank: 1.6,
    judge: (secret) => (isRandom(secret) || (secret.length < 20 && /\d/.test(secret)) ? {} : undefined),
  }),
  inContext({
    id: 'curl-auth-user',
    title: 'login given to curl',
    keywords: ['curl'],
    pattern:
      /curl\b(?:[^\n\\]|\\[\s\S]){0,300}?\s(?:-[A-Za-z]{0,8}[uU]|--user|--proxy-user)[= ]{0,3}["']?[A-Za-z0-9_.@+-]{1,80}:(?!\/\/)(?<secret>[^\s"'$<>{}:]{3,200})/,
    reach: 720,
    entropy: 2,
    rank: 1.6,
    judge: (secret) =>
      /^(?:pass(?:word)?|secret|token|\[.*|%.*|x+|\*+|pwd|admin|root|user|guest|test|changeme)$/i.test(secret)
        ? undefined
        : {},
  }),
  inContext({
    id: 'curl-auth-key',
    title: 'key given to curl as a user without a password',
    keywords: ['curl'],
    pattern:
      /curl\b(?:[^\n\\]|\\[\s\S]){0,300}?\s(?:-[A-Za-z]{0,8}u|--user)[= ]{0,3}["']?(?<secret>[A-Za-z0-9_.+/=-]{14,400}):(?=["'\s]|$)/,
    reach: 900,
    entropy: 3,
    rank: 1.6,
    judge: (secret) => (isRandom(secret) ? {} : undefined),
  }),
  inContext({
    id: 'x-api-key-header',
    title: 'key in an API key header',
    keywords: ['x-api-key', 'x-auth-token', 'x-access-token', 'x-api-token'],
    pattern:
      /x-(?:api-key|auth-token|access-token|api-token)["']?\s{0,3}[:=,]\s{0,3}["']?(?<secret>[A-Za-z0-9_.~+/-]{16,300}={0,2})(?![A-Za-z0-9(])/i,
    reach: 340,
    entropy: 3.2,
    rank: 1.5,
    judge: (secret) => (isRandom(secret) ? {} : undefined),
  }),
  inContext({
    // RFC 6238: a seed of 80 bits at least, in base32.
    id: 'otp-seed',
    title: 'seed of one-time passwords',
    keywords: ['totp', 'otp_', 'otp-', 'otps', 'otp:', 'mfa', '2fa', 'authenticator'],
    pattern:
      /(?:totp|otp|mfa|2fa|authenticator)[\w.-]{0,24}["'\])]{0,2}\s{0,3}(?:=>|[:=(,]\s?|:=)\s{0,3}["']?(?<secret>[A-Z2-7]{16,64})(?![A-Za-z0-9=/+])/i,
    reach: 130,
    entropy: 3,
    rank: 1.6,
    judge: (secret) => (/^[A-Z2-7]+$/.test(secret) && isRandom(secret) ? {} : undefined),
  }),
  inContext({
    id: 'otpauth-secret',
    title: 'seed of one-time passwords',
    keywords: ['otpauth://'],
    pattern: /otpauth:\/\/[a-z]{4}\/[^\s"'<>]{1,120}?secret=(?<secret>[A-Z2-7]{16,128})/i,
    reach: 300,
    rank: 4,
  }),
]);

function isRandom(secret: string): boolean {
  return /[0-9]/.test(secret) && /[A-Za-z]/.test(secret) && !looksLikeWords(secret) && entropyOf(secret) >= 3;
}

/** `cp -r plugins/bearer ./usr/lib/qt5/plugins/`: what no base64 begins with, or words between slashes. */
function isFolder(secret: string): boolean {
  return /^(?:\.{1,2}|~)\//.test(secret) || /^\/(?:[a-z][a-z0-9._-]{0,40}\/){2}/.test(secret);
}

/** Base64 of plain words, as documentation has it: `this is a signature`. */
function isSentence(secret: string): boolean {
  const text = Buffer.from(secret, 'base64').toString('latin1');
  return /^[\x20-\x7e\r\n]+$/.test(text) && text.includes(' ') && looksLikeWords(text, 0.3);
}

/** `user:password` in base64 (RFC 7617). */
function isLogin(base64: string): boolean {
  const text = Buffer.from(base64, 'base64').toString('latin1');
  const match = /^[\x21-\x7e]{1,80}?:([\x21-\x7e]{3,200})$/.exec(text);
  // The last two are those of RFC 6749 and RFC 7617.
  return (
    match !== null &&
    !/^(?:pass(?:word)?|secret|test|guest|admin|pass123|gX1fBat3bV|opensesame)$/i.test(match[1] ?? '')
  );
}
