import { isDrawn, isDrawnWithSigns } from '../chance.js';
import { isJoinedPhrase, isWrittenPassword } from '../chosen-words.js';
import { inContext, kindsOf, type Locate } from '../detector.js';
import { isNotation } from '../notations.js';
import { isChosenPassword } from '../placeholders.js';

/** Passwords that no name stands beside: given to a call, a statement or a program that is known to take one. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    // The user and the password in quotes, or an address, the user and the password; no password of an anonymous user
    // (RFC 1635, section 2: by custom it is the address for mail).
    id: 'call-password',
    title: 'password in a call that signs in',
    keywords: [
      'networkcredential',
      'usernamepasswordcredentials',
      'passwordauthentication',
      'getconnection',
      'mysqli',
      'pdo(',
      'basicauth',
      'basic_auth',
      'auth=(',
      'auth = (',
      '.login(',
      '->connect(',
      'username_pw_set(',
      '->login(',
      'ftp_login(',
      'ssh2_auth_password(',
      'newinstance(',
    ],
    pattern:
      /(?:NetworkCredential|UsernamePasswordCredentials|PasswordAuthentication|getConnection|mysqli(?:_connect)?|PDO|(?:HTTP)?Basic_?Auth|auth\s?=\s?|\.login|->login|ftp_login|ssh2_auth_password|->connect|username_pw_set|Sql\.newInstance)\s?\(\s{0,8}(?:["'][^"'\n]{1,200}["']|[\w.$]{1,60}),\s{0,8}(?:(?:["'][^"'\n]{1,80}["']|[\w.$]{1,60}),\s{0,8})?(?:Some\()?(?<!["'](?:anonymous|ftp)["'],\s?)(?:["']|\bqq?[{([<|/!])(?<secret>[^"'\s\\]{6,100})["'})\]>|/!]/i,
    reach: 480,
    entropy: 2.5,
    rank: 1.4,
    judge: isChosenPassword,
  }),
  inContext({
    id: 'argument-password',
    title: 'password among the arguments of a call that signs in',
    keywords: [
      'connect(',
      'connection(',
      'credential',
      'authenticationmethod(',
      'plainauth(',
      'ftp(',
      'ftp_tls(',
      'wifi.begin(',
      'weboptions(',
    ],
    pattern:
      /(?:connect(?:ion)?|Credentials?(?:Impl)?(?:::new)?|AuthenticationMethod|PlainAuth|FTP(?:_TLS)?|WiFi\.begin|weboptions)\s?\(/i,
    reach: 420,
    entropy: 2.5,
    rank: 1.3,
    locate: drawnArgument,
  }),
  inContext({
    // https://curl.se/libcurl/c/CURLOPT_USERPWD.html
    id: 'libcurl-login',
    title: 'login given to libcurl',
    keywords: ['curlopt_userpwd', 'curlopt_proxyuserpwd'],
    pattern: /CURLOPT_(?:PROXY)?USERPWD,\s{0,8}["'][\w.@-]{1,64}:(?<secret>[^\s"'\\]{6,100})["']/,
    reach: 220,
    entropy: 2.5,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // RFC 7515: the key of a signature by HMAC.
    id: 'jwt-signing-secret',
    title: 'secret that signs JSON Web Tokens',
    keywords: [
      'jwt.sign(',
      'jwt.verify(',
      'jwt.encode(',
      'jwt.decode(',
      'jwt::encode(',
      'signedstring(',
      'hmacshakeyfor(',
      'hmac256(',
      'hmac384(',
      'hmac512(',
      'cookiestore(',
      'signwith(',
      'symmetricsecuritykey',
    ],
    // `SymmetricSecurityKey key = new(…)`: the type stands on the left.
    pattern:
      /(?:jwt\.(?:sign|verify|encode|decode)|jwt::encode|SignedString|hmacShaKeyFor|HMAC(?:256|384|512)|CookieStore|signWith|SymmetricSecurityKey(?:\s\w{1,60}\s?=\s{1,24}new)?)\s?\(/i,
    before: 0,
    reach: 500,
    entropy: 3,
    rank: 1.4,
    locate: drawnKey,
  }),
  inContext({
    // https://github.com/go-sql-driver/mysql#dsn-data-source-name
    id: 'go-dsn-password',
    title: 'password in a data source name of Go',
    keywords: ['@tcp(', '@unix(', '@tcp6('],
    pattern: /(?<![\w/])[\w.-]{1,64}:(?<secret>[^\s"'`:@/{}$%<>]{4,100})@(?:tcp6?|unix)\(/,
    before: 180,
    reach: 8,
    entropy: 2,
    rank: 3.2,
    judge: isWrittenPassword,
  }),
  inContext({
    // MySQL and Oracle; PostgreSQL's WITH PASSWORD has the word in its name.
    id: 'sql-identified-by',
    title: 'password of a database account in SQL',
    keywords: ['identified by', 'identified with'],
    pattern: /identified (?:with [\w']{1,40} )?by (?:password )?["'](?<secret>[^"'\s]{5,100})["']/i,
    reach: 190,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // Oracle Database SQL Language Reference, CREATE USER and CREATE DATABASE LINK: a password may be an identifier.
    id: 'sql-bare-password',
    title: 'password of a database account in SQL',
    keywords: ['identified by '],
    pattern:
      /(?:(?:create|alter) user|connect to|grant [\w, ]{1,60} to) ["`]?[\w$#.@%-]{1,64}["`]?\s{1,8}identified by (?!values\b)(?<secret>[A-Za-z][\w$#!]{5,60})(?=[\s;]|$)/i,
    before: 160,
    reach: 90,
    entropy: 2.3,
    rank: 1.4,
    judge: (secret) => (/[0-9]/.test(secret) ? isWrittenPassword(secret) : undefined),
  }),
  inContext({
    // MySQL, SET PASSWORD; PostgreSQL, pgcrypto, crypt().
    id: 'sql-set-password',
    title: 'password that a statement sets',
    keywords: ['set password for ', 'crypt('],
    pattern:
      /(?:set password for \S{1,100}\s?=\s?|crypt\(\s?)'(?<secret>[^'\s]{6,100})'(?=;|\s{0,4}$|\s?,\s?gen_salt\()/i,
    reach: 230,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // PostgreSQL, pgcrypto; MySQL, encryption functions.
    id: 'sql-encryption-key',
    title: 'key of an encryption function in SQL',
    keywords: ['pgp_sym_encrypt', 'pgp_sym_decrypt', 'aes_encrypt(', 'aes_decrypt(', 'by passphrase'],
    pattern:
      /(?:(?:pgp_sym_(?:en|de)crypt(?:_bytea)?|aes_(?:en|de)crypt)\s?\([^\n]{1,160}?,\s{0,4}|(?:en|de)cryption by passphrase\s?=\s?N?)'(?<secret>[^'\s]{8,200})'/i,
    before: 12,
    reach: 420,
    entropy: 2.5,
    rank: 1.4,
    // The last argument may be one of options: `cipher-algo=aes256`.
    judge: (secret) => (/^[a-z]+(?:-[a-z]+)+=/.test(secret) ? undefined : isWrittenPassword(secret)),
  }),
  inContext({
    // https://docs.oracle.com/javase/8/docs/api/java/security/KeyStore.html: passwords are arrays of characters.
    id: 'character-array-password',
    title: 'password as an array of characters',
    keywords: ['.tochararray()'],
    pattern: /"(?<secret>[^"\s\\]{8,100})"\.toCharArray\(\)/,
    before: 104,
    reach: 16,
    entropy: 2.8,
    rank: 1.3,
    judge: (secret) => (isPasswordByForm(secret) ? {} : undefined),
  }),
  inContext({
    // RFC 2104, and ciphers of the standard libraries: the key is an argument.
    id: 'cryptographic-key-argument',
    title: 'key given to a cryptographic function',
    keywords: [
      'createhmac(',
      'hmac.new(',
      'hash_hmac(',
      'hmac.hexdigest(',
      'fernet(',
      'createcipheriv(',
      'aes.new(',
    ],
    pattern:
      /(?:createHmac\(["'`][\w-]{2,20}["'`],|hmac\.new\(|hash_hmac\(["'][\w-]{2,20}["'],[^"'\n]{1,80},|HMAC\.hexdigest\(["'\w:.]{2,40},|Fernet\(|createCipheriv\(["'`][\w-]{3,30}["'`],|AES\.new\()\s{0,4}b?(?:Buffer\.from\()?["'`](?<secret>[^"'`\s\\$]{12,200})["'`]/i,
    reach: 400,
    entropy: 3,
    rank: 1.4,
    judge: (secret) => (isDrawn(secret) || isDrawnWithSigns(secret) ? {} : undefined),
  }),
]);

const literal = /(["'])([^"'\n\\]{0,200})\1/g;

/** The first text behind another that looks drawn at random: `connect("db", "bosun", "…")`. */
function drawnArgument(text: string, _start: number, from: number): ReturnType<Locate> {
  // `CONSTRAINT "PK_3a51…"`: behind a word, a string is no argument.
  const isArgument = (start: number) =>
    !/\w[ \t]{1,20}$/.test(text.slice(Math.max(0, start - 25), start - 1));
  return placed(
    literalsOfCall(text, from)
      .slice(1)
      .find(({ start, value }) => value.length >= 10 && isArgument(start) && isPasswordByForm(value)),
  );
}

