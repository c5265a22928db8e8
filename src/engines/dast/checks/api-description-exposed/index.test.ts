import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/openapi.json', {
  type: 'application/json',
  body: '{"openapi":"3.1.0","paths":{}}',
});
