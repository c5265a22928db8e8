import type { Condition, Misuse } from '../../ir/model.js';
import { below } from '../shorthand.js';

const loggingIn = /^(?!.*[cx]srf)(?:.*(?:sess|token|auth|jwt|remember|credential)|(?:.*_)?sid$)/i;

/** The name, then the value or a hash with it. Anyone who sanitizes a cookie gives it no value. */
const stores = below(
  '',
  'cookies[]= cookies().permanent[]= cookies().signed[]= cookies().permanent.signed[]=',
);
const setters = below('', 'response().set_cookie response.set_cookie Rack::Utils.set_cookie_header!');

/**
 * Cookies of Rack that no one gave the flags: https://api.rubyonrails.org/classes/ActionDispatch/Cookies.html. Sessions
 * have theirs from the settings.
 */
export const rackCookies: readonly Misuse[] = (
  [
    ['insecure-cookie', 'secure'],
    ['script-readable-cookie', 'http_?only'],
  ] as const
).flatMap(([rule, flag]) => {
  const lacking: Omit<Condition, 'of'> = { writes: new RegExp(`${flag}|attr|opts$|options`, 'i'), not: true };
  const named: Condition = { of: 0, matches: loggingIn };
  return [
    ...stores.map((api) => ({
      ...{ api: `${api}()`, rule },
      when: [
        named,
        { of: 1, constant: true, not: true } as const,
        { of: 1, is: null, not: true } as const,
        { of: 1, ...lacking },
      ],
    })),
    ...setters.map((api) => ({ api: `${api}()`, rule, when: [named, { of: '*', ...lacking }] })),
  ];
});
