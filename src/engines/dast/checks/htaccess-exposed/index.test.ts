import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/.htaccess', {
  type: 'text/plain',
  body: 'RewriteEngine On\nRewriteRule ^a b\n',
});
