import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'NVIDIA', revoke: 'https://build.nvidia.com (API keys)' }, [
  token({
    id: 'nvidia-api-key',
    title: 'API key',
    keywords: ['nvapi-'],
    pattern: /nvapi-[A-Za-z0-9_-]{60,70}/,
  }),
]);
