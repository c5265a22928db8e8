import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/console', {
  type: 'text/html',
  body: '<title>Console // Werkzeug Debugger</title>',
});