/** The first text that looks drawn at random, or the one behind the claims where it looks chosen: `jwt.sign({ sub: id }, "…")`. */
function drawnKey(text: string, _start: number, from: number): ReturnType<Locate> {
  return placed(
    literalsOfCall(text, from).find(
      ({ value, isSecondArgument: isBehindClaims }) =>
        value.length >= 12 &&
        (isDrawn(value) ||
          isDrawnWithSigns(value) ||
          isJoinedPhrase(value) ||
          (isBehindClaims && isChosenPassword(value) !== undefined)),
    ),
  );
}

interface Literal {
  readonly start: number;
  readonly value: string;
  readonly isSecondArgument: boolean;
}

function placed(found: Literal | undefined): ReturnType<Locate> {
  return found && { start: found.start, end: found.start + found.value.length };
}

/** Of a call whose arguments begin at a place, up to the parenthesis that closes it. */
function literalsOfCall(text: string, from: number): readonly Literal[] {
  const call = text.slice(from, endOfCall(text, from));
  return [...call.matchAll(literal)].map(({ index, 0: whole, 2: value = '' }) => ({
    start: from + index + 1,
    value,
    isSecondArgument: isSecondArgument(call.slice(0, index), call.slice(index + whole.length)),
  }));
}

/** It is all of the second argument: no comma stands before it but the one behind the first, lists and objects aside. */
function isSecondArgument(before: string, behind: string): boolean {
  if (!/,\s{0,40}$/.test(before) || !/^\s{0,40}(?:,|$)/.test(behind)) return false;
  let depth = 0;
  let commas = 0;
  for (const sign of before) {
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    else if (sign === ',' && depth === 0) commas += 1;
  }
  return depth === 0 && commas === 1;
}

function endOfCall(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** As rules for passwords ask for: letters in both cases, digits, and a sign that no name, address or path has. */
function isChosenByRules(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[!#^*?%&+~]/];
  return kinds.every((kind) => kind.test(value)) && !/[\s/\\(){}[\]<>=;,$:]|%[sdvx]/.test(value);
}

function isPasswordByForm(value: string): boolean {
  if (isNotation(value)) return false;
  if (isDrawnWithSigns(value) || isChosenByRules(value)) return true;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && isDrawn(value) && !nameOfMember.test(value);
}

/** `onTagFixed` */
const nameOfMember = /^[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,6}$/;
