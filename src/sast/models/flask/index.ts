import type { Model, Router } from '../model.js';

const handler = { params: ['path'] as const, repeats: true, answersHtml: true, route: {} } as const;

/** https://flask.palletsprojects.com/en/stable/api/ */
export const model: Model = {
  id: 'flask',
  title: 'Flask',
  languages: ['python'],
  routers: [
    ...['flask.Flask()', 'flask.Blueprint()'].flatMap((app): readonly Router[] => [
      { api: `${app}.{verb}()`, ...handler, decorates: true },
      { api: `${app}.route()`, ...handler, decorates: true, route: { method: 'methods' } },
      { api: `${app}.add_url_rule()`, ...handler, handlers: [2, 'view_func'], route: { method: 'methods' } },
      ...['errorhandler', 'before_request', 'after_request', 'teardown_request'].map(
        (name): Router => ({ api: `${app}.${name}()`, params: [], decorates: true }),
      ),
    ]),
  ],
  sources: [
    ...['args', 'form', 'values', 'json', 'data', 'headers', 'cookies', 'files', 'query_string'].map(
      (each) => `flask.request.${each}`,
    ),
    ...['path', 'full_path', 'url', 'base_url', 'host', 'referrer', 'user_agent', 'stream'].map(
      (each) => `flask.request.${each}`,
    ),
    'flask.request.get_json()',
    'flask.request.get_data()',
  ],
  sinks: [
    { api: 'flask.redirect()', kind: 'redirect' },
    { api: 'flask.render_template_string()', kind: 'template' },
    { api: 'flask.make_response()', kind: 'html', textOnly: true },
    { api: 'flask.Response()', kind: 'html', textOnly: true, unless: 'mimetype' },
    { api: 'flask.send_file()', kind: 'path' },
    { api: 'flask.Markup()', kind: 'html' },
  ],
  sanitizers: [
    { api: 'flask.escape()', clears: ['html'] },
    { api: 'flask.render_template()', clears: 'all' },
    { api: 'flask.render_template_string()', clears: 'all' },
    { api: 'flask.jsonify()', clears: 'all' },
    { api: 'flask.url_for()', clears: ['redirect', 'html'] },
    { api: 'flask.send_from_directory()', clears: 'all' },
    { api: 'flask.send_file()', clears: 'all' },
    { api: 'flask.redirect()', clears: 'all' },
    { api: 'flask.make_response()', clears: ['html'] },
    { api: 'flask.Response()', clears: ['html'] },
  ],
};
