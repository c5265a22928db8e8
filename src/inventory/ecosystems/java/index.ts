import type { Ecosystem } from '../../../core/ecosystem.js';
import { archive } from './archive.js';
import { gradleBuild, gradleCatalog, joinGradle } from './gradle-build.js';
import { gradleLockfile } from './gradle-lockfile.js';
import { gradleVerification } from './gradle-verification.js';
import { pomXml, repositoryPom } from './pom-xml.js';
import { joinPoms } from './reactor.js';

export const ecosystem: Ecosystem = {
  id: 'java',
  title: 'Java: archives, Maven with a local repository, Gradle with lockfiles, catalogs and verification',
  analyzers: [archive, gradleBuild, gradleCatalog, gradleLockfile, gradleVerification, pomXml, repositoryPom],
  purlTypes: ['maven'],
  join: (facts) => joinGradle(joinPoms(facts)),
  upgradeCommand: (name, version) => `set ${name} to ${version} in pom.xml or build.gradle`,
};
