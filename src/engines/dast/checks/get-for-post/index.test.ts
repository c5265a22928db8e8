import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  place: { kind: 'form', name: 'berth', value: 'north' },
  vulnerable: {
    'fields from anywhere': ({ form, query }) =>
      (form.get('berth') ?? query.get('berth')) ? '<h1>Booked</h1><p>See you</p>' : '<h1>Book</h1>',
  },
  benign: {
    'POST only': ({ method }) => (method === 'POST' ? '<h1>Booked</h1><p>See you</p>' : { status: 405 }),
    'the same page without fields': () => '<h1>Book</h1><p>a berth</p>',
  },
});
