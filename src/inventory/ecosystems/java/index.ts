import type { Ecosystem } from '../../../core/ecosystem.js';
import { archive } from './archive.js';

export const ecosystem: Ecosystem = {
  id: 'java',
  title: 'Java (Maven, Gradle)',
  analyzers: [archive],
  purlTypes: ['maven'],
  upgradeCommand: (name, version) => `set ${name} to ${version} in pom.xml or build.gradle`,
};
