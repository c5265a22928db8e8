import type { Ecosystem } from '../../../core/ecosystem.js';
import { conanLock } from './conan-lock.js';

export const ecosystem: Ecosystem = {
  id: 'conan',
  title: 'C and C++ packages of Conan: conan.lock',
  analyzers: [conanLock],
  purlTypes: ['conan'],
};
