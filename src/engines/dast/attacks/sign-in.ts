import { readJson } from '../../../formats/json/read.js';
import { passwordField } from '../../../knowledge/secret-words.js';
import type { ProbeRequest } from '../exchange.js';
import { inputsOf } from '../page/inputs.js';
import { bodyText, mediaType } from '../page/message.js';
import { pathOf, withBody } from './requests.js';

/** Names that mean a password at an address that signs in, and something else elsewhere. */
const passwordAtSignIn = /^(?:secret|pin|parole|losung|phrase)$/i;
const signInPath = /log[-_]?[io]n|sign[-_]?in|session|auth|token|anmeld/i;
const userName = /user|login|mail|account|member|handle|identifier|kennung|^name$/i;
/** Buttons, flags and tokens: their value says nothing that a person typed. */
const otherName = /csrf|xsrf|token|nonce|key|remember|submit|^_|redirect|next|return/i;

interface SignInFields {
  readonly user: string;
  readonly password: string;
}

/** Names of the fields that sign a user in; undefined where the request does something else. */
function fieldsOf(request: ProbeRequest): SignInFields | undefined {
  if (request.method !== 'POST') return undefined;
  const names = inputsOf(request).map(({ name }) => name);
  const isAtSignIn = signInPath.test(pathOf(request.url));
  const isPassword = (name: string) =>
    passwordField.test(name) || (isAtSignIn && passwordAtSignIn.test(name));
  const passwords = names.filter(isPassword);
  const others = names.filter((name) => !isPassword(name) && !otherName.test(name));
  // The name may be of the application's own domain; then the field stands before the password.
  const before = others.filter((name) => names.indexOf(name) < names.findIndex(isPassword));
  const user = others.find((name) => userName.test(name)) ?? before.at(-1);
  const [password] = passwords;
  return passwords.length === 1 && user !== undefined && password !== undefined
    ? { user, password }
    : undefined;
}

export function isSignIn(request: ProbeRequest): boolean {
  return fieldsOf(request) !== undefined;
}

/** The account that the recorded request names. */
export function userOf(request: ProbeRequest): string | undefined {
  const fields = fieldsOf(request);
  return inputsOf(request).find(({ name }) => name === fields?.user)?.value;
}

/** The same request for another account and password. */
export function signInWith(request: ProbeRequest, user: string, password: string): ProbeRequest {
  const fields = fieldsOf(request);
  if (fields === undefined) return request;
  if (mediaType(request).endsWith('json')) {
    const replaced = JSON.stringify(readJson(bodyText(request)), (name, value: unknown) => {
      if (name === fields.user) return user;
      return name === fields.password ? password : value;
    });
    return withBody(request, replaced);
  }
  const form = new URLSearchParams(bodyText(request));
  form.set(fields.user, user);
  form.set(fields.password, password);
  return withBody(request, form.toString());
}
