import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Snowflake', revoke: 'your account (ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN)' },
  [
    named({
      id: 'snowflake-password',
      title: 'password',
      words: ['snowflake_password', 'snowflake_pwd', 'snowsql_pwd'],
      value: /[A-Za-z0-9_.+/~-]{10,64}/,
      entropy: 2.8,
    }),
  ],
);
