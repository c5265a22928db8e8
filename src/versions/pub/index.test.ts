import { acceptScheme } from '../../testing/accept-scheme.js';
import { scheme } from './index.js';

acceptScheme(scheme, {
  ordered: [
    ['4.7.0-dev.3', '4.7.0-dev.5', '4.7.0', '4.7.0+3', '4.7.0+5', '4.7.0+14', '4.7.0+hull', '4.7.2'],
    ['0.24.0-nullsafety.3', '0.24.0'],
  ],
  equal: [['6.0.0', '6.0.0+']],
  invalid: ['', 'any', '6.0.0 || 8.0.0'],
  distances: [
    ['0.8.0', '0.9.0', 'major'],
    ['4.7.0+3', '4.7.0+5', 'patch'],
  ],
});
