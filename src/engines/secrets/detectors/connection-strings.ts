import { inContext, kindsOf } from '../detector.js';

// The user and the password of an address (RFC 3986 section 3.2.1); `$`, `{` and `<` are left to templates.
// Words for this machine or a host of examples (RFC 2606) are what tests and manuals are full of: `spamalot@localhost`.
const forExample =
  '(?![A-Za-z_-]{3,40}@(?:localhost|127\\.0\\.0\\.1|foo\\.bar|somehost|host|(?:[\\w-]{1,60}\\.)?example\\.(?:com|org|net))(?![\\w.-]))';
const userAndPassword =
  `(?:[A-Za-z0-9_.%+~=-]{0,80}):${forExample}` +
  '(?<secret>[^\\s:/?#@"\'`<>\\x24{}\\\\|]{3,128})@[A-Za-z0-9_.[\\x24{-]';

const address = (scheme: string) => new RegExp(`${scheme}://${userAndPassword}`, 'i');

const database = (id: string, title: string, scheme: string, keywords: readonly string[]) =>
  inContext({
    id,
    title,
    severity: 'high',
    keywords,
    pattern: address(scheme),
    reach: 260,
    entropy: 1.5,
    rank: 3.5,
    judge: (password) => (isStandIn(password) ? undefined : {}),
  });

