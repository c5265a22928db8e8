import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Supabase', revoke: 'https://supabase.com/dashboard/account/tokens' },
  [
    token({
      id: 'supabase-access-token',
      title: 'access token',
      keywords: ['sbp_'],
      pattern: /sbp_(?:oauth_|v0_)?[a-f0-9]{40}/,
      severity: 'critical',
    }),
    token({
      id: 'supabase-secret-key',
      title: 'secret API key',
      keywords: ['sb_secret_'],
      pattern: /sb_secret_[A-Za-z0-9_-]{31,36}/,
      severity: 'critical',
    }),
    named({
      id: 'supabase-service-role-key',
      title: 'service role key',
      words: ['supabase_service', 'service_role', 'supabase_key', 'supabase_secret'],
      value: /eyJ[A-Za-z0-9_-]{20,200}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43}/,
      severity: 'critical',
    }),
  ],
);
