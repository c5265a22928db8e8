import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const mine = (user: string) => ({
  type: 'application/json',
  body: `{"name":"${user}","email":"${user}@harbour.test"}`,
});

/** A cache in front that keeps what ends like a static file. */
function cached(app: Respond): Respond {
  return (request) => {
    const kept = request.state.get(request.path);
    if (kept !== undefined) return mine(kept);
    const answer = app(request);
    if (/\.css$/.test(request.path) && request.user !== '' && answer !== 'missing')
      request.state.set(request.path, request.user);
    return answer;
  };
}

acceptCheck(check, import.meta.url, {
  request: { url: 'http://harbour.test/api/me' },
  users: ['ada', 'bo'],
  vulnerable: { 'a catch-all route': cached(({ user }) => (user === '' ? { status: 401 } : mine(user))) },
  benign: {
    'no cache': ({ user }) => (user === '' ? { status: 401 } : mine(user)),
    'the route ends': cached(({ path, user }) =>
      path !== '/api/me' ? 'missing' : user === '' ? { status: 401 } : mine(user),
    ),
    'public anyway': () => mine('ada'),
  },
});
