import { inContext, inLines, kindsOf } from '../detector.js';
import { isPasswordByShape, isPasswordShape } from '../password-shape.js';
import { isChosenPassword } from '../placeholders.js';

const value = `["'{]?(?<secret>[^\\s"'\`<>\x24{}:,;]{6,128})["'}]?`;
const chosen = (secret: string) => (/[0-9]/.test(secret) ? isChosenPassword(secret) : undefined);
/** Where the words alone say little: of a form that nothing but a password has. */
const wellFormed = (secret: string) => (isPasswordByShape(secret) ? isChosenPassword(secret) : undefined);
/** Behind a word in commands and prose alike: no name in code, no id, no words with dashes. */
const inCommand = (secret: string) =>
  /[0-9]/.test(secret) && !escapesOfLogs.test(secret) && !namesAndIds.test(secret) && !isNameInCode(secret)
    ? wellFormed(secret)
    : undefined;
/** What rsyslogd writes for a tab and the end of a line: `#011`, `#012` (rsyslog.conf(5), $EscapeControlCharactersOnReceive). */
const escapesOfLogs = /#01[0-7]/;
const isNameInCode = (text: string) => /^[A-Za-z]\w*$/.test(text) && text.includes('_');
const namesAndIds =
  /^[*&]|^0x|\/0x|^[0-9a-f]{6,8}-[0-9a-f]{4}-|^[0-9a-f]+$|^(?:[0-9A-F]{4,5}){4,10}$|^[A-Za-z][a-z0-9]*(?:-[a-z0-9]+)+\.?$|^\d-[a-z]+(?:-[a-z]+)*$|secret|passw|^[A-Z0-9]{1,5}-[a-zA-Z]+$/;

