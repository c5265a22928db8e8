import { comparedName, credentialName, passwordName } from '../../../../knowledge/secret-words.js';
import type { Instr, Temp } from '../../ir/ir.js';
import type { Condition, EntryFacts, Misuse, Model, Place, RuleRef } from '../../ir/model.js';
import { makersIn, namesOf } from '../../ir/naming.js';
import { namedOptions } from '../named-options.js';
import { comparesObjects, instructionsOf, isReckoned } from '../shapes.js';
import { personal } from '../sharing.js';
import { at, below, sinksOf, wrongCalls } from '../shorthand.js';

const levels = 'debug info warning warn error critical exception fatal';
const loggers = [
  ...below('logging', levels),
  ...below('logging.getLogger()', levels),
  ...below('logging.Logger()', levels),
  ...below('loguru.logger', levels),
  ...below('structlog.get_logger()', levels),
  ...below('flask.current_app.logger', levels),
  ...below('flask.Flask().logger', levels),
  ...[
    'app.logger',
    '*.logger',
    '*.log',
    '*._log',
    '*._logger',
    '*.LOG',
    '*.LOGGER',
    'logger',
    'log',
    'LOG',
    'LOGGER',
  ].flatMap((each) => below(each, levels)),
];
const secret =
  /^(\w*_)?(password|passwd|pwd|passphrase|secret|secret_?key|api_?key|private_?key|auth_?token|access_?token|credit_?card|ssn|cvv)$/i;
const inPairs: readonly Place[] = [['auth', '1']];
/** Clients whose below take a password, with the places where it stands. */
const clients = below(
  '',
  'psycopg2.connect psycopg.connect pymysql.connect MySQLdb.connect mysql.connector.connect pymssql.connect ' +
    'redis.Redis redis.StrictRedis cx_Oracle.connect oracledb.connect asyncpg.connect aiomysql.connect ' +
    'pymongo.MongoClient ldap3.Connection paramiko.SSHClient().connect imaplib.IMAP4().login',
);
const literal = { constant: true, matches: /./ } as const;
const everywhere: readonly Condition[] = at([0], { matches: /^(0\.0\.0\.0|::|)$/ });

/** `password == 'letmein'` */
function comparedSecrets({ body }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  const makers = makersIn(body);
  const names = (temp: Temp) => namesOf({ body, cells: [] }, temp);
  const isSecret = (temp: Temp) => {
    const maker = makers.get(temp);
    return maker?.op === 'const' && typeof maker.value === 'string' && /^[^\s<${]{6,}$/.test(maker.value);
  };
  return instructionsOf(body).flatMap((instr) => {
    if (instr.op !== 'binary' || !/^[=!]=$/.test(instr.operator)) return [];
    const { left, right } = instr;
    const isSo = [
      [left, right],
      [right, left],
    ].some(([a = 0, b = 0]) => isSecret(b) && names(a).some((each) => credentialName.test(each)));
    return isSo ? [{ rule: 'hard-coded-credential', at: instr.at }] : [];
  });
}

/** A header by the name of its variable: `x_hub_signature`. */
const header = /^(\w*_)?x_\w*(token|signature|key)$/i;
const again = /confirm|repeat|again|retype|password_?2|verify|new_|old_/i;

/** `signature == expected` shows by its time how many letters are right. */
function slowComparisons({ body }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (comparesObjects(body)) return [];
  const makers = makersIn(body);
  return instructionsOf(body).flatMap((instr) => {
    if (instr.op !== 'binary' || !/^[=!]=$/.test(instr.operator)) return [];
    const sides = [instr.left, instr.right];
    if (sides.some((each) => makers.get(each)?.op === 'const' || isReckoned(makers.get(each)))) return [];
    const names = sides.flatMap(
      (each) => keyOf(makers, each) ?? namesOf({ body, cells: [] }, each).slice(0, 1),
    );
    const isSecret =
      names.some((each) => comparedName.test(each) || header.test(each)) ||
      sides.some((each) => isHmac(each, makers));
    const isSo = isSecret && !names.some((each) => again.test(each));
    return isSo ? [{ rule: 'timing-compare', at: instr.at }] : [];
  });
}

/** `request.headers['X-Hub-Signature']`: by its key, with underscores. */
function keyOf(makers: Pick<ReadonlyMap<Temp, Instr>, 'get'>, temp: Temp): string | undefined {
  const maker = makers.get(temp);
  const isGet = maker?.op === 'call' && maker.method === 'get';
  const key = isGet ? maker.args[0] : maker?.op === 'get' ? maker.key : undefined;
  const said = typeof key === 'number' ? makers.get(key) : undefined;
  const text = typeof key === 'string' ? key : said?.op === 'const' ? said.value : undefined;
  return typeof text === 'string' ? text.replaceAll('-', '_') : undefined;
}

/** `hmac.new(key, body, 'sha256').hexdigest()` */
function isHmac(temp: Temp, makers: Pick<ReadonlyMap<Temp, Instr>, 'get'>): boolean {
  const made = makers.get(temp);
  if (made?.op !== 'call' || !/^(hex)?digest$/.test(made.method ?? '')) return false;
  const maker = makers.get(made.receiver ?? -1);
  return maker?.op === 'call' && maker.method === 'new';
}

const address = /url|host|domain|netloc|referr?er|origin|target|link|redirect/i;
const hostName = /^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}$/i;

