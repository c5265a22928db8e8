import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  technologies: ['spring'],
  vulnerable: {
    'an old binder': ({ query }) => (query.has('class.module.classLoader.URLs[0]') ? { status: 400 } : 'ok'),
  },
  benign: {
    'class is not bound': () => 'ok',
    'dots are refused': ({ query }) =>
      [...query.keys()].some((key) => key.includes('class.')) ? { status: 400 } : 'ok',
  },
});
