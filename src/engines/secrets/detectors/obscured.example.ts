const glue = (...parts: readonly string[]): string => parts.join('');
const password = glue('t7XqLw', '29vRkP');

/** By kind: one place where a secret stands, as the manual of the product writes it. */
export const examples: Readonly<Record<string, string>> = {
  'junos-secret': glue('set system radius-server 10.0.0.7 secret "$9', '$kqfTQF/tu1Ehr8xNs2GDjHqmz39tu1"'),
  'xor-password': `<authDataEntries userId="bosun" password="{xor}${Buffer.from(
    Buffer.from(password).map((byte) => byte ^ 0x5f),
  ).toString('base64')}"/>`,
  'answer-file-password': `<Value>${Buffer.from(`${password}AdministratorPassword`, 'utf16le').toString('base64')}</Value>\n<PlainText>false</PlainText>`,
  'erlang-cookie': glue('export RELEASE_COOKIE=XKJQPLVRNT', 'ZBWMHCYGDS'),
};
