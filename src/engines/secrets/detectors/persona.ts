import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Persona', revoke: 'https://app.withpersona.com/dashboard/api-configuration' },
  [
    token({
      id: 'persona-api-key',
      title: 'API key',
      keywords: ['persona_production_', 'persona_sandbox_'],
      pattern: /persona_(?:production|sandbox)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    }),
  ],
);
