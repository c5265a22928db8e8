import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { pubspec } from './pubspec.js';
import { pubspecLock } from './pubspec-lock.js';

export const ecosystem: Ecosystem = {
  id: 'pub',
  title: 'Dart and Flutter packages: pubspec.lock',
  analyzers: [pubspecLock, pubspec],
  purlTypes: ['pub'],
  roles: { manifests: [pubspec] },
  upgradeCommand: (name, version) => `dart pub add ${shellWord(`${name}:^${version}`)}`,
};
