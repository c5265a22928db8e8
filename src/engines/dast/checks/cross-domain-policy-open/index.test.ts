import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/crossdomain.xml', {
  type: 'text/xml',
  body: '<cross-domain-policy><allow-access-from domain="*"/></cross-domain-policy>',
});
