import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const booked = '<h1>Booked</h1><p>See you at the pier</p>';
const broken = '<h1>Something is missing</h1>';

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
  vulnerable: { 'the token is not looked at': ({ form }) => (form.has('berth') ? booked : broken) },
  benign: {
    'the token is needed': ({ form }) =>
      form.get('_csrf') === 't1' ? booked : { status: 403, body: broken },
    'the origin is needed': (request) =>
      request.header('Origin').includes('example.net') ? { status: 403, body: broken } : booked,
    'one page for all': () => booked,
  },
});
