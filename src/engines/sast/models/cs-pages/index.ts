import type { Model, Render } from '../../ir/model.js';

const bags = [
  { as: 'ViewBag', of: ['self', 'ViewBag'] },
  { as: 'ViewData', of: ['self', 'ViewData'] },
  { as: 'TempData', of: ['self', 'TempData'] },
] as const;

/** How programs of C# fill pages: https://learn.microsoft.com/en-us/aspnet/core/mvc/views/overview */
export const model: Model = {
  id: 'cs-pages',
  title: 'Pages of ASP.NET',
  languages: ['csharp'],
  renders: [
    ...['View()', 'PartialView()'].flatMap((api): readonly Render[] => [
      { api, page: [0], context: [{ as: 'Model', of: 1 }, ...bags], inherits: true },
      { api, page: 'method', context: [{ as: 'Model', of: 0 }, ...bags], inherits: true },
    ]),
  ],
};
