import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond, TargetRequest } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const booked = '<h1>Booked</h1><p>See you at the pier</p>';
const broken = '<h1>Something is missing</h1>';

const key = '9f1c0be7a2d84c55b3e61f07';

/** A session that the scan adds by itself: the recorded request does not show it. */
const plain = {
  method: 'POST',
  url: 'http://harbour.test/book',
  headers: [['Content-Type', 'application/x-www-form-urlencoded']] as const,
  body: Buffer.from(`berth=north&form_key=${key}`),
};

function page(value: string): string {
  return `<form method="post"><input name="berth" value="${value}"><input type="hidden" name="form_key" value="${key}"></form>`;
}

function details(allows: (request: TargetRequest) => boolean): Respond {
  return (request) => {
    if (request.user === '') return { status: 302, headers: [['Location', '/login']] };
    const berth = request.form.get('berth');
    if (request.method === 'POST' && !allows(request)) return { status: 403, body: broken };
    if (berth !== null) request.state.set('berth', berth);
    return page(request.state.get('berth') ?? 'north');
  };
}

function board(request: TargetRequest): string {
  request.state.set('berth', request.form.get('berth') ?? request.state.get('berth') ?? 'north');
  return page(request.state.get('berth') ?? '');
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'form', name: 'berth', value: 'north' },
  request: {
    method: 'POST',
    url: 'http://harbour.test/book',
    headers: [
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Cookie', 'sessionid=8a'],
    ],
    body: Buffer.from('berth=north&_csrf=t1'),
  },
  vulnerable: {
    'the token is not looked at': ({ form }) => (form.has('berth') ? booked : broken),
    'a setting of the account that no page shows': {
      request: plain,
      users: ['ada'],
      respond: ({ user }) =>
        user === '' ? { status: 302, headers: [['Location', '/login']] } : '<h1>Settings</h1><p>Saved.</p>',
    },
  },
  benign: {
    'the token is needed': ({ form }) =>
      form.get('_csrf') === 't1' ? booked : { status: 403, body: broken },
    'the origin is needed': (request) =>
      request.header('Origin').includes('example.net') ? { status: 403, body: broken } : booked,
    'one page for all': () => booked,
    'a form that strangers send as well': {
      users: ['ada'],
      respond: ({ form }) => (form.has('berth') ? booked : broken),
    },
    'a token of any name is needed': {
      request: plain,
      users: ['ada'],
      respond: details(({ form }) => form.get('form_key') === key),
    },
    'a search that only members have': {
      request: plain,
      users: ['ada'],
      respond: ({ user }) =>
        user === ''
          ? { status: 302, headers: [['Location', '/login']] }
          : '<h1>Results</h1><p>Two berths</p>',
    },
    'a board on which strangers write as well': { request: plain, users: ['ada'], respond: board },
  },
});
