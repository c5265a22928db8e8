import { credentialParameter } from '../../../knowledge/secret-words.js';

const numberName = /^(?:ssn|credit_?card|card_?number|cvv)$/i;
const mail = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/;

export interface SensitiveParameter {
  readonly name: string;
  readonly value: string;
}

/** Query parameters that should not stand in an address. */
export function sensitiveParameters(url: URL): readonly SensitiveParameter[] {
  return [...url.searchParams]
    .map(([name, value]) => ({ name, value }))
    .filter(
      ({ name, value }) =>
        ((credentialParameter.test(name) || numberName.test(name)) && value.length >= 3) || mail.test(value),
    );
}
