import type { Finding } from '../../../core/finding.js';

/** Weaknesses that a filter before the application can hold off, with payloads that a patch must stop. */
export type Weakness =
  | 'sql'
  | 'script'
  | 'command'
  | 'path'
  | 'address'
  | 'template'
  | 'line'
  | 'xml'
  | 'ldap'
  | 'nosql'
  | 'other';

const byCwe: Readonly<Record<number, Weakness>> = {
  89: 'sql',
  564: 'sql',
  79: 'script',
  80: 'script',
  87: 'script',
  77: 'command',
  78: 'command',
  22: 'path',
  23: 'path',
  73: 'path',
  98: 'path',
  918: 'address',
  601: 'address',
  94: 'template',
  95: 'template',
  1336: 'template',
  917: 'template',
  97: 'template',
  93: 'line',
  113: 'line',
  644: 'line',
  611: 'xml',
  91: 'xml',
  643: 'xml',
  776: 'xml',
  90: 'ldap',
  943: 'nosql',
};

export function weaknessOf({ aliases }: Pick<Finding, 'aliases'>): Weakness {
  for (const alias of aliases) {
    const known = byCwe[Number(/^CWE-(\d+)$/.exec(alias)?.[1] ?? 0)];
    if (known !== undefined) return known;
  }
  return 'other';
}

/** Payloads of each weakness; the mutations of a patch's proof are made from them. */
export const attacks: Readonly<Record<Weakness, readonly string[]>> = {
  sql: [
    "' OR '1'='1",
    '1 OR 1=1',
    "' UNION SELECT 1,2,3-- -",
    '" OR ""="',
    '1; SELECT pg_sleep(5)',
    "') OR ('a'='a",
    '1 AND 7=7',
    "'||(SELECT 'a')||'",
    "1'/**/OR/**/'1'='1",
    "' AND SLEEP(5)#",
    '1 UNION ALL SELECT NULL',
    "admin'--",
  ],
  script: [
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" autofocus onfocus="alert(1)',
    'javascript:alert(1)//',
    '<iframe srcdoc="&lt;script&gt;">',
    '</title><script>x</script>',
    '<a href="javascript:alert(1)">',
    "';alert(1)//",
    '<details open ontoggle=alert(1)>',
    '${alert(1)}<b>',
  ],
  command: [
    '; id',
    '| id',
    '&& id',
    '`id`',
    '$(id)',
    '\nid',
    '|| id',
    '; sleep 5',
    "' ; id ; '",
    '" | id "',
    '& id &',
    '%0aid;',
  ],
  path: [
    '../../etc/passwd',
    '/etc/passwd',
    '..\\..\\windows\\win.ini',
    '....//....//etc/passwd',
    'file:///etc/passwd',
    '..%2f..%2fetc/passwd',
    './../../etc/hosts',
    'php://filter/resource=index',
    '../../../../proc/self/environ',
    'a/../../etc/passwd',
    '/proc/self/cmdline',
    '..;/..;/etc/passwd',
  ],
  address: [
    'http://169.254.169.254/',
    '//evil.example/',
    'https://evil.example/',
    'http://127.0.0.1:22/',
    'file:///etc/passwd',
    '\\\\evil.example',
    'gopher://127.0.0.1/',
    'http:evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    'http://[::1]/',
    'http://user@evil.example/',
  ],
  template: [
    '{{7*7}}',
    '${7*7}',
    '<%= 7*7 %>',
    '#{7*7}',
    "__import__('os').system('id')",
    '{%print(7*7)%}',
    '*{7*7}',
    "require('fs')",
    'phpinfo();',
    '[[${7*7}]]',
    '@(7*7)',
    "';7*7;'",
  ],
  line: [
    'a\r\nX-Own: 1',
    'a\nSet-Cookie: x=1',
    '%0d%0aX-Own: 1',
    'a\rX-Own: 1',
    'a\r\n\r\n<b>',
    '\r\nLocation: //evil.example',
    'x\n\ny',
    'a%0aX:1',
    'a\u000aX: 1',
    'a\r\n X: 1',
    '\nX-A: b',
    'q\r\nContent-Length: 0',
  ],
  xml: [
    "' or '1'='1",
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '&x;',
    "' or count(/*)=1 or 'a'='b",
    '<![CDATA[<]]>',
    "x' or name()='a",
    '"><b/>',
    '] | //* | a[',
    "'] | //user/*[contains(*,'",
    '<a/>',
    '&lt;!ENTITY',
    "1' and '1'='2",
  ],
  ldap: [
    '*',
    '*)(uid=*',
    'a)(|(uid=*',
    '*)(|(objectClass=*)',
    ')(cn=*',
    '*))%00',
    'a*)(&',
    '|(a=*)',
    '(&(a=b))',
    '!(a=b)',
    '*)(mail=*',
    '\\2a',
  ],
  nosql: [
    '{"$ne":1}',
    "' || '1'=='1",
    '$where',
    "';return true;//",
    '[$ne]=1',
    '{"$gt":""}',
    "a'||this.x=='",
    '{$regex:".*"}',
    '1;sleep(500)',
    '$gt',
    "'};",
    '{"$where":"1"}',
  ],
  other: [
    '\'"<>;|&`$(){}',
    '../..',
    '<x>',
    '${x}',
    "' or 1=1",
    '\n;id',
    '{{1}}',
    '"|id',
    '`x`',
    '%00',
    '\\x',
    '<!--',
  ],
};

/** Characters without which the weakness cannot be used. A patch may let others through where benign traffic has them. */
export const essential: Readonly<Record<Weakness, string>> = {
  sql: `'"\`;*()=|#`,
  script: `<>"'\`=(){}`,
  command: ';|&`$()<>\n\r\\{}\'"',
  path: '\\%:;\u0000',
  address: '\\@\t\n\r',
  template: '{}$<%#()[]@*',
  line: '\r\n%',
  xml: `<>&'"[]|`,
  ldap: '*()\\|&!',
  nosql: `$'"{}[];|`,
  other: `'"<>;|&\`$(){}\\`,
};
