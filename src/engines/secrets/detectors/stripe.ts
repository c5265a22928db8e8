import { kindsOf, token } from '../detector.js';
import { bearer } from '../question.js';

const question = bearer('https://api.stripe.com/v1/balance');

/** https://docs.stripe.com/keys; publishable keys (`pk_`) are made to be public. */
export const detectors = kindsOf({ name: 'Stripe', revoke: 'https://dashboard.stripe.com/apikeys' }, [
  token({
    id: 'stripe-secret-key',
    verify: question,
    title: 'secret key',
    keywords: ['sk_live_', 'sk_prod_'],
    pattern: /sk_(?:live|prod)_[A-Za-z0-9]{10,250}/,
    severity: 'critical',
  }),
  token({
    id: 'stripe-test-key',
    verify: question,
    title: 'test key',
    keywords: ['sk_test_', 'rk_test_'],
    pattern: /[sr]k_test_[A-Za-z0-9]{10,250}/,
    severity: 'low',
  }),
  token({
    id: 'stripe-restricted-key',
    verify: question,
    title: 'restricted key',
    keywords: ['rk_live_', 'rk_prod_'],
    pattern: /rk_(?:live|prod)_[A-Za-z0-9]{10,250}/,
    severity: 'critical',
  }),
  token({
    id: 'stripe-webhook-secret',
    title: 'webhook signing secret',
    keywords: ['whsec_'],
    pattern: /whsec_[A-Za-z0-9+/]{32,80}={0,2}/,
  }),
]);
