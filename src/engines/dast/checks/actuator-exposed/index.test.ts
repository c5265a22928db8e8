import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/actuator', {
  type: 'application/json',
  body: '{"_links":{"self":{"href":"http://harbour.test/actuator"}}}',
});
