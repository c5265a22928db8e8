import { acceptScheme } from '../../testing/accept-scheme.js';
import { scheme } from './index.js';

acceptScheme(scheme, {
  ordered: [
    ['v0.0.0-20191109021931-daa7c04131f5', 'v0.0.0-20220314234659-1baeb1ce4c0b', 'v0.0.1'],
    ['v1.2.3-pre.0.20200101000000-abcdefabcdef', 'v1.2.3', 'v1.2.4-0.20200101000000-abcdefabcdef', 'v1.2.4'],
    ['1.20.0-0', 'go1.20beta1', 'go1.20rc1', 'go1.20rc2', 'go1.20', 'go1.20.1', 'go1.21'],
    ['1.19.9', '1.20.0-0'],
  ],
  equal: [
    ['v2.0.0+incompatible', 'v2.0.0', '2.0.0'],
    ['go1.21', '1.21.0', 'v1.21.0'],
    ['go1.21rc2', '1.21.0-rc.2'],
    ['go1.22.4 X:boringcrypto', '1.22.4'],
  ],
  invalid: ['', '(devel)', 'devel go1.22-abcdef', 'master', 'gopher'],
  distances: [
    ['v1.2.3', 'v1.2.4', 'patch'],
    ['v1.2.3', 'v1.3.0', 'minor'],
    ['v0.17.0', 'v0.18.0', 'major'],
  ],
});
