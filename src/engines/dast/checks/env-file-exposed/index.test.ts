import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/.env', {
  type: 'text/plain',
  body: 'APP_KEY=x1\nDB_PASSWORD=tide\n',
});
