import { acceptScheme } from '../../testing/accept-scheme.js';
import { scheme } from './index.js';

acceptScheme(scheme, {
  ordered: [
    ['0.9', '0.9.0', '0.10', '1.0-1', '1.0.2', '1.0-10'],
    ['4.18.2.1', '4.18.3', '2024.1'],
  ],
  equal: [['1.2-3', '1.2.3', '01.2.3']],
  invalid: ['', '1.0a', '1..2', '.1', '1-', 'v1.0'],
  distances: [['1.2.3', '1.2.4', 'patch']],
});
