import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/.svn/entries', { type: 'text/plain', body: '10\n\ndir\n' });
