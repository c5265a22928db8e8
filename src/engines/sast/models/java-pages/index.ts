import type { EntryFacts, Model, Render, View } from '../../ir/model.js';

const mappings = /^(Request|Get|Post|Put|Patch|Delete)Mapping$/;

/** A handler gives the name of a page, which is shown what it put into its model. */
function viewOf({ body, owner }: EntryFacts): View | undefined {
  if (body.language !== 'java' || !body.annotations?.some(({ name }) => mappings.test(name)))
    return undefined;
  if (owner?.annotations.some(({ name }) => name === 'RestController')) return undefined;
  if (body.annotations.some(({ name }) => name === 'ResponseBody')) return undefined;
  return { page: 'result', context: 'params' };
}

/** How programs of Java fill pages. */
export const model: Model = {
  id: 'java-pages',
  title: 'Pages of Spring, Thymeleaf, FreeMarker, Velocity and Jakarta',
  languages: ['java'],
  view: viewOf,
  types: [['Model', 'Model']],
  sources: ['<page>.servlet.getParameter()', '<page>.servlet.getHeader()', '<page>.servlet.getQueryString()'],
  results: [['<page>.context.request', '<page>.servlet']],
  renders: [
    ...['HttpServletRequest', 'ServletContext'].map(
      (each): Render => ({
        api: `${each}.getRequestDispatcher().forward()`,
        page: [['self', '#0']],
        context: [0],
      }),
    ),
    { api: 'RequestDispatcher.forward()', page: [['self', '#0']], context: [0] },
    { api: 'TemplateEngine.process()', page: [0], context: [1] },
    { api: 'SpringTemplateEngine.process()', page: [0], context: [1] },
    { api: 'Configuration.getTemplate().process()', page: [['self', '#0']], context: [0] },
    { api: 'VelocityEngine.getTemplate().merge()', page: [['self', '#0']], context: [0] },
    { api: '*.process()', page: [['self', '#0']], context: [0] },
    { api: '*.merge()', page: [['self', '#0']], context: [0] },
  ],
};
