import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const source = '<?php $db = connect("pier"); echo $db;';

acceptCheck(check, import.meta.url, {
  request: { url: 'http://harbour.test/shop/find.php' },
  vulnerable: {
    'a backup': ({ path }) =>
      path === '/shop/find.php.bak' ? { type: 'text/plain', body: source } : { status: 404 },
    'an archive': {
      strength: 'high',
      respond: ({ path }) =>
        path === '/shop/find.php.zip'
          ? { type: 'application/zip', body: Buffer.from('504b030414000000', 'hex') }
          : { status: 404 },
    },
  },
  benign: {
    'a page for every address': () => '<h1>Welcome</h1>',
    'source for every address': () => ({ type: 'text/plain', body: source }),
    missing: () => ({ status: 404 }),
  },
});
