import type { Model, Router } from '../../ir/model.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';

const handler = { params: ['path'] as const, repeats: true, answersHtml: true, route: {} } as const;
const texts =
  'args form values headers cookies query_string path full_path url base_url host referrer user_agent stream remote_addr ' +
  'url_root endpoint view_args script_root host_url mimetype authorization';
const notHtml = [
  { of: 'mimetype', matches: /^(?!text\/html|application\/xhtml)./, not: true as const },
  { of: 'content_type', matches: /^(?!text\/html|application\/xhtml)./, not: true as const },
];
const apps = ['flask.Flask()', 'app', 'application', 'flask.current_app', 'current_app'];

/** https://flask.palletsprojects.com/en/stable/api/ */
export const model: Model = {
  id: 'flask',
  title: 'Flask',
  languages: ['python'],
  routers: [
    ...['flask.Flask()', 'flask.Blueprint()', 'quart.Quart()', 'quart.Blueprint()', 'app', 'bp'].flatMap(
      (app): readonly Router[] => [
        { api: `${app}.{verb}()`, ...handler, decorates: true },
        { api: `${app}.route()`, ...handler, decorates: true, route: { method: 'methods' } },
        {
          api: `${app}.add_url_rule()`,
          ...handler,
          handlers: [2, 'view_func'],
          route: { method: 'methods' },
        },
        ...['errorhandler', 'before_request', 'after_request', 'teardown_request'].map(
          (name): Router => ({ api: `${app}.${name}()`, params: [], decorates: true }),
        ),
      ],
    ),
  ],
  texts: below('flask.request', texts),
  sources: [
    ...below('flask.request', 'json data files'),
    ...below('flask.request', 'get_json get_data').map((each) => `${each}()`),
  ],
  sinks: [
    ...sinksOf('redirect', ['flask.redirect', 'werkzeug.utils.redirect'], [0, 'location']),
    ...sinksOf('template', ['flask.render_template_string'], [0, 'source']),
    ...sinksOf('html', ['flask.make_response'], [0], { textOnly: true }),
    ...sinksOf('html', ['flask.make_response'], [[0, '0']]),
    ...sinksOf('html', ['flask.Response', 'werkzeug.wrappers.Response'], [0, 'response'], {
      textOnly: true,
      if: notHtml,
    }),
    ...sinksOf('path', ['flask.render_template', 'quart.render_template'], [0, 'template_name_or_list'], {
      closed: true,
    }),
    ...sinksOf('path', ['flask.send_file'], [0, 'path_or_file', 'filename_or_fp']),
    ...sinksOf('html', below('', 'flask.Markup markupsafe.Markup')),
    { api: 'flask.session[]=', kind: 'trust', args: [0, 1] },
    { api: 'quart.session[]=', kind: 'trust', args: [0, 1] },
  ],
  sanitizers: [
    { api: 'flask.escape()', sanitizes: ['html'] },
    { api: 'flask.render_template()', sanitizes: 'all' },
    { api: 'flask.render_template_string()', sanitizes: 'all' },
    { api: 'flask.jsonify()', sanitizes: 'all' },
    { api: 'flask.url_for()', sanitizes: ['redirect', 'html'] },
    { api: 'flask.send_from_directory()', sanitizes: 'all' },
    { api: 'flask.send_file()', sanitizes: 'all' },
    { api: 'flask.redirect()', sanitizes: 'all' },
    { api: 'flask.make_response()', sanitizes: ['html'] },
    { api: 'flask.Response()', sanitizes: ['html'] },
  ],
  misuses: [
    ...wrongCalls(
      'debug-mode',
      apps.map((each) => `${each}.run`),
      { of: 'debug', is: true },
    ),
    ...wrongCalls('debug-mode', ['werkzeug.serving.run_simple'], { of: 'use_debugger', is: true }),
    ...wrongCalls(
      'bind-all-interfaces',
      apps.map((each) => `${each}.run`),
      { of: 'host', is: '0.0.0.0' },
      { of: 0, is: '0.0.0.0' },
    ),
    ...apps.map((each) => ({
      api: `${each}.debug=`,
      rule: 'debug-mode' as const,
      when: [{ of: 0, is: true }],
    })),
    ...wrongCalls('csrf-off', [
      'flask_wtf.csrf.CSRFProtect().exempt',
      'flask_wtf.CSRFProtect().exempt',
      'csrf.exempt',
    ]),
    ...wrongCalls(
      'permissive-cors',
      below('', 'flask_cors.CORS flask_cors.cross_origin'),
      [
        { of: 'origins', missing: true },
        { of: 'resources', missing: true },
      ],
      { of: 'origins', is: '*' },
      { of: ['origins', '0'], is: '*' },
      { of: ['resources', '*', 'origins'], is: '*' },
    ),
  ],
};
