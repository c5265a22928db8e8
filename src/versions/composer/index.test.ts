import { acceptScheme } from '../../testing/accept-scheme.js';
import { scheme } from './index.js';

acceptScheme(scheme, {
  ordered: [
    ['6.3.0-alpha4', '6.3.0-beta2', '6.3.0-beta5', '6.3.0-RC3', '6.3.0', '6.3.0-p2', '6.3.4', '6.52.0'],
    ['4.0.0-dev', '4.0.0-alpha3', '4.0.0', '4.0.0-patch3'],
    ['4.7.0-RC3-dev', '4.7.0-RC3', '4.7.0-RC6', '4.7.0-RC14'],
    ['4.7.0', '4.7.0.3', '4.7.2'],
    ['4.7.0-RC-dev', '4.7.0-RC', '4.7.0-RC0', '4.7.0-RC0.1'],
    ['2024-01-31', '2024.02.01', '20240131'],
    // Dates are as long as they are written.
    ['20240131-beta', '20240131', '20240131.1', '20240131-p1'],
  ],
  equal: [
    ['6.0', 'v6.0.0', '6.0.0.0', '6.0.0-stable', '6.0-stable2-dev', '6.0-'],
    ['6.0.0-beta4', '6.0.0beta4', '6.0.0-b4', '6.0.0-BETA.4'],
    ['6.0.0-pl3', '6.0.0-p3', '6.0.0-patch3'],
  ],
  invalid: ['', 'dev-main', 'dev-master', '6.x-dev', '6.0.0.0.0', '^6.0', '6.0.0-keel'],
  distances: [
    ['6.51.0', '6.52.0', 'minor'],
    ['5.6.2', '6.3.0', 'major'],
    ['6.3.0', '6.3.4', 'patch'],
  ],
});
