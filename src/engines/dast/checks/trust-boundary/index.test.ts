import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const signed = (session: unknown) =>
  `${Buffer.from(JSON.stringify(session)).toString('base64url')}.aBc1.x9Yz`;

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'as a value': ({ input }) => ({
      headers: [['Set-Cookie', `session=${signed({ user: input })}; HttpOnly`]],
    }),
    'as a key': ({ input }) => ({
      headers: [['Set-Cookie', `session=${signed({ [input]: '12' })}; HttpOnly`]],
    }),
  },
  benign: {
    'an id of the server': () => ({
      headers: [['Set-Cookie', `session=${signed({ user: 'ada' })}; HttpOnly`]],
    }),
    'a preference': ({ input }) => ({ headers: [['Set-Cookie', `theme=${encodeURIComponent(input)}`]] }),
  },
});
