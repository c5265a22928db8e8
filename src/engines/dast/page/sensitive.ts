/** Parameter names that carry credentials by the conventions of forms and of OAuth 2 (RFC 6749, RFC 6750). */
const secretName =
  /^(?:pass(?:word|wd|phrase)?|pwd|secret|client_secret|api_?key|access_?token|refresh_?token|id_?token|token|auth|authorization|otp|pin|ssn|credit_?card|card_?number|cvv)$/i;
const mail = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/;

export interface SensitiveParameter {
  readonly name: string;
  readonly value: string;
}

/** Query parameters that should not stand in an address. */
export function sensitiveParameters(url: URL): readonly SensitiveParameter[] {
  return [...url.searchParams]
    .map(([name, value]) => ({ name, value }))
    .filter(({ name, value }) => (secretName.test(name) && value.length >= 3) || mail.test(value));
}
