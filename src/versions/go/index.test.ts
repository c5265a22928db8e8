import { acceptScheme } from '../../testing/accept-scheme.js';
import { scheme } from './index.js';

acceptScheme(scheme, {
  ordered: [
    ['v0.0.0-20310612081244-5c0f7e91ab36', 'v0.0.0-20320119172305-e84d20b6cf17', 'v0.0.4'],
    ['v5.8.6-pre.0.20310612081244-5c0f7e91ab36', 'v5.8.6', 'v5.8.7-0.20310612081244-5c0f7e91ab36', 'v5.8.7'],
    ['1.27.0-0', 'go1.27beta2', 'go1.27rc1', 'go1.27rc3', 'go1.27', 'go1.27.4', 'go1.28'],
    ['1.26.8', '1.27.0-0'],
  ],
  equal: [
    ['v6.0.0+incompatible', 'v6.0.0', '6.0.0'],
    ['go1.28', '1.28.0', 'v1.28.0'],
    ['go1.28rc3', '1.28.0-rc.3'],
    ['go1.29.3 X:boringcrypto', '1.29.3'],
  ],
  invalid: ['', '(devel)', 'devel go1.29-5c0f7e', 'master', 'keel'],
  distances: [
    ['v5.8.6', 'v5.8.7', 'patch'],
    ['v5.8.6', 'v5.9.0', 'minor'],
    ['v0.31.0', 'v0.32.0', 'major'],
  ],
});
