import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { conanfileTxt, conanInfo } from './conanfile.js';

acceptLockfile(conanfileTxt, {
  claims: ['conanfile.txt'],
  ignores: ['conanfile.py'],
  examples: { one: '[requires]\ntar/1.34\n[tool_requires]\nadze/3.2.1@a/b\n' },
  brief: true,
});

acceptLockfile(conanInfo, {
  claims: ['build/conaninfo.txt'],
  ignores: ['conaninfo.txt.bak'],
  examples: { one: '[requires]\n    tar/1.Y.Z\n[full_requires]\n    tar/1.34:0123456789abcdef\n' },
  brief: true,
});
