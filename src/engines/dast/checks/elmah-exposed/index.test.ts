import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/elmah.axd', {
  type: 'text/html',
  body: '<title>Error log for shop on PIER (Page #1)</title>',
});
