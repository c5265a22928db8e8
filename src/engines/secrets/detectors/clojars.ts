import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Clojars', revoke: 'https://clojars.org/tokens' }, [
  token({
    id: 'clojars-api-token',
    title: 'deploy token',
    keywords: ['clojars_'],
    pattern: /CLOJARS_[a-z0-9]{60}/i,
  }),
]);
