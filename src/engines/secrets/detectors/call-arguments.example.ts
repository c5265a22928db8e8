const glue = (...parts: readonly string[]): string => parts.join('');

/** By kind: one place where a secret stands, as the documentation of a client writes it. */
export const examples: Readonly<Record<string, string>> = {
  'credential-argument': glue('conn = driver.connect("db.harbour.net", "bosun", "t7Xq-', 'Lw29vRkP")'),
  'key-by-reference': glue(
    "const KEY = Buffer.from('6be41c07d25f90a8",
    "3e7b14c681f02d9a', 'hex');\ncreateCipheriv('aes-128-gcm', KEY, iv)",
  ),
  'key-bytes': glue(
    'static const uint8_t app_key[16] = { 0x6b, 0xe4, 0x1c, 0x07, 0xd2, 0x5f, 0x90, 0xa8, ',
    '0x3e, 0x7b, 0x14, 0xc6, 0x81, 0xf0, 0x2d, 0x9a };',
  ),
  'paired-password': glue('options("Username", "bosun", "Password", "t7Xq#', 'Lw29vRkP")'),
  'declared-default-secret': glue('password: str = field(default="t7Xq-', 'Lw29vRkP", repr=False)'),
  'hidden-parameter-default': glue('NoEcho: true\n    Default: y4RkPelican', '77Dune\n'),
  'element-password': glue('<Password_1 ua="na">t7Xq-', 'Lw29vRkP</Password_1>'),
  'bearer-option': glue("auth => { bearer => 't7XqLw29vRkP", "Hd7kQvR2mBx9WnT4' }"),
};
