import type { Model, Render } from '../../ir/model.js';

const made = [
  'ParseFiles()',
  'Must()',
  'New().ParseFiles()',
  'New()',
  'ParseGlob()',
  'ParseFS()',
  'Template',
];

/** How programs of Go fill pages. */
export const model: Model = {
  id: 'go-pages',
  title: 'Pages of Go',
  languages: ['go'],
  renders: [
    ...['html/template', 'text/template', 'template'].flatMap((module) =>
      made.flatMap((each): readonly Render[] => {
        const plain = module === 'text/template' ? ({ isPlain: true } as const) : {};
        return [
          { api: `${module}.${each}.ExecuteTemplate()`, page: [1], context: [2], ...plain },
          {
            api: `${module}.${each}.Execute()`,
            page: [
              ['self', '#0'],
              ['self', '#0', '#0'],
            ],
            context: [1],
            ...plain,
          },
        ];
      }),
    ),
    { api: '*.ExecuteTemplate()', page: [1], context: [2] },
    { api: '*.HTML()', page: [1], context: [2] },
    { api: '*.Render()', page: [0, 1], context: [1, 2] },
  ],
};
