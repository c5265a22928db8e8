import type { EntryFacts, Model, Render, View } from '../../ir/model.js';

/** An action shows the page of its name, with the variables of its object: https://guides.rubyonrails.org/layouts_and_rendering.html */
function viewOf({ body, owner }: EntryFacts): View | undefined {
  if (body.language !== 'ruby' || !owner || body.params.some(({ name }) => name !== '&')) return undefined;
  const isController = [owner.name, ...owner.bases].some((each) => /Controller$/.test(each));
  if (!isController || body.isPublic === false || !/^[a-z]\w*$/.test(body.name)) return undefined;
  const [, folders = ''] = /(?:^|\/)controllers\/(.+?)_controller\.rb$/.exec(body.path) ?? [];
  const folder = folders === '' ? underscored(owner.name.replace(/Controller$/, '')) : folders;
  return { page: { name: `${folder}/${body.name}` }, context: 'self' };
}

function underscored(name: string): string {
  return name
    .replaceAll('::', '/')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** How programs of Ruby fill pages. */
export const model: Model = {
  id: 'rb-pages',
  title: 'Pages of Rails, Sinatra and the like',
  languages: ['ruby'],
  view: viewOf,
  renders: [
    ...['render', 'render_to_string', 'render_to_body'].map(
      (each): Render => ({
        api: `${each}()`,
        page: [0, 'template', 'action', 'partial', 'file'],
        context: ['locals', '**', { as: 'collection', of: 'collection' }],
        inherits: true,
      }),
    ),
    ...['erb', 'haml', 'slim', 'erubis', 'liquid'].map(
      (each): Render => ({ api: `${each}()`, page: [0], context: ['locals', [1, 'locals']], inherits: true }),
    ),
  ],
};
