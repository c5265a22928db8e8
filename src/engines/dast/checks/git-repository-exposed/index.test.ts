import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/.git/HEAD', {
  type: 'text/plain',
  body: 'ref: refs/heads/main\n',
});
