import type { EntryFacts, Model, Render, View } from '../../ir/model.js';
import { below } from '../shorthand.js';

const renders = below('', 'flask.render_template flask.stream_template quart.render_template');
/** Objects that pages are got from. */
const loaders = [
  ...below('jinja2', 'Environment() sandbox.SandboxedEnvironment() environment.Environment()'),
  ...below('', 'mako.lookup.TemplateLookup() fastapi.templating.Jinja2Templates() tornado.template.Loader()'),
  ...below('', 'flask.current_app.jinja_env app.jinja_env flask.Flask().jinja_env'),
];
const got = [
  'django.template.loader.get_template()',
  'django.template.loader.select_template()',
  ...loaders.flatMap((each) => [`${each}.get_template()`, `${each}.select_template()`, `${each}.load()`]),
];
const strings = below(
  '',
  'django.template.loader.render_to_string django.shortcuts.render_to_response aiohttp_jinja2.render_string',
);
const views = below(
  'django.views.generic',
  'View TemplateView ListView DetailView FormView CreateView UpdateView DeleteView RedirectView base.TemplateView',
);

/** A view of Django gives what its page shows: https://docs.djangoproject.com/en/stable/ref/class-based-views/mixins-simple/ */
function viewOf({ body, owner }: EntryFacts): View | undefined {
  if (body.name !== 'get_context_data' || !owner?.bases.some((each) => /(View|Mixin)$/.test(each)))
    return undefined;
  return { page: ['self', 'template_name'], context: 'result' };
}

/** How programs of Python fill pages. */
export const model: Model = {
  id: 'py-pages',
  title: 'Pages of Django, Flask, Jinja, Starlette and Mako',
  languages: ['python'],
  view: viewOf,
  results: views.map((each) => [`${each}.request`, 'py.request'] as const),
  sanitizers: [
    ...got.map((each) => ({ api: `${each}.render()`, sanitizes: ['html'] as const })),
    ...strings.map((each) => ({ api: `${each}()`, sanitizes: ['html'] as const })),
  ],
  renders: [
    ...renders.map(
      (each): Render => ({ api: `${each}()`, page: [0, 'template_name_or_list'], context: ['**'] }),
    ),
    { api: 'django.shortcuts.render()', page: [1, 'template_name'], context: [2, 'context'] },
    ...strings.map(
      (each): Render => ({ api: `${each}()`, page: [0, 'template_name'], context: [1, 'context'] }),
    ),
    ...got.map(
      (each): Render => ({ api: `${each}.render()`, page: [['self', '#0']], context: ['**', 0, 'context'] }),
    ),
    { api: 'django.template.response.TemplateResponse()', page: [1, 'template'], context: [2, 'context'] },
    { api: '*.TemplateResponse()', page: [0, 1, 'name'], context: [1, 2, 'context'] },
    { api: 'aiohttp_jinja2.render_template()', page: [0], context: [2, 'context'] },
    { api: 'bottle.template()', page: [0], context: ['**', 1] },
    { api: 'bottle.jinja2_template()', page: [0], context: ['**', 1] },
    { api: 'tornado.web.RequestHandler.render()', page: [0], context: ['**'] },
  ],
};
