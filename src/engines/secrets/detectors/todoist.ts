import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Todoist', revoke: 'https://app.todoist.com/app/settings/integrations/developer' },
  [
    named({
      id: 'todoist-api-token',
      title: 'API token',
      words: ['todoist'],
      value: /[a-f0-9]{40}/,
      severity: 'medium',
    }),
  ],
);
