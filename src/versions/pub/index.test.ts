import { acceptScheme } from '../../testing/accept-scheme.js';
import { scheme } from './index.js';

acceptScheme(scheme, {
  ordered: [
    ['1.0.0-dev.1', '1.0.0-dev.2', '1.0.0', '1.0.0+1', '1.0.0+2', '1.0.0+10', '1.0.0+build', '1.0.1'],
    ['0.13.0-nullsafety.0', '0.13.0'],
  ],
  equal: [['1.0.0', '1.0.0+']],
  invalid: ['', 'any', '1.0.0 || 2.0.0'],
  distances: [
    ['0.1.0', '0.2.0', 'major'],
    ['1.0.0+1', '1.0.0+2', 'patch'],
  ],
});
