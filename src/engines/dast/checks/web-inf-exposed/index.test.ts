import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/WEB-INF/web.xml', {
  type: 'application/xml',
  body: '<?xml version="1.0"?><web-app version="6.0"></web-app>',
});
