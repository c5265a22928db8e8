import { isPassphraseOfNetwork, isWrittenPassword } from '../chosen-words.js';
import { inContext, kindsOf } from '../detector.js';
import { isChosenPassword } from '../placeholders.js';

/** Passwords on command lines and in settings, where the program's manual alone says that one stands there. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    id: 'ldap-option-password',
    title: 'password given to an LDAP client',
    keywords: ['ldapsearch ', 'ldapmodify ', 'ldapadd ', 'ldapdelete ', 'ldapwhoami '],
    pattern:
      /ldap(?:search|modify|add|delete|whoami) (?:[^\n|;\\]|\\[\s\S]){0,160}?(?<=\s)-w ["']?(?<secret>[^\s"'$<>{}]{6,128})/,
    reach: 320,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    id: 'command-option-password',
    title: 'password behind the option -p',
    keywords: [
      'mongo ',
      'mongosh ',
      'mongodump ',
      'mongorestore ',
      'mongoexport ',
      'mongoimport ',
      'cqlsh ',
      'cypher-shell ',
      'az login ',
      'useradd ',
      'usermod ',
      'pscp ',
      'plink ',
      'psftp ',
      'psexec ',
      'psexec64 ',
      'psexec.exe ',
      'plink.exe ',
      'pscp.exe ',
      'psftp.exe ',
      'check_mysql',
      'check_pgsql',
      'check_oracle',
      'check_mssql',
      'check_ldap',
      'check_wmi',
      'check_vmware',
      'check_esxi',
    ],
    pattern:
      /(?:mongo[a-z]{0,7}|cqlsh|cypher-shell|az login|user(?:add|mod)|pscp(?:\.exe)?|plink(?:\.exe)?|psftp(?:\.exe)?|psexec(?:64)?(?:\.exe)?|check_[\w.-]{4,24}) (?:[^\n|;\\]|\\[\s\S]){0,160}?(?<=\s)-pw? ["']?(?<secret>[^\s"'$<>{}]{6,128})/,
    reach: 320,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // mount.cifs(8), on a command line and in tables of file systems: options with a comma between.
    id: 'mount-option-password',
    title: 'password among the options of a mount',
    keywords: ['cifs'],
    pattern: /cifs\b[^\n]{0,200}?[,\s"']pass(?:word)?=(?<secret>[^\s,"'$<>{}]{6,100})/i,
    reach: 330,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // The text of a QR code for a network, as phones read it.
    id: 'network-code-password',
    title: 'password in the code of a wireless network',
    keywords: ['wifi:'],
    pattern: /WIFI:(?:[STH]:[^;\n]{0,64};){1,3}P:"?(?<secret>[^\s;"]{8,63})"?;/,
    reach: 240,
    entropy: 2.3,
    rank: 1.4,
    judge: isPassphraseOfNetwork,
  }),
  inContext({
    // https://tasmota.github.io/docs/Commands: a name with a number, a blank, a value, and a semicolon between commands.
    id: 'tasmota-password',
    title: 'password in commands for a device',
    keywords: ['backlog '],
    pattern:
      /Backlog0? [^\n]{0,240}?(?<![A-Za-z])(?:Password[12]?|MqttPassword|WebPassword) (?<secret>[^\s;"']{8,64})/i,
    reach: 340,
    entropy: 2.3,
    rank: 1.4,
    judge: isPassphraseOfNetwork,
  }),
  inContext({
    id: 'command-capital-option-password',
    title: 'password behind the option -P',
    keywords: ['zip ', 'ipmitool ', 'sqlcmd ', 'bcp '],
    pattern:
      /(?:zip|ipmitool|sqlcmd|bcp) (?:[^\n|;\\]|\\[\s\S]){0,160}?(?<=\s)-P ["']?(?<secret>[^\s"'$<>{}]{6,128})/,
    reach: 320,
    entropy: 2.3,
    rank: 1.4,
    judge: isChosenPassword,
  }),
  inContext({
    id: 'command-argument-password',
    title: 'password as an argument of a program',
    keywords: [
      'htpasswd ',
      'rabbitmqctl ',
      'net user ',
      'mysqladmin ',
      'http-basic.',
      'sqlplus ',
      'sqlplus" ',
      'sqlldr ',
      'expdp ',
      'impdp ',
      'smbclient ',
      'rpcclient ',
      'lftp ',
      '7z ',
      '7za ',
      '7zz ',
      'schtasks ',
      'openssl ',
    ],
    pattern:
      /(?:htpasswd -[A-Za-z]{0,6}b[A-Za-z]{0,6} (?:\S{1,120} )?[\w.@-]{1,64} |rabbitmqctl (?:add_user|change_password) [\w.@-]{1,64} |net user [\w.@-]{1,64} |mysqladmin (?:[^\n|;\\]|\\[\s\S]){0,120}?password |http-basic\.[\w.-]{1,120} [\w.@-]{1,64} |sqlplus"? (?:-\w{1,2} ){0,3}[\w.-]{1,64}\/|(?:sqlldr|expdp|impdp) (?:[^\n|;]{0,160}? )?(?:userid=)?["']?[\w.-]{1,64}\/|(?:smbclient|rpcclient)\b(?:[^\n|;\\]|\\[\s\S]){0,160}? -U ?["']?[\w.\\-]{1,64}%|lftp\b(?:[^\n|;\\]|\\[\s\S]){0,120}? -u ["']?[\w.@-]{1,64},|schtasks\b(?:[^\n|;\\]|\\[\s\S]){0,240}? \/rp |openssl enc\b(?:[^\n|;\\]|\\[\s\S]){0,240}? -k |openssl \w{2,12}\b(?:[^\n|;\\]|\\[\s\S]){0,240}? -pass(?:in|out)? ["']?pass:|7z[az]? (?:[^\n|;\\]|\\[\s\S]){0,120}?(?<=\s)-p)["']?(?<secret>[^\s"'$<>{}@]{6,128})/,
    reach: 420,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // openssl-passphrase-options(1): in quotes with blanks.
    id: 'openssl-phrase',
    title: 'passphrase given to OpenSSL',
    keywords: [' pass:', "'pass:", '"pass:'],
    pattern: /-pass(?:in|out)? (?<mark>["'])pass:(?<secret>[^\n"'$<>{}]{6,100})\k<mark>/,
    before: 12,
    reach: 112,
    entropy: 2.3,
    rank: 1.4,
    // Two words with a blank are a command: `pass:umask 077`.
    judge: (secret) => (/^\S{1,100} \S{1,100}$/.test(secret) ? undefined : isWrittenPassword(secret)),
  }),
  inContext({
    // Options of single programs that stand for a password: keytool, HTTPie, nmcli, kadmin, mosquitto, HAProxy, erl.
    id: 'program-password',
    title: 'password given to a program',
    keywords: [
      'storepass ',
      'keypass ',
      'http --auth',
      'https --auth',
      'http -a ',
      'https -a ',
      'nmcli ',
      'addprinc ',
      'mosquitto_',
      'stats auth ',
      'net use ',
      '-setcookie ',
      'smbpasswd',
    ],
    pattern:
      /(?:(?<=-(?:src|dest|new)?)(?:store|key)pass |https? (?:--auth|-a)[ =]["']?[\w.@-]{1,64}:|nmcli [^\n]{0,160}? password |addprinc [^\n]{0,120}?-pw |mosquitto_(?:pub|sub|rr) [^\n]{0,200}?(?:-P|--pw) |stats auth [\w.@-]{1,64}:|net use [^\n|;]{1,120} (?=[^\s\\%*/]\S{5,127} \/user:)|net use [^\n|;]{1,120} \/user:[^\s"]{1,80} (?![/*%])|-setcookie (?=\S{12}))["']?(?<secret>(?:[^\s"'$<>{}\\]|\$(?![A-Za-z_{(])){6,128})/,
    before: 6,
    reach: 400,
    entropy: 2.3,
    rank: 1.4,
    // `"-setcookie "++Cookie`, `-setcookie Cookie]]>`: an expression, markup.
    judge: (secret) => (/^\+|\]\]$/.test(secret) ? undefined : isWrittenPassword(secret)),
  }),
  inContext({
    // redis.conf, OpenLDAP, nslcd, HAProxy, keepalived, RADIUS, and Java's properties with a blank: a name, a blank, a value, nothing else.
    id: 'directive-password',
    title: 'password in a directive of a settings file',
    keywords: ['requirepass', 'masterauth', 'bindpw', 'rootpw', 'password ', 'passwd ', 'secret ', 'pass '],
    pattern:
      /(?<=^|[\r\n])[ \t]{0,12}(?:set )?(?:requirepass|masterauth|bindpw|rootpw(?: --plaintext)?|[A-Za-z][\w.]{0,60}[._-]password|[A-Za-z]{0,16}Password|password|passwd|psksecret|secret|auth_pass|Pass)[ \t]{1,12}["']?(?<secret>[^\s"'#;${}<>][^\s"';${}<>]{5,99})["']?(?=[ \t]{0,4};?[ \t]{0,4}(?:[\r\n]|$))/,
    before: 76,
    reach: 150,
    entropy: 2.5,
    rank: 1.2,
    judge: (secret) =>
      /[0-9]/.test(secret) && // Calls, and words of a dictionary with their number of meanings.
      !/^\d+$|^\w{1,30}\([\d,]{1,10}\)|^[a-z-]{3,30}\|\d{1,3}$/.test(secret)
        ? isChosenPassword(secret)
        : undefined,
  }),
  inContext({
    // Commands of routers and firewalls, and Redis Sentinel: words, a blank, a value; one that the device has obscured begins with `$9$` or a type, one of SONiC as OpenSSL's `Salted__`.
    id: 'device-password',
    title: 'shared secret in the configuration of a network device',
    keywords: [
      'pre-shared-key ',
      'authentication-key ',
      'sentinel auth-pass',
      'radius-server',
      'tacacs-server',
      'snmp-server community',
      'isakmp key ',
      'rocommunity ',
      'rwcommunity ',
    ],
    pattern:
      /(?:pre-shared-key(?: (?:ascii-text|local|remote))?|authentication-key|isakmp key|r[ow]community6?|sentinel auth-pass [\w.-]{1,60}|(?:radius|tacacs)-server [\w.:-]{1,60}(?: [\w.-]{1,30}){0,4}? (?:key|secret)|snmp-server community)[ \t]{1,4}["']?(?<secret>[^\s"'#;{}<>]{8,100})/i,
    reach: 360,
    entropy: 2.5,
    rank: 1.3,
    judge: (secret) => (/[0-9]/.test(secret) && !/^\$/.test(secret) ? isWrittenPassword(secret) : undefined),
  }),
  inContext({
    // https://doc.dovecot.org/main/core/config/auth/schemes.html
    id: 'plain-scheme-password',
    title: 'password in clear text in a file of users',
    keywords: ['{plain}', '{cleartext}', '{clear}'],
    pattern: /\{(?:PLAIN|CLEARTEXT|CLEAR|plain|cleartext)\}(?<secret>[^\s:"'<>${}()]{6,100})/,
    reach: 120,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // RFC 4513 section 5.1.3: a name and a password.
    id: 'ldap-bind-password',
    title: 'password of an LDAP bind',
    keywords: ['bind(', 'bind_s('],
    pattern:
      /bind(?:_s)?\([^\n"']{0,60}["'](?:cn|uid|ou|dc|mail)=[^\n"']{1,200}["'],[ \t]{0,4}["'](?<secret>[^\s"'$<>{}]{6,128})["']/i,
    reach: 420,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // snmpcmd(1): the phrases for authentication and for privacy.
    id: 'snmp-password',
    title: 'phrase given to an SNMP client, or of a user of its server',
    keywords: ['snmpget ', 'snmpwalk ', 'snmpset ', 'snmpbulkwalk ', 'snmptrap ', 'createuser '],
    pattern:
      /(?:snmp(?:get|walk|set|bulkwalk|trap)\b(?:[^\n|;\\]|\\[\s\S]){0,200}? -[AX] |createUser [\w.@-]{1,64} (?:SHA|MD5)[\w-]{0,8} )["']?(?<secret>[^\s"'$<>{}]{8,128})/,
    reach: 360,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // https://www.postfix.org/SASL_README.html: a relay, a user and a password, one a line.
    id: 'postfix-sasl-password',
    title: 'password of a mail relay',
    keywords: [']:587', ']:465', ']:25'],
    pattern:
      /\]:(?:587|465|25)[ \t]{1,20}[\w.@+-]{1,120}:(?<secret>[^\s:"'<>${}]{6,128})(?=[ \t]{0,4}(?:[\r\n]|$))/,
    reach: 300,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
    id: 'redis-acl-password',
    title: 'password of a user of Redis',
    keywords: [' on >'],
    pattern: / on >(?<secret>[^\s"'<>${}]{8,128})(?= )/,
    reach: 140,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // 0 marks what follows as not encrypted, 7 as hidden by a table that is known.
    id: 'switch-password',
    title: 'password in clear text in the settings of a switch or router',
    keywords: [' password 0 ', ' secret 0 ', ' key 0 ', ' password 7 ', ' secret 7 ', ' key 7 '],
    pattern:
      / (?:password|secret|key) (?:0 (?=[^\s]{6})|7 (?=[01]\d[0-9A-F]{8}))(?<secret>[^\s"'<>${}]{6,128})/,
    reach: 150,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // https://docs.haproxy.org, userlists; squid.conf, cache_peer.
    id: 'proxy-login',
    title: 'login in the settings of a proxy',
    keywords: [' insecure-password ', ' login='],
    pattern: / (?:insecure-password |login=[\w.@-]{1,64}:)(?<secret>[^\s"'<>${}]{6,128})(?=[ \t\r\n]|$)/,
    reach: 220,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    // openvpn(8), inline files.
    id: 'openvpn-login',
    title: 'login in a profile of OpenVPN',
    keywords: ['<auth-user-pass>'],
    pattern: /<auth-user-pass>\r?\n[^\s<>]{1,120}\r?\n(?<secret>[^\s"'<>${}]{6,128})\r?\n<\/auth-user-pass>/,
    reach: 300,
    entropy: 2.3,
    rank: 1.4,
    judge: isWrittenPassword,
  }),
  inContext({
    id: 'filezilla-password',
    title: 'password in a list of sites of FileZilla',
    keywords: ['<pass encoding='],
    pattern: /<Pass encoding="base64">(?<secret>[A-Za-z0-9+/]{8,200}={0,2})<\/Pass>/,
    reach: 260,
    entropy: 2.3,
    rank: 1.4,
  }),
  inContext({
    id: 'npm-config-token',
    title: 'token given to npm config',
    keywords: [':_authtoken ', ':_password ', ':_auth '],
    pattern: /:_(?:authToken|password|auth) ["']?(?<secret>[^\s"'$<>{}]{8,300})/,
    reach: 330,
    entropy: 2.5,
    rank: 1.4,
    judge: isChosenPassword,
  }),
]);
