import { inContext, kindsOf } from '../detector.js';

export const detectors = kindsOf({ name: 'Sidekiq', revoke: 'https://sidekiq.org (support)' }, [
  inContext({
    id: 'sidekiq-secret',
    title: 'Pro or Enterprise credentials',
    keywords: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com'],
    pattern:
      /BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM["']?[\s:=>"']{1,12}(?<secret>[a-f0-9]{8}:[a-f0-9]{8})(?![a-f0-9])/i,
    reach: 80,
  }),
  inContext({
    id: 'sidekiq-sensitive-url',
    title: 'credentials in an address',
    keywords: ['gems.contribsys.com', 'enterprise.contribsys.com'],
    pattern: /https?:\/\/(?<secret>[a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\.contribsys\.com/i,
    before: 30,
    reach: 30,
  }),
]);
