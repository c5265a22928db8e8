import type { Exchange, ProbeRequest } from '../exchange.js';
import { cookiesOf, isSessionCookie } from '../page/cookies.js';
import { inputsOf } from '../page/inputs.js';
import { bodyText, headerValue, isText } from '../page/message.js';
import { pathOf } from './requests.js';

export function carriesSession(request: ProbeRequest): boolean {
  const isSigned = headerValue(request, 'authorization') !== undefined;
  return isSigned || cookiesOf(request).some(([name, value]) => isSessionCookie({ name, value }));
}

/** Names of fields that hold what belongs to one person. */
const personalField =
  /"(?:e_?mail|phone|address|birth(?:day|date)?|iban|ssn|card_?number|balance|salary|password)"\s?:\s?(?:"[^"]{2,120}"|\d{1,12})/i;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z.]{2,20}/i;

/** A user's own name, or a field that belongs to one person; undefined for answers that anyone may see. */
export function personalDataIn({ response }: Exchange, users: readonly string[]): string | undefined {
  // Messages of a WebSocket have no type.
  if (!isText(response) && response.status !== 101) return undefined;
  const text = bodyText(response);
  const user = users.find(
    (name) => name.length > 1 && new RegExp(`(?<![\\w])${escaped(name)}(?![\\w])`).test(text),
  );
  return user ?? personalField.exec(text)?.[0] ?? (users.length > 0 ? mailOf(text, users) : undefined);
}

function mailOf(text: string, users: readonly string[]): string | undefined {
  const found = mail.exec(text)?.[0];
  return found !== undefined && users.some((user) => found.startsWith(user)) ? found : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The address names one object: by a number, a UUID or a long key in the path or in a parameter that is called an id. */
export function namesObject(request: ProbeRequest): boolean {
  const key = /^(?:\d{1,18}|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24}|[A-Z0-9]{8,32})$/;
  const inPath = pathOf(request.url)
    .split('/')
    .some((segment) => key.test(segment));
  return (
    inPath ||
    inputsOf(request).some(({ name, value }) => /id$|^id|key|number|user|account/i.test(name) && value !== '')
  );
}
