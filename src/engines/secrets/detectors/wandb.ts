import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Weights & Biases', revoke: 'https://wandb.ai/settings' }, [
  named({
    id: 'wandb-api-key',
    title: 'API key',
    words: ['wandb', 'weights_and_biases'],
    value: /[a-f0-9]{40}/,
  }),
]);
