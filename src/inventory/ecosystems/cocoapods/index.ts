import type { Ecosystem } from '../../../core/ecosystem.js';
import { podfileLock } from './podfile-lock.js';

export const ecosystem: Ecosystem = {
  id: 'cocoapods',
  title: 'CocoaPods: Podfile.lock',
  analyzers: [podfileLock],
  purlTypes: ['cocoapods'],
};
