import type { Model, Render } from '../../ir/model.js';

const views = [
  'view()',
  'View.make()',
  'View::make()',
  'Inertia.render()',
  'response().view()',
  'View.first()',
  ...[
    '*.render()',
    '*.renderView()',
    '*.renderForm()',
    '*.renderBlock()',
    '*.view()',
    '*.renderPartial()',
    '*.display()',
  ],
  '*.fetch()',
  '*.make()',
];

/** How programs of PHP fill pages. */
export const model: Model = {
  id: 'php-pages',
  title: 'Pages of Laravel, Symfony, Twig and the like',
  languages: ['php'],
  sinks: [{ api: '{!! !!}()', kind: 'html' }],
  sanitizers: ['render', 'renderView', 'renderForm', 'renderBlock'].map((each) => ({
    api: `*.${each}()`,
    sanitizes: ['html' as const],
  })),
  renders: [
    ...views.map((api): Render => ({ api, page: [0], context: [1] })),
    ...['view().with()', 'View.make().with()'].map(
      (api): Render => ({ api, page: [['self', '#0']], context: [['self', '#1'], 0, { named: 0, of: 1 }] }),
    ),
    { api: '*.load.view()', page: [0], context: [1] },
    { api: '@include()', page: [0], context: [1], inherits: true },
  ],
};
