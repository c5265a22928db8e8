import type { Model, Sink } from '../../ir/model.js';
import { spelledOut } from '../../ir/patterns.js';

const runners = ['run', 'call', 'Popen', 'check_call', 'check_output'];
const verbs = ['get', 'post', 'put', 'delete', 'head', 'patch', 'options'];
const drivers = ['sqlite3', 'psycopg2', 'pymysql', 'MySQLdb', 'mysql.connector'];

/** The standard library (https://docs.python.org/3/library/) and the packages most used beside it. */
export const model: Model = {
  id: 'python',
  title: 'The standard library of Python and packages used beside it',
  languages: ['python'],
  guessable: ['random', 'randint', 'choice', 'choices', 'randrange', 'getrandbits', 'uniform', 'sample'].map(
    (each) => `random.${each}()`,
  ),
  argumentPropagators: [['print()', 0, 'file']],
  sinks: [
    ...runners.map(
      (each): Sink => ({ api: `subprocess.${each}()`, kind: 'command', args: [0, 'args'], when: 'shell' }),
    ),
    ...[
      'os.system()',
      'os.popen()',
      'subprocess.getoutput()',
      'subprocess.getstatusoutput()',
      'commands.getoutput()',
    ].map((api): Sink => ({ api, kind: 'command' })),
    ...['eval()', 'exec()', 'compile()'].map((api): Sink => ({ api, kind: 'code' })),
    ...[
      'open()',
      'io.open()',
      'codecs.open()',
      'os.remove()',
      'os.unlink()',
      'os.rmdir()',
      'os.listdir()',
    ].map((api): Sink => ({ api, kind: 'path', args: [0, 'file'] })),
    ...['os.mkdir()', 'os.makedirs()', 'os.open()', 'shutil.rmtree()', 'shutil.copy()', 'shutil.move()'].map(
      (api): Sink => ({ api, kind: 'path', args: [0, 1] }),
    ),
    ...['read_text()', 'read_bytes()', 'write_text()', 'open()', 'unlink()'].map(
      (each): Sink => ({ api: `pathlib.Path().${each}`, kind: 'path', args: ['self'] }),
    ),
    ...['requests', 'httpx'].flatMap((each): Sink[] => [
      ...verbs.map((verb): Sink => ({ api: `${each}.${verb}()`, kind: 'ssrf', args: [0, 'url'] })),
      { api: `${each}.request()`, kind: 'ssrf', args: [1, 'url'] },
    ]),
    { api: 'urllib.request.urlopen()', kind: 'ssrf' },
    { api: 'urllib.request.Request()', kind: 'ssrf' },
    ...[
      'pickle.loads()',
      'pickle.load()',
      'cPickle.loads()',
      'dill.loads()',
      'marshal.loads()',
      'jsonpickle.decode()',
    ].map((api): Sink => ({ api, kind: 'deserialise' })),
    ...['yaml.unsafe_load()', 'yaml.full_load()'].map((api): Sink => ({ api, kind: 'deserialise' })),
    { api: 'yaml.load()', kind: 'deserialise', safeWith: /Safe/ },
    { api: 'jinja2.Template()', kind: 'template' },
    { api: 'jinja2.Environment().from_string()', kind: 'template' },
    ...drivers.flatMap((each) =>
      ['', '.cursor()'].flatMap((inner) =>
        ['execute', 'executemany', 'executescript'].map(
          (name): Sink => ({ api: `${each}.connect()${inner}.${name}()`, kind: 'sql' }),
        ),
      ),
    ),
    { api: 'sqlalchemy.text()', kind: 'sql' },
    { api: 'markupsafe.Markup()', kind: 'html' },
  ],
  decoders: [
    ...['b64decode', 'urlsafe_b64decode', 'standard_b64decode', 'b32decode', 'b16decode'].map(
      (each) => `base64.${each}()`,
    ),
    'binascii.unhexlify()',
    'binascii.a2b_hex()',
  ],
  sanitizers: [
    ...['match', 'fullmatch', 'search', 'findall'].flatMap((method) => [
      { api: `re.${method}()`, sanitizes: 'all' as const, if: [{ of: 0, matches: spelledOut }] },
      {
        api: `re.compile().${method}()`,
        sanitizes: 'all' as const,
        if: [{ of: ['self', '#0'] as const, matches: spelledOut }],
      },
    ]),
    ...[
      'int()',
      'float()',
      'bool()',
      'len()',
      'hash()',
      'isinstance()',
      'ord()',
      'round()',
      'abs()',
      ...[
        'complex()',
        'hex()',
        'oct()',
        'bin()',
        'id()',
        'any()',
        'all()',
        'callable()',
        'issubclass()',
        'hasattr()',
      ],
      ...['decimal.Decimal()', 'fractions.Fraction()', 'slugify.slugify()', 'django.utils.text.slugify()'],
      ...['datetime.datetime.fromisoformat()', 'datetime.time.fromisoformat()', 'time.mktime()'],
      'uuid.UUID()',
      'ipaddress.ip_address()',
      'ipaddress.ip_network()',
      'ipaddress.IPv4Address()',
      'datetime.datetime.strptime()',
      'datetime.date.fromisoformat()',
    ].map((api) => ({
      api,
      sanitizes: 'all' as const,
    })),
    { api: 'shlex.quote()', sanitizes: ['command'] },
    { api: 'pipes.quote()', sanitizes: ['command'] },
    { api: 'html.escape()', sanitizes: ['html'] },
    { api: 'bottle.html_escape()', sanitizes: ['html'] },
    { api: 'bottle.html_quote()', sanitizes: ['html'] },
    { api: 'cgi.escape()', sanitizes: ['html'] },
    { api: 'markupsafe.escape()', sanitizes: ['html'] },
    { api: 'bleach.clean()', sanitizes: ['html'] },
    { api: 'os.path.basename()', sanitizes: ['path'] },
    { api: 'werkzeug.utils.secure_filename()', sanitizes: ['path', 'command', 'html', 'sql'] },
    { api: 'werkzeug.secure_filename()', sanitizes: ['path', 'command', 'html', 'sql'] },
    { api: 'urllib.parse.quote()', sanitizes: ['html', 'redirect', 'ssrf', 'header', 'log'] },
    { api: 'urllib.parse.quote_plus()', sanitizes: ['html', 'redirect', 'ssrf', 'path', 'header', 'log'] },
    ...['urllib.parse.urlencode()', 'urllib.urlencode()'].map((api) => ({
      api,
      sanitizes: ['html' as const, 'header' as const, 'log' as const],
    })),
    ...['b64encode', 'urlsafe_b64encode', 'standard_b64encode', 'b32encode', 'b16encode'].map((each) => ({
      api: `base64.${each}()`,
      sanitizes: [],
      encodes: true as const,
    })),
    { api: 'binascii.hexlify()', sanitizes: [], encodes: true as const },
    ...['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'new'].flatMap((each) =>
      ['hexdigest()', 'digest()'].map((name) => ({
        api: `hashlib.${each}().${name}`,
        sanitizes: 'all' as const,
      })),
    ),
  ],
  misuses: [
    ...['compile', 'match', 'fullmatch', 'search', 'findall', 'finditer', 'sub', 'split'].map((each) => ({
      api: `re.${each}()`,
      rule: 'redos' as const,
      when: [{ of: 0, slow: true as const }],
    })),
  ],
};
