import { inContext, kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Google', revoke: 'https://console.cloud.google.com/apis/credentials' },
  [
    token({
      id: 'gcp-api-key',
      title: 'API key',
      keywords: ['aiza'],
      pattern: /AIza[A-Za-z0-9_-]{35}/,
      minRun: 39,
      notBefore: 'A-Za-z0-9_-',
    }),
    token({
      id: 'gcp-oauth-client-secret',
      title: 'OAuth client secret',
      keywords: ['gocspx-'],
      pattern: /GOCSPX-[A-Za-z0-9_-]{28}/,
      minRun: 34,
    }),
    token({
      id: 'gcp-oauth-access-token',
      title: 'OAuth access token',
      keywords: ['ya29.'],
      pattern: /ya29\.[A-Za-z0-9_-]{40,400}/,
      reach: 420,
      minRun: 40,
      severity: 'medium',
    }),
    token({
      id: 'gcp-oauth-refresh-token',
      title: 'OAuth refresh token',
      keywords: ['1//0'],
      pattern: /1\/\/0[A-Za-z0-9_-]{40,110}/,
      minRun: 40,
    }),
    inContext({
      id: 'gcp-service-account-key',
      title: 'service account key',
      keywords: ['"private_key_id"'],
      pattern: /"private_key_id"\s{0,8}:\s{0,8}"(?<secret>[a-f0-9]{40})"/,
      reach: 90,
      severity: 'critical',
    }),
    token({
      id: 'gcp-hmac-access-id',
      isHalf: true,
      title: 'Cloud Storage HMAC access id',
      keywords: ['goog'],
      // 61 characters for a service account, 24 or fewer for a user.
      pattern: /GOOG[A-Z0-9]{57}|GOOG[A-Z0-9]{16,20}/,
      minRun: 20,
      severity: 'medium',
    }),
    token({
      id: 'gcp-fcm-server-key',
      title: 'Firebase Cloud Messaging server key',
      keywords: ['aaaa'],
      pattern: /AAAA[A-Za-z0-9_-]{7}:APA91[A-Za-z0-9_-]{100,160}/,
      minRun: 100,
      allowsRuns: true,
    }),
  ],
);
