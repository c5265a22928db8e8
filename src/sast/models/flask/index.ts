import type { Model } from '../model.js';

/** https://flask.palletsprojects.com/en/stable/api/ */
export const model: Model = {
  id: 'flask',
  title: 'Flask',
  languages: ['python'],
  routers: [
    { api: 'flask.Flask()', style: 'flask' },
    { api: 'flask.Blueprint()', style: 'flask' },
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
