import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  technologies: ['pkg:composer/phpunit/phpunit@5.6.2'],
  vulnerable: {
    'the script is served': ({ path, body }) => {
      const code = /^<\?php echo (\d+)\*(\d+);/.exec(body);
      if (!path.startsWith('/vendor/phpunit/')) return { status: 404 };
      return code === null ? body : String(Number(code[1]) * Number(code[2]));
    },
  },
  benign: {
    'reads the console alone, as 5.6.3 does': ({ path }) =>
      path.startsWith('/vendor/phpunit/') ? { status: 200, body: '' } : { status: 404 },
    'is not served': () => ({ status: 404 }),
    'a calculator': ({ body }) => {
      const sum = /(\d+)\*(\d+)/.exec(body);
      return sum === null ? 'none' : String(Number(sum[1]) * Number(sum[2]));
    },
  },
});
