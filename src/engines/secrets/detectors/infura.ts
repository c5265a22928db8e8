import { inContext, kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Infura', revoke: 'https://app.infura.io' }, [
  inContext({
    id: 'infura-project-url',
    title: 'project id in an address',
    keywords: ['infura.io/'],
    pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>[a-f0-9]{32})(?![a-f0-9])/,
    reach: 70,
    severity: 'low',
  }),
  named({ id: 'infura-project-secret', title: 'project secret', words: ['infura'], value: /[a-f0-9]{32}/ }),
]);
