import type { Value } from '../../ir/value.js';

/** What handlers call their arguments, also where only the inside of one is shown. */
export const freeNames: ReadonlyMap<string, Value> = new Map([
  ['request', { api: 'flask.request' }],
  ['session', { api: 'flask.session' }],
  ['render_template_string', { api: 'flask.render_template_string' }],
  ['redirect', { api: 'flask.redirect' }],
  ['make_response', { api: 'flask.make_response' }],
  ['send_file', { api: 'flask.send_file' }],
]);

/** https://docs.python.org/3/library/functions.html */
const builtins = new Set(
  (
    'abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits ' +
    'delattr dict dir divmod enumerate eval exec exit file filter float format frozenset getattr globals hasattr hash help hex id ' +
    'input int isinstance issubclass iter len license list locals long map max memoryview min next object oct open ord pow print ' +
    'property quit range raw_input reduce repr reversed round set setattr slice sorted staticmethod str sum super tuple type ' +
    'unichr unicode vars xrange zip __name__ __file__ __doc__'
  ).split(' '),
);
const modules =
  /^(os|sys|re|json|subprocess|pickle|yaml|requests|random|hashlib|logging|ssl|jwt|time|datetime|flask|django|base64|shutil|socket|tempfile|string|math|urllib|uuid|io|csv|xml|lxml|etree|np|pd|torch|boto3|psycopg2|sqlite3|pymysql|web|httpx|paramiko|marshal|shelve|dill|jinja2|markupsafe|werkzeug|pathlib|hmac|secrets|struct|copy|glob|functools|itertools|collections|models?|views?|forms?|settings|config|app|application|api|bp|blueprint|router|server|db|database|conn|connection|cursor|cur|c|pool|client|engine|logger|log|g|abort|jsonify|url_for|render|reverse|_|gettext|cls|self)$/;
const service =
  /(service|client|logger|_db|_conn|connection|repository|manager|factory|helper|utils?|cursor)$/i;

/** Whether a name that no one declares is a variable: a snippet that begins in the middle of a function. */
export function isOpenName(name: string): boolean {
  return /^[a-z_]\w*$/.test(name) && !builtins.has(name) && !modules.test(name) && !service.test(name);
}
