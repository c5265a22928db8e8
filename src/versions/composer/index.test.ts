import { acceptScheme } from '../../testing/accept-scheme.js';
import { scheme } from './index.js';

acceptScheme(scheme, {
  ordered: [
    ['8.0.0-alpha1', '8.0.0-beta1', '8.0.0-beta2', '8.0.0-RC1', '8.0.0', '8.0.0-p1', '8.0.1', '8.71.0'],
    ['2.0.0-dev', '2.0.0-alpha1', '2.0.0', '2.0.0-patch1'],
    ['1.0.0-RC1-dev', '1.0.0-RC1', '1.0.0-RC2', '1.0.0-RC10'],
    ['1.0.0', '1.0.0.1', '1.0.1'],
  ],
  equal: [
    ['1.0', 'v1.0.0', '1.0.0.0', '1.0.0-stable'],
    ['1.0.0-beta2', '1.0.0beta2', '1.0.0-b2', '1.0.0-BETA.2'],
    ['1.0.0-pl1', '1.0.0-p1', '1.0.0-patch1'],
  ],
  invalid: ['', 'dev-main', 'dev-master', '1.x-dev', '1.0.0.0.0', '^1.0', '1.0.0-foo'],
  distances: [
    ['8.70.0', '8.71.0', 'minor'],
    ['7.4.1', '8.0.0', 'major'],
    ['8.0.0', '8.0.1', 'patch'],
  ],
});