/** `'example.com' in url`: the name may stand anywhere in it. */
function looseHosts({ body }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  const makers = makersIn(body);
  return instructionsOf(body).flatMap((instr) => {
    if (instr.op !== 'binary' || !/^(not )?in$/.test(instr.operator)) return [];
    const text = makers.get(instr.left);
    const isHost = text?.op === 'const' && typeof text.value === 'string' && hostName.test(text.value);
    const [name = ''] = namesOf({ body, cells: [] }, instr.right);
    const isText = address.test(name) && !/s$/i.test(name);
    return isHost && isText ? [{ rule: 'incomplete-sanitisation', at: instr.at }] : [];
  });
}

/** What is wrongCalls by itself: secrets in below and logs, open ports, old protocols. */
export const model: Model = {
  id: 'py-audit',
  title: 'Secrets, logs, ports and settings in Python',
  languages: ['python'],
  // `%r` writes line ends as `\n`.
  sinks: [
    ...sinksOf('log', loggers, [0, 1, 2, 3, 'msg'], {
      if: [{ of: 0, matches: /^(?=[^\0]*%r)(?![^\0]*%s)/, not: true }],
    }),
  ],
  inspect: (facts) => [
    ...namedOptions(facts),
    ...comparedSecrets(facts),
    ...slowComparisons(facts),
    ...looseHosts(facts),
  ],
  results: [['requests.auth.HTTPDigestAuth()', 'requests.auth.HTTPBasicAuth()']],
  misuses: [
    ...loggers.flatMap((each): Misuse[] => [
      { api: `${each}()`, rule: 'sensitive-log', when: [{ of: '*', named: secret }] },
      {
        api: `${each}()`,
        rule: 'sensitive-log',
        when: [{ of: '*', holds: personal }],
      },
      { api: `${each}()`, rule: 'sensitive-log', when: [{ of: 0, holds: ['person'] }] },
      {
        ...{ api: `${each}()`, rule: 'sensitive-log' },
        // A token alone is a word of parsers.
        when: [
          { of: '*', holds: ['key'] },
          {
            of: '*',
            named: /^((current|next|last|prev|start|end)_)?(token|tok|key)s?$|^secrets?$/,
            not: true,
          },
        ],
      },
    ]),
    { api: 'print()', rule: 'sensitive-log', when: [{ of: '*', named: secret }] },
    { api: 'print()', rule: 'sensitive-log', when: [{ of: '*', holds: ['password', 'secret'] }] },
    ...wrongCalls('hard-coded-credential', clients, ...at(['password', 'passwd', 'pwd'], literal)),
    ...wrongCalls(
      'hard-coded-credential',
      below('', 'boto3.client boto3.resource boto3.Session boto3.session.Session'),
      ...at(['aws_secret_access_key', 'aws_session_token', 'aws_access_key_id'], literal),
    ),
    ...wrongCalls('hard-coded-credential', below('requests.auth', 'HTTPBasicAuth'), { of: 1, ...literal }),
    ...wrongCalls(
      'hard-coded-credential',
      below('requests', 'get post put patch delete head request'),
      ...at(inPairs, literal),
    ),
    ...wrongCalls(
      'hard-coded-credential',
      ['*.login', 'smtplib.SMTP().login', 'smtplib.SMTP_SSL().login'],
      [
        { of: 0, constant: true },
        { of: 1, constant: true },
      ],
    ),
    ...wrongCalls('bind-all-interfaces', ['*.bind', 'socket.socket().bind'], {
      of: [0, '0'],
      matches: /^(0\.0\.0\.0|::|)$/,
    }),
    ...wrongCalls(
      'bind-all-interfaces',
      below(
        '',
        'socketserver.TCPServer socketserver.ThreadingTCPServer http.server.HTTPServer wsgiref.simple_server.make_server',
      ),
      { of: [0, '0'], matches: /^(0\.0\.0\.0|::|)$/ },
      ...everywhere.map((each): Condition => ({ ...each, matches: /^0\.0\.0\.0$/ })),
    ),
    ...wrongCalls('bind-all-interfaces', below('', 'uvicorn.run waitress.serve bottle.run web.run_app'), {
      of: 'host',
      matches: /^(0\.0\.0\.0|::)$/,
    }),
    ...wrongCalls('ignored-error', ['<except: pass>']),
    ...wrongCalls(
      'weak-tls-version',
      ['ssl.SSLContext'],
      [
        { of: 0, missing: true },
        { of: 'protocol', missing: true },
      ],
    ),
    ...wrongCalls('guessable-random', ['uuid.uuid1']),
    ...wrongCalls('weak-tls-version', ['ssl.wrap_socket'], { of: 'ssl_version', missing: true }),
    ...wrongCalls('cleartext-storage', ['*.write', 'open().write'], {
      of: 0,
      named: passwordName,
    }),
    ...wrongCalls('insecure-transport', below('pysnmp.hlapi', 'UsmUserData'), [
      { of: 1, missing: true },
      { of: 'authKey', missing: true },
    ]),
    ...wrongCalls(
      'insecure-transport',
      ['smtplib.SMTP().login'],
      [
        { of: ['self', 'starttls'], missing: true },
        { of: 0, without: /^starttls$/ },
      ],
    ),
  ],
};
