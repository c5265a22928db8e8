import { acceptExposedFile } from '../../../../testing/accept-exposed-file.js';
import { check } from './index.js';

acceptExposedFile(check, import.meta.url, '/docker-compose.yml', {
  type: 'text/yaml',
  body: 'services:\n  web:\n    image: pier\n',
});
