import type { Ecosystem } from '../../../core/ecosystem.js';
import { conanLock } from './conan-lock.js';
import { conanfileTxt, conanInfo } from './conanfile.js';

export const ecosystem: Ecosystem = {
  id: 'conan',
  title: 'C and C++ packages of Conan: conan.lock, conanfile.txt, conaninfo.txt',
  analyzers: [conanLock, conanfileTxt, conanInfo],
  purlTypes: ['conan'],
};
