import { isWrittenPassword } from '../chosen-words.js';
import { inColumns, inLines, kindsOf } from '../detector.js';
import { isPasswordHeading } from '../documents/labels.js';
import { isPasswordName } from '../names.js';
import { isChosenPassword } from '../placeholders.js';

const column = `["']?(?<secret>[^\\s"'<>\x24{}:]{6,128})["']?`;

/** Files of a program with a login on each line, which their name alone shows. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inLines({
    // pppd(8), authentication: client, server, secret, addresses.
    id: 'ppp-secret',
    title: 'secret of a PPP connection',
    path: /(?:^|\/)(?:chap|pap)-secrets$/,
    line: new RegExp(`^\\s{0,8}(?!#)\\S{1,120}[ \\t]{1,40}\\S{1,120}[ \\t]{1,40}${column}(?:[ \\t]|\\r?$)`),
    judge: isWrittenPassword,
  }),
  inLines({
    // https://www.postfix.org/SASL_README.html: a relay, a user and a password.
    id: 'sasl-map-password',
    title: 'password of a mail relay',
    path: /(?:^|\/)sasl_?passwd$/,
    line: new RegExp(`^(?!#)\\S{1,120}[ \\t]{1,40}[\\w.@+-]{1,120}:${column}[ \\t]{0,8}\\r?$`),
    judge: isWrittenPassword,
  }),
  inLines({
    // ipsec.secrets(5): whose, a colon, the kind and the secret.
    id: 'ipsec-secret',
    title: 'secret of IPsec',
    path: /(?:^|\/)(?:[\w.-]{1,60}\.)?ipsec\.(?:[\w.-]{1,60}\.)?secrets$|\/ipsec\.d\/[\w.-]{1,60}\.secrets$/,
    line: new RegExp(
      `^(?!\\s{0,8}#)[^:\\n]{0,160}:\\s{1,8}(?:PSK|EAP|XAUTH|NTLM)\\s{1,8}${column}[ \\t]{0,8}\\r?$`,
    ),
    judge: isWrittenPassword,
  }),
  inLines({
    // rsyncd.conf(5), secrets file: a user and a password.
    id: 'rsync-secret',
    title: 'password of a user of rsync',
    path: /(?:^|\/)rsyncd?[._-]secrets$/,
    line: new RegExp(`^(?!#)[\\w.@-]{1,64}:${column}[ \\t]{0,8}\\r?$`),
    judge: isWrittenPassword,
  }),
  inLines({
    // https://www.pgbouncer.org/config.html#authentication-file-format
    id: 'pgbouncer-password',
    title: 'password of a user of PgBouncer',
    path: /(?:^|\/)userlist\.txt$/,
    line: /^"[^"]{1,64}" "(?!md5[0-9a-f]{32}"|SCRAM-)(?<secret>[^\s"]{6,128})"/,
    judge: isWrittenPassword,
  }),
  inLines({
    // The PostgreSQL documentation, "The Password File": host, port, database, user, password.
    id: 'pgpass-file-password',
    title: 'password in .pgpass',
    path: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
    line: new RegExp(
      `^(?!#)[^\\s:]{1,120}:(?:\\d{1,5}|\\*):[^\\s:]{1,64}:[^\\s:]{1,64}:${column}[ \\t]{0,8}\\r?$`,
    ),
    judge: isWrittenPassword,
  }),
  inColumns({
    id: 'table-password',
    title: 'password in a table of accounts',
    path: /\.(?:csv|tsv)$/i,
    isNamed: (heading) => isPasswordName(heading) || isPasswordHeading(heading),
    judge: (value) => (/^(?:[0-9a-f]{32,}|\$.*)$/i.test(value) ? undefined : isChosenPassword(value)),
  }),
  inLines({
    // https://docs.docker.com/compose/how-tos/use-secrets, and Ansible's password files: one line, the password or a script that prints it.
    id: 'password-file',
    title: 'password as a file',
    path: /(?:^|\/)(?:[\w.-]{0,40}[._-])?(?:password|passphrase|vault[_-]?pass(?:word)?)(?:\.(?:txt|sh))?$/,
    line: /^(?:(?:echo|printf(?: '%s(?:\\n)?')?|print)[ \t(]{1,2})?["']?(?<secret>(?:(?!["'`#$<>{}():])[!-~]){8,128})["']?\)?[ \t]{0,8}\r?$/,
    // `VARIABLE=value` of a script.
    judge: (secret) => (/^\w{1,60}=/.test(secret) ? undefined : isChosenPassword(secret)),
  }),
]);