/** Passwords in commands and files of people who run networks, systems and their services, whose manuals alone say where one stands. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    // Commands of switches, routers, firewalls and controllers: a word for a secret, how it is written, and the secret.
    id: 'worded-password',
    title: 'password in a command of a device or a service',
    keywords: [
      'password ',
      'passwd ',
      'passphrase ',
      'secret ',
      ' key ',
      'key-string ',
      'set-key ',
      'authkey ',
      'plaintext ',
      'cleartext ',
      'community ',
    ],
    pattern:
      /(?:(?<![A-Za-z0-9_])(?:password|passwd|passphrase|secret|key-string|set-key|authkey|plaintext|cleartext|community)| key)[ \t]{1,4}(?:(?:0|5|7|md5|sha|ascii|hex|simple|cipher|plain|plaintext|cleartext|clear|irreversible|\*\.[\w.-]{1,40}|ro|rw)[ \t]{1,4}){0,2}["'{]?(?<secret>[^\s"'`<>${}:,;()[\]=|\\]{8,128})["'}]?(?=[ \t\r\n]|$)/i,
    reach: 240,
    entropy: 2.75,
    rank: 1.1,
    judge: inCommand,
  }),
  inContext({
    // Options of clients and administration tools: `-pw`, `/pass`, `-p`, `password=`.
    id: 'tool-option-password',
    title: 'password as an option of a tool for administrators',
    keywords: [
      'addprinc ',
      'change_password ',
      'ktpass ',
      'sc config ',
      'sc.exe config ',
      'dsmadmc ',
      'dsmc ',
      '-s chap ',
      'cmdkey ',
      'psexec ',
      'netdom ',
      'djoin ',
      'wmic ',
      'winrs ',
      'dsadd ',
      'dsmod ',
      'impacket-',
      'crackmapexec ',
      'evil-winrm ',
      'racadm ',
      'vmrun ',
      'ovftool ',
      'govc ',
      'isql ',
      'db2 connect ',
      'bteq ',
      'snowsql ',
      'influx ',
      'nats ',
      'mosquitto_pub ',
      'mosquitto_sub ',
      'keytool ',
      'jarsigner ',
      'apksigner ',
      'signtool ',
      'sshpass ',
      'rclone ',
      'restic ',
      'duplicity ',
      'borg ',
      'xfreerdp ',
      'rdesktop ',
      'vncpasswd ',
      'lpadmin ',
      'svn ',
      'cvs ',
      'wget ',
      'http ',
      'redis-cli ',
      'mysql ',
      'mysqldump ',
      'mariadb ',
      'mount ',
    ],
    pattern: new RegExp(
      `(?:[a-z][\\w.-]{0,20}|sc(?:\\.exe)? config|-s chap|db2 connect) (?:[^\\n|;\\\\^]|[\\\\^][\\s\\S]){0,200}?(?<=\\s)["']?(?:-{1,2}(?:pw|pa|pass|passwd|password|storepass|keypass|http-password|ftp-password|proxy-password|authtoken)[= ]{1,2}|-(?:storepass|keypass)[= ]|/(?:pass|password|p|rp|pd|passwordd)[: =]|password= ?|user [\\w.-]{1,64} using |pass=)${value}`,
      'i',
    ),
    reach: 420,
    entropy: 2.5,
    rank: 1.2,
    judge: chosen,
  }),
  inContext({
    // kadmin(1), ipmitool(1), mosquitto_pub(1), sshpass(1), redis-cli: one letter, which other tools use for other things.
    id: 'tool-letter-password',
    title: 'password behind an option of one letter',
    keywords: [
      'mosquitto_pub ',
      'mosquitto_sub ',
      'sshpass ',
      'redis-cli ',
      '-s chap ',
      'xfreerdp ',
      'bw unlock ',
      'isql ',
      'tsql ',
    ],
    pattern: new RegExp(
      `(?:mosquitto_(?:pub|sub)\\b(?:[^\\n|;\\\\]|\\\\[\\s\\S]){0,200}? -P |sshpass -p ?|redis-cli\\b(?:[^\\n|;\\\\]|\\\\[\\s\\S]){0,160}? -a |-s chap -p |xfreerdp\\b(?:[^\\n|;\\\\]|\\\\[\\s\\S]){0,160}? /p:|bw unlock |[it]sql\\b(?:[^\\n|;\\\\]|\\\\[\\s\\S]){0,160}? -P )${value}`,
      'i',
    ),
    reach: 360,
    entropy: 2.5,
    rank: 1.25,
    judge: chosen,
  }),
  inContext({
    // `smbclient -U 'DOMAIN/user%password'`, `lpadmin -v smb://DOMAIN;user:password@host`, `hopen` of kdb+, `.LOGON` of Teradata, `:ommysql:` of rsyslog, `register =>` of Asterisk, `nsupdate -y`.
    id: 'joined-login',
    title: 'login written as one word',
    keywords: [
      '-u ',
      'smb://',
      'hopen',
      '.logon ',
      ':ommysql:',
      'register =>',
      'register=>',
      'nsupdate ',
      'monitor ',
      'client_send',
      '"p:',
      'incominguser ',
      'outgoinguser ',
    ],
    pattern: new RegExp(
      `(?:-u ["']?[\\w.-]{1,40}[/\\\\]{1,2}[\\w.-]{1,64}%|smb:\\/\\/[\\w.-]{1,40};[\\w.-]{1,64}:|hopen\\s{0,4}[\`"]?:[\\w.-]{1,100}:\\d{2,5}:[\\w.-]{1,64}:|\\.logon [\\w./-]{1,80},|:ommysql:[\\w.-]{1,100},\\w{1,64},[\\w.-]{1,64},|register\\s?=>\\s?[\\w.+-]{1,64}(?:@[\\w.-]{1,60})?:|nsupdate -y ["']?(?:hmac-\\w{3,12}:)?[\\w.-]{1,100}:|monitor [\\w.-]{1,64}@[\\w.:-]{1,120} \\d{1,2} [\\w.-]{1,64} |client_send\\s?=\\s?(?:[^\\n]{0,20}:\\s?)?\\^[\\w.@-]{1,80}\\^|(?<=" )"P:|(?:incoming|outgoing)user [\\w.-]{1,64} )${value}`,
      'i',
    ),
    reach: 380,
    entropy: 2.5,
    rank: 1.25,
    judge: chosen,
  }),
  inContext({
    // pw(8), chsh.. of FreeBSD; a script that answers what asks for a passphrase.
    id: 'piped-login-password',
    title: 'password that is piped into a program for accounts',
    keywords: [
      '| pw user',
      '| passwd',
      '| smbpasswd',
      '| cryptsetup',
      '| su ',
      '| sudo -s',
      '| zfs load-key',
      '| lusrmgr',
      '| bw login',
      '| keyctl ',
    ],
    pattern:
      /(?:echo|printf|print)[ \t]{1,4}(?:-\w{1,2}[ \t])?(?:["'](?:%s(?:\\n)?){1,2}["'][ \t])?["']?(?<secret>[^\s"'$|<>{}]{6,128})["']?[ \t]{0,4}\|[ \t]{0,4}(?:pw user|passwd|smbpasswd|cryptsetup|su |sudo -S|zfs load-key|bw login|keyctl )/i,
    before: 220,
    reach: 24,
    entropy: 2.3,
    rank: 1.3,
    judge: chosen,
  }),
  inContext({
    // Files whose words are lengths and values in turn: the store of Subversion (svn.simple).
    id: 'svn-simple-password',
    title: 'password in the store of Subversion',
    keywords: ['svn:realmstring'],
    pattern: /password\r?\nV \d{1,3}\r?\n(?<secret>[^\s]{6,128})\r?\nK \d{1,3}\r?\nsvn:realmstring/,
    before: 180,
    reach: 16,
    entropy: 2.3,
    rank: 1.3,
    judge: chosen,
  }),
  inContext({
    // https://www.php.net/manual/en/function.serialize.php: a name and a value, each with its length.
    id: 'serialised-password',
    title: 'password in data that PHP serialised',
    keywords: [
      'pass";s:',
      'password";s:',
      'passwd";s:',
      'pwd";s:',
      'secret";s:',
      'key";s:',
      'pass\\";s:',
      'password\\";s:',
      'token";s:',
    ],
    pattern:
      /(?:pass(?:w(?:or)?d)?|pwd|secret|key|token)\\?";s:\d{1,3}:\\?"(?<secret>[^\s"'\\]{6,128})\\?";/i,
    reach: 170,
    entropy: 2.5,
    rank: 1.3,
    judge: wellFormed,
  }),
  inContext({
    // https://docs.nats.io, NKeys: base32, `S` and the kind, and a checksum.
    id: 'nkey-seed',
    title: 'seed of an NKey of NATS',
    keywords: ['sua', 'soa', 'saa', 'sna', 'sca'],
    pattern: /(?<![\w+/=-])S[UOANC]A[A-Z2-7]{55}(?![\w+/=-])/,
    reach: 60,
    minRun: 58,
    evidence: 'form',
    entropy: 3.5,
    rank: 3.5,
  }),
  inLines({
    // hostapd.wpa_psk: an address of a station, blanks, what it types.
    id: 'station-passphrase',
    title: 'passphrase of a station of a wireless network',
    path: /(?:^|[/.])(?:hostapd\.)?wpa_psk(?:[._-]\w{1,20})?$/,
    line: /^(?!#)(?:[\w-]{2,12}=[\w.-]{1,40} ){0,4}(?:[0-9a-f]{2}:){5}[0-9a-f]{2}[ \t]{1,20}(?<secret>\S{8,64})\s{0,8}$/i,
  }),
  inLines({
    // rancid, clogin(1): passwords in braces.
    id: 'cloginrc-password',
    title: 'password of a device in .cloginrc',
    path: /(?:^|\/)\.?cloginrc$/,
    line: /^add password\s{1,12}\S{1,100}\s{1,12}\{?(?<secret>[^\s{}$]{6,100})\}?/,
    judge: isChosenPassword,
  }),
  inLines({
    // smbpasswd(5): the digest is all that a login by NTLM needs.
    id: 'smbpasswd-digest',
    title: 'digest of a password of Samba',
    path: /(?:^|\/)smbpasswd(?:[._-]\w{1,20})?$/,
    line: /^[\w.$-]{1,64}:\d{1,10}:[0-9A-FX]{32}:(?<secret>[0-9A-F]{32}):\[/,
  }),
  inLines({
    // The manual of Linux-HA: a number, a way to sign, a key.
    id: 'heartbeat-key',
    title: 'key of a cluster',
    path: /(?:^|\/)authkeys$/,
    line: /^\d{1,3}\s{1,8}(?:sha1|md5|hmac)\s{1,8}(?<secret>\S{8,128})\s{0,8}$/,
  }),
  inLines({
    // Files that are one key: of Erlang, of Zabbix, of Munge in text.
    id: 'key-file-of-service',
    title: 'key of a service as a file',
    path: /(?:^|\/)\.erlang\.cookie$|\.psk$/,
    line: /^(?:[\w.@ -]{1,64}:)?(?<secret>[A-Z]{20}|[0-9a-f]{32,256}|(?=\S{0,60}[0-9])[A-Za-z0-9+/_=-]{20,128})\s{0,8}$/,
  }),
  inLines({
    // google-authenticator(1): the first line is the seed.
    id: 'authenticator-seed',
    title: 'seed of one-time passwords',
    path: /(?:^|\/)\.?google_authenticator$/,
    line: /^(?<secret>[A-Z2-7]{16,64})\s{0,8}$/,
  }),
  inLines({
    // RADIUS and tables of routers: a host, blanks, a secret, a time.
    id: 'radius-client-secret',
    title: 'secret of a RADIUS client',
    path: /(?:^|\/)(?:pam_radius_auth\.conf|radius(?:client)?[\w.-]{0,20}|raddb\/\w{1,20}|servers)$/,
    line: /^(?!#)[\w.-]{1,100}(?:[:/]\d{1,5})?[ \t]{1,20}(?<secret>[^\s"'<>${}=]{8,100})(?:[ \t]{1,20}\d{1,4})?\s{0,8}$/,
    judge: (secret) => (isPasswordShape(secret) ? isChosenPassword(secret) : undefined),
  }),
  inLines({
    // Tables of logins with a colon or blanks between: oxidized's router.db, nntp(5) of INN, smtproutes of qmail, files for auth-user-pass.
    id: 'login-row-password',
    title: 'password in a table of logins',
    path: /(?:^|\/)(?:router\.db|passwd\.nntp|smtproutes|relay_?(?:creds|passwd|auth)\w{0,12}|authinfo|sender_?(?:passwd|login)\w{0,12}|\.?logins?(?:\.txt)?|creds?(?:\.txt)?)$/,
    line: /^(?!#)[^\s:]{0,120}(?::[^\s:]{0,80}){0,3}?[: \t](?<secret>[^\s"'<>${}:]{8,100})(?::[^\s:]{0,80})?\s{0,8}$/,
    judge: (secret) => (isPasswordShape(secret) ? isChosenPassword(secret) : undefined),
  }),
  inLines({
    // openvpn(8), auth-user-pass: a name, and the password on the next line.
    id: 'auth-file-password',
    title: 'password in a file of a VPN client',
    path: /\.auth$|(?:^|\/)(?:auth-user-pass|vpn-?auth|userpass)(?:\.txt)?$/,
    line: /^(?<secret>[^\s"'<>${}:#]{8,100})\s{0,8}$/,
    judge: (secret) => (isPasswordShape(secret) ? isChosenPassword(secret) : undefined),
  }),
  inLines({
    // Chat scripts of pppd (chat(8)): what is expected and what is sent.
    id: 'chat-password',
    title: 'password in a chat script',
    path: /(?:^|\/)(?:chat[\w.-]{0,20}\/[^/]{1,60}|[^/]{0,40}\.chat|chat-[^/]{1,40})$/,
    line: /^\s{0,8}["']?\w{0,6}ssword:?["']?[^\s]{0,20}\s{1,8}["']?(?:\\q)?(?<secret>[^\s"'\\]{6,100})["']?\s{0,8}$/i,
    judge: isChosenPassword,
  }),
  inLines({
    // Nagios, resource file: macros whose values plugins are given.
    id: 'nagios-macro-password',
    title: 'password in a macro of Nagios',
    path: /(?:^|\/)resource[\w.-]{0,20}\.cfg$/,
    line: /^\$USER\d{1,3}\$=(?<secret>[^\s/]{8,100})\s{0,4}$/,
    judge: (secret) => (isPasswordShape(secret) ? isChosenPassword(secret) : undefined),
  }),
]);
