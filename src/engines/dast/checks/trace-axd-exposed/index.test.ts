import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/trace.axd', {
  type: 'text/html',
  body: '<h1>Application Trace</h1>',
});
