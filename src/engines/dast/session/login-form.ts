import { readJson } from '../../../formats/json/read.js';
import { formRequests } from '../crawl/forms.js';
import type { FormField, FormModel } from '../crawl/html.js';
import type { InputPlace, ProbeRequest } from '../exchange.js';
import { isJson, mediaTypeOf } from '../http/fields.js';
import { placesOf, withPayload } from '../places/index.js';

const userName = /user|login|e-?mail|account|identifier|member|nick|handle|^name$|kennung|benutzer|usr|uid/i;
/** Looser than `passwordField` of the knowledge: the form is known to sign in, and has few fields. */
const passwordName = /pass|pwd|phrase|secret|kennwort|^pw$|pin$/i;
const codeName = /otp|one.?time|2fa|mfa|totp|verification|second.?factor|auth.?code|^code$|passcode/i;

/** What a form asks for on the way to a session. */
export type LoginStep = 'user and password' | 'user' | 'password' | 'code' | undefined;

export function stepOf(form: FormModel): LoginStep {
  const fields = form.fields.filter(({ type }) => type !== 'hidden');
  const passwords = fields.filter(({ type }) => type === 'password');
  const code = fields.find((field) => isText(field) && codeName.test(field.name));
  if (passwords.length === 0 && code !== undefined && fields.filter(isText).length <= 2) return 'code';
  const user = userFieldOf(form);
  const [password] = passwords;
  if (passwords.length === 1 && user === undefined && password !== undefined && codeName.test(password.name))
    return 'code';
  // Two password fields are a registration or a change of password.
  if (passwords.length > 1) return undefined;
  if (passwords.length === 1) return user === undefined ? 'password' : 'user and password';
  const isNamed = user !== undefined && (user.type === 'email' || userName.test(user.name));
  return isNamed && fields.filter(isText).length === 1 ? 'user' : undefined;
}

function isText({ type }: FormField): boolean {
  return ['text', 'email', 'tel', 'number', ''].includes(type);
}

/** The field before the password, or the one whose name says so. */
function userFieldOf({ fields }: FormModel): FormField | undefined {
  const texts = fields.filter(isText);
  const named = texts.find(({ name, type }) => type === 'email' || userName.test(name));
  if (named !== undefined) return named;
  const password = fields.findIndex(({ type }) => type === 'password');
  return fields.slice(0, Math.max(0, password)).reverse().find(isText);
}

export interface LoginValues {
  readonly name: string;
  readonly password: string;
  readonly code: string | undefined;
}

/** The form, filled in for this user. */
export function loginRequest(
  form: FormModel,
  base: string,
  { name, password, code }: LoginValues,
): ProbeRequest | undefined {
  const given = new Map<string, string>();
  const user = userFieldOf(form);
  const step = stepOf(form);
  if (user !== undefined && step !== 'code') given.set(user.name, name);
  for (const field of form.fields) {
    const isCode = (isText(field) || field.type === 'password') && codeName.test(field.name);
    // Some forms ask for everything at once.
    const isBeside = step === 'user and password' && isText(field) && field !== user && code !== undefined;
    if (isCode && (step === 'code' || isBeside)) given.set(field.name, code ?? '');
    else if (field.type === 'password') given.set(field.name, password);
  }
  return formRequests(form, base, given)[0];
}

/**
 * Whether a request that a script makes carries a password, and under which names: of a form, or JSON pointers (RFC 6901), for
 * JSON:API and GraphQL have the two some way down.
 */
export interface JsonLogin {
  readonly request: ProbeRequest;
  readonly userKey: string;
  readonly passwordKey: string;
}

export function jsonLoginOf(request: ProbeRequest): JsonLogin | undefined {
  if (request.method === 'GET' || request.body === undefined) return undefined;
  const keys = keysOf(request);
  const passwordKey = keys.find((key) => passwordName.test(lastOf(key)));
  const userKey =
    keys.find((key) => key !== passwordKey && userName.test(lastOf(key))) ??
    keys.find((key) => key !== passwordKey);
  const passwords = keys.filter((key) => passwordName.test(lastOf(key))).length;
  if (passwordKey === undefined || userKey === undefined || passwords > 1) return undefined;
  if (/regist|sign-?up|reset|change/i.test(request.url)) return undefined;
  return { request, userKey, passwordKey };
}

function keysOf(request: ProbeRequest): readonly string[] {
  const text = Buffer.from(request.body ?? new Uint8Array()).toString('utf8');
  return isJson(mediaTypeOf(request.headers))
    ? placesOf(request).flatMap(({ kind, name }) => (kind === 'json' || kind === 'graphql' ? [name] : []))
    : [...new URLSearchParams(text).keys()];
}

/** The member that a pointer ends with. */
function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

export function filledJson(
  { request, userKey, passwordKey }: JsonLogin,
  { name, password, code }: LoginValues,
): ProbeRequest {
  const valueFor = (key: string): string | undefined =>
    key === userKey ? name : key === passwordKey ? password : codeName.test(lastOf(key)) ? code : undefined;
  if (isJson(mediaTypeOf(request.headers))) {
    return keysOf(request).reduce((filled, key) => {
      const value = valueFor(key);
      const place = placesOf(filled).find((one) => one.name === key && one.kind !== 'query');
      return value === undefined || place === undefined ? filled : withPlainValue(place, value);
    }, request);
  }
  const text = Buffer.from(request.body ?? new Uint8Array()).toString('utf8');
  const filled = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(text)) filled.append(key, valueFor(key) ?? value);
  return { ...request, body: Buffer.from(filled.toString()) };
}

/** What a person types is not packed once more, whatever the made-up value looked like. */
function withPlainValue(place: InputPlace, value: string): ProbeRequest {
  const { coding: _, ...plain } = place;
  return withPayload(plain, value);
}

/** A token of a JSON answer: the value of `access_token`, `token`, `jwt`…, at most three levels down. */
export function tokenIn(text: string): string | undefined {
  let data: unknown;
  try {
    data = readJson(text);
  } catch {
    return undefined;
  }
  return findToken(data, 0);
}

/** `Token` of `Authorization: 'Token ' + key`, as a script writes it. */
export function schemeIn(script: string): string | undefined {
  const pattern = /\bauthorization["']?\s{0,5}[\],:=]{1,2}\s{0,5}["'`]([A-Za-z][\w-]{1,30})\s/i;
  return pattern.exec(script)?.[1];
}

const tokenNames = [
  /^access_?token$/i,
  /^(?:id_?)?token$/i,
  /jwt|bearer/i,
  /^auth(?:_?token)?$/i,
  /^session_?token$/i,
  /token$/i,
  /^(?:api_?|access_?|session_?)?key$/i,
];

function findToken(data: unknown, depth: number): string | undefined {
  if (typeof data !== 'object' || data === null || depth > 3) return undefined;
  const entries = Object.entries(data);
  for (const name of tokenNames) {
    const value = entries.find(
      ([key, own]) =>
        name.test(key) && !/refresh|csrf|xsrf/i.test(key) && typeof own === 'string' && own.length >= 8,
    )?.[1];
    if (typeof value === 'string') return value.replace(/^bearer\s+/i, '');
  }
  for (const [, inner] of entries) {
    const token = findToken(inner, depth + 1);
    if (token !== undefined) return token;
  }
  return undefined;
}
