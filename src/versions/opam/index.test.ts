import { acceptScheme } from '../../testing/accept-scheme.js';
import { scheme } from './index.js';

acceptScheme(scheme, {
  ordered: [
    ['~~', '~', '~beta2', '0.1', '0.9', '0.10', '1.0~rc1', '1.0', '1.0-1', '1.0.1', 'dev'],
    ['v0.14.0', 'v0.14.1', 'v0.15.0'],
  ],
  equal: [['1.0', '1.00']],
  invalid: ['', '1 0', '1:2'],
  distances: [['1.2.3', '1.3.0', 'minor']],
});
