import { acceptScheme } from '../../testing/accept-scheme.js';
import { scheme } from './index.js';

acceptScheme(scheme, {
  ordered: [
    ['~~', '~', '~ebb3', '0.4', '0.8', '0.12', '4.7~ebb3', '4.7', '4.7-2', '4.7.2', 'keel'],
    ['v0.31.0', 'v0.31.4', 'v0.32.0'],
  ],
  equal: [['6.0', '6.00']],
  invalid: ['', '6 3', '6:3'],
  distances: [['5.8.6', '5.9.0', 'minor']],
});
