import { kindsOf, token } from '../detector.js';
import { inHeader } from '../question.js';

export const detectors = kindsOf({ name: 'Figma', revoke: 'https://www.figma.com/settings (Security)' }, [
  token({
    id: 'figma-personal-access-token',
    verify: inHeader('x-figma-token', 'https://api.figma.com/v1/me', { live: [200], dead: [401, 403] }),
    title: 'personal access token',
    keywords: ['figd_', 'figu_', 'figor_', 'figoh_'],
    pattern: /fig(?:d|u|or|oh)_[A-Za-z0-9_-]{40,48}/,
  }),
]);
