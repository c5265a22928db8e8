import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'PyPI', revoke: 'https://pypi.org/manage/account/#api-tokens' }, [
  token({
    id: 'pypi-upload-token',
    title: 'upload token',
    keywords: ['pypi-ageichlwas5vcmc'],
    pattern: /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,1000}/,
    reach: 1100,
    severity: 'critical',
  }),
  token({
    id: 'pypi-test-upload-token',
    title: 'TestPyPI upload token',
    keywords: ['pypi-agendgvzdc5wexbplm9yz'],
    pattern: /pypi-AgENdGVzdC5weXBpLm9yZ[A-Za-z0-9_-]{50,1000}/,
    reach: 1100,
    severity: 'low',
  }),
]);
