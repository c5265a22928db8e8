const glue = (...parts: readonly string[]): string => parts.join('');

/** By kind: one place where a secret stands, as the manual of the language writes it. */
export const examples: Readonly<Record<string, string>> = {
  'term-password': glue('{password, <<"t7Xq-', 'Lw29vRkP">>}'),
  'wrapped-key': glue('connectAuth = Just "t7XqLw29vRkP', 'Hd7kQvR2mBx9WnT4"'),
};