/** Addresses with a password in them. */
export const detectors = kindsOf(
  { name: '', revoke: 'the service itself (set another password)', evidence: 'context' },
  [
    database('postgres-url', 'PostgreSQL password in an address', 'postgres(?:ql)?(?:\\+[a-z0-9]{1,12})?', [
      'postgres://',
      'postgresql://',
      'postgresql+',
      'postgres+',
    ]),
    database('mysql-url', 'MySQL password in an address', '(?:mysql|mariadb)(?:\\+[a-z0-9]{1,12}|x)?', [
      'mysql://',
      'mariadb://',
      'mysqlx://',
      'mysql+',
      'mariadb+',
    ]),
    database('mongodb-url', 'MongoDB password in an address', 'mongodb(?:\\+srv)?', [
      'mongodb://',
      'mongodb+srv://',
    ]),
    database('redis-url', 'Redis password in an address', 'rediss?', ['redis://', 'rediss://']),
    database('amqp-url', 'AMQP password in an address', 'amqps?', ['amqp://', 'amqps://']),
    database(
      'sqlserver-url',
      'SQL Server password in an address',
      '(?:mssql|sqlserver)(?:\\+[a-z0-9]{1,12})?',
      ['mssql://', 'sqlserver://', 'mssql+'],
    ),
    database('ldap-url', 'LDAP password in an address', 'ldaps?', ['ldap://', 'ldaps://']),
    database('smtp-url', 'mail password in an address', '(?:smtps?|imaps?|pop3s?)', [
      'smtp://',
      'smtps://',
      'imap://',
      'imaps://',
      'pop3://',
      'pop3s://',
    ]),
    database('ftp-url', 'FTP or SFTP password in an address', '(?:s?ftps?|ssh)', [
      'ftp://',
      'sftp://',
      'ftps://',
      'ssh://',
    ]),
    database(
      'nats-url',
      'NATS, Kafka or MQTT password in an address',
      '(?:nats|kafka|mqtts?|clickhouse|cassandra|neo4j(?:\\+s)?|bolt|couchbases?|influxdb)',
      [
        'nats://',
        'kafka://',
        'mqtt://',
        'mqtts://',
        'clickhouse://',
        'cassandra://',
        'neo4j://',
        'neo4j+s://',
        'bolt://',
        'couchbase://',
        'couchbases://',
        'influxdb://',
      ],
    ),
    database(
      'stream-url',
      'password of a camera or a share in an address',
      '(?:rtsps?|rtmps?|smb|webdavs?|davs?)',
      [
        'rtsp://',
        'rtsps://',
        'rtmp://',
        'rtmps://',
        'smb://',
        'webdav://',
        'webdavs://',
        'dav://',
        'davs://',
      ],
    ),
    inContext({
      // Of the web and, by RFC 3986 section 3.1, of any scheme that has no name above: `mysql2`, `ecto`, `socks5`.
      id: 'basic-auth-url',
      title: 'password in an address',
      severity: 'high',
      keywords: ['://'],
      pattern: address('[A-Za-z0-9]'),
      before: 1,
      reach: 230,
      entropy: 1.5,
      rank: 3.4,
      judge: (password) => (isStandIn(password) ? undefined : {}),
    }),
    inContext({
      id: 'sql-connection-string',
      title: 'database password in a connection string',
      keywords: ['password=', 'pwd=', 'password ='],
      pattern:
        /(?:(?:Server|Data Source|Host|User Id|Uid|Database|Initial Catalog)\s?=[^;\n"']{1,120};[^\n"']{0,200}?)(?:Password|Pwd)\s?=\s?(?<secret>[^;\s"'<>${}]{4,128})/i,
      before: 240,
      reach: 150,
      entropy: 2,
      judge: (password) => (isStandIn(password) ? undefined : {}),
    }),
    inContext({
      id: 'jdbc-password',
      title: 'database password in a JDBC address',
      keywords: ['jdbc:'],
      pattern: /jdbc:[a-z0-9:]{2,30}[^\s"'<>]{3,200}?[?&;]password=(?<secret>[^\s"'&;<>${}]{4,128})/i,
      reach: 400,
      entropy: 2,
      judge: (password) => (isStandIn(password) ? undefined : {}),
    }),
    inContext({
      // Oracle's JDBC guide, section 8.2: `jdbc:oracle:thin:user/password@host`.
      id: 'oracle-password',
      title: 'Oracle password in a JDBC address',
      keywords: ['jdbc:oracle:'],
      pattern: /jdbc:oracle:(?:thin|oci\d?):[\w$#.-]{1,64}\/(?<secret>[^\s"'@/<>${}]{4,128})@/i,
      reach: 240,
      entropy: 2,
      judge: (password) => (isStandIn(password) ? undefined : {}),
    }),
    inContext({
      id: 'odbc-password',
      title: 'database password in a libpq connection text',
      keywords: ['dbname=', 'host='],
      pattern:
        /(?:dbname|host|user)=[^\s"']{1,60}(?: [a-z_]{3,20}=[^\s"']{1,60}){0,6}? password='?(?<secret>[^\s"'<>${}]{4,128})/,
      before: 0,
      reach: 400,
      entropy: 2,
      judge: (password) => (isStandIn(password) ? undefined : {}),
    }),
  ],
);

const standIns =
  /^(?:pass(?:wor[dt]|wd)?|pwd|secret|token|user(?:name)?|root|admin|postgres|mysql|guest|test(?:ing)?|foo|bar|baz|demo|xxx+|\*+|default|hunter2|1234+|abc|key|my(?:pass(?:word)?|pwd?)|your.*|my-?(?:secret|token)|\[.*|%[sdv]|[a-z]*pass(?:word)?|x-oauth-basic|x-token-auth|oauth2?|pw|p4ss|s3cr3t|local|dev(?:elopment)?|changeit|redis|rabbitmq|mongo(?:db)?|db|example.*|xyzz?y?|whatever|something|api[_-]?key|\d{1,5})$/i;

/** What documentation writes where a password goes. A password that is one of these is a matter for another check. */
function isStandIn(password: string): boolean {
  // `SHOP_DBPASS`: the name of a value, as installation guides have it.
  // A list of named arguments goes on with a comma, and a sentence ends.
  const bare = password.replace(/[^A-Za-z0-9]{1,4}$/, '');
  return (
    standIns.test(password) || standIns.test(bare) || /^[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}$/.test(password)
  );
}
