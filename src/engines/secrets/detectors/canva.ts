import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Canva', revoke: 'https://www.canva.com/developers' }, [
  token({
    id: 'canva-connect-secret',
    title: 'client secret of a Connect integration',
    keywords: ['cnvca'],
    pattern: /cnvca[A-Za-z0-9_-]{48,56}/,
    minRun: 50,
  }),
]);
