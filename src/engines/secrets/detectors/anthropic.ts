import { kindsOf, token } from '../detector.js';
import { inHeader } from '../question.js';

export const detectors = kindsOf(
  { name: 'Anthropic', revoke: 'https://console.anthropic.com/settings/keys' },
  [
    token({
      id: 'anthropic-api-key',
      verify: inHeader('x-api-key', 'https://api.anthropic.com/v1/models', {
        headers: { 'anthropic-version': '2023-06-01' },
      }),
      title: 'API key',
      keywords: ['sk-ant-api'],
      pattern: /sk-ant-api\d{2}-[A-Za-z0-9_-]{80,120}/,
    }),
    token({
      id: 'anthropic-admin-key',
      title: 'admin key',
      keywords: ['sk-ant-admin'],
      pattern: /sk-ant-admin\d{2}-[A-Za-z0-9_-]{80,120}/,
      severity: 'critical',
    }),
    token({
      id: 'anthropic-oauth-token',
      title: 'OAuth token',
      keywords: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
      pattern: /sk-ant-(?:o[ar]t|sid)\d{2}-[A-Za-z0-9_-]{80,120}/,
    }),
  ],
);
