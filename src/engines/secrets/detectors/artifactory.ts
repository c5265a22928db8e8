import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'JFrog', revoke: 'https://jfrog.com/help (user profile, Revoke)' }, [
  token({
    id: 'artifactory-api-key',
    title: 'Artifactory API key',
    keywords: ['akcp'],
    pattern: /AKCp[A-Za-z0-9]{69}/,
    minRun: 60,
  }),
  token({
    id: 'artifactory-reference-token',
    title: 'Artifactory reference token',
    keywords: ['cmvmdgtu'],
    pattern: /cmVmdGtu[A-Za-z0-9]{56}/,
    minRun: 60,
  }),
  named({
    id: 'jfrog-api-key',
    title: 'API key',
    words: ['jfrog', 'artifactory', 'bintray', 'xray'],
    value: /[A-Za-z0-9]{73}/,
  }),
  named({
    id: 'jfrog-identity-token',
    title: 'identity token',
    words: ['jfrog', 'artifactory', 'bintray', 'xray'],
    value: /[A-Za-z0-9]{64}/,
  }),
]);
