import { file, inContext, kindsOf, type Locate } from '../detector.js';

/** What a program signs and encrypts with; there is no other place that takes it. */
const ofProgram =
  'the program itself (make a new key, which ends the sessions and links that the old one signed)';

/** Secrets that a certain file's own form shows. */
export const detectors = kindsOf(
  { name: '', revoke: 'the service that the file is for', evidence: 'context' },
  [
    inContext({
      id: 'kubernetes-secret',
      title: 'Kubernetes Secret with its data',
      keywords: ['kind: secret', '"kind": "secret"', '"kind":"secret"', "kind: 'secret'", 'kind: "secret"'],
      pattern: /["']?kind["']?:\s?["']?Secret["']?(?![A-Za-z])/,
      before: 2000,
      reach: 4000,
      entropy: 2.5,
      rank: 1.2,
      locate: firstValueOfSecret,
    }),
    inContext({
      id: 'kubeconfig-credential',
      evidence: 'form',
      title: 'client key or token of a kubeconfig',
      severity: 'critical',
      keywords: ['client-key-data'],
      pattern: /client-key-data["']?:\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{60,8000}={0,2})/,
      reach: 8100,
      allowsRuns: true,
      rank: 3.6,
    }),
    inContext({
      id: 'netrc-password',
      title: 'password in .netrc',
      keywords: ['machine '],
      pattern:
        /machine\s{1,4}[A-Za-z0-9.-]{1,120}\s{1,8}login\s{1,4}[^\s]{1,120}\s{1,8}password\s{1,4}(?<secret>[^\s<>${}]{4,200})/,
      reach: 500,
      entropy: 2,
      judge: notAWordFor,
    }),
    inContext({
      id: 'pgpass-password',
      title: 'password in .pgpass',
      keywords: [':5432:'],
      pattern:
        /(?<![A-Za-z0-9_.*-])[A-Za-z0-9_.*-]{1,120}:5432:[A-Za-z0-9_.*-]{1,64}:[A-Za-z0-9_.*-]{1,64}:(?<secret>[^\s:"'<>${}]{4,120})/,
      before: 120,
      reach: 330,
      entropy: 2,
      judge: notAWordFor,
    }),
    inContext({
      id: 'pip-index-password',
      title: 'password of a pip index',
      keywords: ['index-url', 'index_url'],
      pattern:
        /index[-_]url["']?\s{0,3}=\s{0,3}["']?https?:\/\/[^\s:/@"']{0,80}:(?<secret>[^\s:/@"'<>${}]{4,200})@/i,
      reach: 320,
      entropy: 2,
      rank: 3.6,
      judge: notAWordFor,
    }),
    inContext({
      id: 'maven-settings-password',
      title: 'password in an element of a settings file',
      keywords: ['password>', 'passphrase>'],
      pattern:
        /<[A-Za-z.]{0,24}pass(?:word|phrase)>\s{0,80}(?:<Value>)?(?<secret>[^\s<>${}]{5,200})(?:<\/Value>\s{0,80}<PlainText>true<\/PlainText>)?\s{0,80}<\/[A-Za-z.]{0,24}pass(?:word|phrase)>/i,
      before: 26,
      reach: 520,
      entropy: 2.5,
      rank: 1.3,
      judge: notAWordFor,
    }),
    inContext({
      // Rows of shadow(5). Settings that are made to hold a digest (htpasswd, cloud-init, kickstart) hold it on purpose.
      id: 'password-hash',
      title: 'password digest (crypt)',
      severity: 'medium',
      keywords: ['$6$', '$5$', '$y$', '$2y$'],
      pattern:
        /(?<=[\w.-]:!{0,2})(?<secret>\$(?:[56]\$(?:rounds=\d{1,9}\$)?[A-Za-z0-9./]{4,16}\$[A-Za-z0-9./]{43,86}|y\$[A-Za-z0-9./]{2,6}\$[A-Za-z0-9./]{8,86}\$[A-Za-z0-9./]{43}|2y\$\d\d\$[A-Za-z0-9./]{53}))(?=:\d{1,6}:)/,
      reach: 260,
      minRun: 20,
      rank: 3,
      entropy: 3.5,
    }),
    inContext({
      id: 'django-secret-key',
      revoke: ofProgram,
      title: 'secret key of Django or Flask',
      keywords: ['secret_key'],
      pattern: /SECRET_KEY["'\]]{0,2}\s{0,4}=\s{0,4}[bru]?["'](?<secret>[^"'\s\\{}]{24,200})["']/,
      reach: 250,
      entropy: 3.5,
      rank: 1.7,
      judge: (key) => (/[0-9]/.test(key) ? {} : undefined),
    }),
    inContext({
      id: 'laravel-app-key',
      revoke: ofProgram,
      evidence: 'form',
      title: 'application key of Laravel',
      // AES-256 and AES-128, in an environment file or as the default of a setting.
      keywords: ['base64:'],
      pattern:
        /(?:key|KEY)["']?\s{0,8}(?:=>?|:|,)\s{0,8}["']?base64:(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)(?![A-Za-z0-9+/=])/,
      before: 24,
      reach: 56,
      rank: 3.6,
    }),
    inContext({
      id: 'rails-master-key',
      revoke: ofProgram,
      title: 'secret key base or master key of Rails',
      keywords: ['secret_key_base', 'rails_master_key'],
      pattern:
        /(?:secret_key_base|RAILS_MASTER_KEY)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[a-f0-9]{128}|[a-f0-9]{64}|[a-f0-9]{32})(?![a-f0-9])/i,
      reach: 170,
      rank: 2.6,
    }),
    file({
      // https://guides.rubyonrails.org/security.html#custom-credentials
      id: 'rails-master-key-file',
      revoke: ofProgram,
      title: 'master key of Rails as a file',
      path: /(?:^|\/)config\/(?:master|credentials\/[\w-]{1,40})\.key$/,
      begins: /^[0-9a-f]{32}(?:[0-9a-f]{32})?(?:[\r\n]|$)/,
    }),
    inContext({
      // The state keeps it in the clear (https://developer.hashicorp.com/terraform/language/manage-sensitive-data).
      id: 'terraform-state-password',
      title: 'password in the state of Terraform',
      keywords: ['"random_password"'],
      pattern: /"random_password"[\s\S]{0,900}?"result":\s?"(?<secret>[^"\\]{8,128})"/,
      reach: 1100,
      entropy: 2.5,
      rank: 1.6,
    }),
    inContext({
      id: 'aspnet-machine-key',
      revoke: ofProgram,
      title: 'machine key of ASP.NET',
      severity: 'critical',
      keywords: ['validationkey', 'decryptionkey'],
      pattern: /(?:validation|decryption)Key\s{0,2}=\s{0,2}["'](?<secret>[A-F0-9]{40,256})["']/i,
      reach: 300,
      rank: 2.6,
    }),
    inContext({
      id: 'wordpress-salt',
      revoke: ofProgram,
      title: 'authentication key or salt of WordPress',
      keywords: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
      pattern:
        /(?:SECURE_AUTH|AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["'],\s{0,10}["'](?<secret>(?<=')[^'\n]{60,80}(?=')|(?<=")[^"\n]{60,80}(?="))/,
      before: 0,
      reach: 120,
      entropy: 4,
    }),
    inContext({
      id: 'ansible-become-password',
      title: 'password in an Ansible inventory',
      keywords: [
        'ansible_password',
        'ansible_ssh_pass',
        'ansible_become_pass',
        'ansible_become_password',
        'ansible_sudo_pass',
      ],
      pattern:
        /ansible_(?:ssh_|become_|sudo_)?pass(?:word)?["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[^\s"'!{}<>$]{4,120})/,
      reach: 170,
      entropy: 2,
      judge: notAWordFor,
    }),
    inContext({
      id: 'docker-login-password',
      title: 'password given to docker login',
      keywords: ['docker login', 'podman login', 'helm registry login', 'skopeo login'],
      pattern:
        /(?:docker|podman|registry|skopeo) login\b[^\n]{0,200}?\s(?:-p|--password)[= ]{1,2}["']?(?<secret>[^\s"'$<>{}]{5,300})/,
      reach: 540,
      before: 5,
      entropy: 2.3,
      judge: notAWordFor,
    }),
    inContext({
      id: 'command-line-password',
      title: 'password on a command line',
      keywords: ['sshpass ', 'mysql ', 'mysqldump ', 'mariadb ', 'pgpassword=', 'mysql_pwd=', 'redis-cli '],
      pattern:
        /(?:sshpass\s{1,3}-p\s{0,2}|(?:mysql|mysqldump|mariadb)\b[^\n|;]{0,120}?\s(?:-p|--password=)|(?:PGPASSWORD|MYSQL_PWD)=|redis-cli\b[^\n|;]{0,80}?\s-a\s{1,2})["']?(?<secret>[^\s"'$<>{}=]{5,128})/,
      reach: 290,
      entropy: 2.3,
      rank: 1.4,
      judge: notAWordFor,
    }),
  ],
);

/** What is written where the thing itself would stand. */
function notAWordFor(quoted: string): Record<string, never> | undefined {
  const password = quoted.replace(/^["']|["']$/g, '');
  return /^(?:pass(?:wor[dt]|wd|phrase)?|pwd|secret|token|your.*|my.*|xxx.*|\*+|user(?:name)?|admin|root|example|default|string|none|null|true|false|encrypted|enc\[.*|.*pass(?:word)?|[a-z]{2,8}pwd|env\..*|@.*@|%.*%|\(.*|\[.*)$/i.test(
    password,
  )
    ? undefined
    : {};
}

/** The first base64 value under `data` or plain one under `stringData`, in the document that the match is in. */
function firstValueOfSecret(text: string, matchStart: number, matchEnd: number): ReturnType<Locate> {
  const from = Math.max(0, text.lastIndexOf('\n---', matchStart));
  const next = text.indexOf('\n---', matchEnd);
  const document = text.slice(from, next < 0 ? undefined : next);
  const section = /(?:^|[\n{,])[ \t]{0,12}["']?(data|stringData)["']?[ \t]?:/.exec(document);
  if (section === null) return undefined;
  const sectionEnd = section.index + section[0].length;
  const entry = section[1] === 'data' ? encodedEntry : plainEntry;
  for (const match of document.slice(sectionEnd).matchAll(entry)) {
    const value = match[1] ?? '';
    if (namesOfNoSecrets.test(match[0])) continue;
    const start = from + sectionEnd + match.index + match[0].length - value.length;
    if (section[1] === 'stringData' ? notAWordFor(value) : isData(value))
      return { start, end: start + value.length };
  }
  return undefined;
}

/** Users, places and certificates stand beside passwords. */
const namesOfNoSecrets =
  /^(?:(?:[A-Za-z0-9_.-]{1,60}[_.-])?(?:user(?:[_-]?name)?|login|host(?:name)?|url|uri|port|database|db(?:[_-]?name)?|e?mail|crt|cert(?:ificate)?)|name|namespace|kind|type|key)["']?[ \t]{0,2}:/i;

const encodedEntry =
  /[A-Za-z0-9_.-]{1,60}["']?[ \t]{0,2}:[ \t]{0,3}["']?([A-Za-z0-9+/]{8,4000}={0,2})(?![A-Za-z0-9+/={])/g;
const plainEntry =
  /(?:pass|secret|token|key|cred|auth)[A-Za-z0-9_.-]{0,40}["']?[ \t]{0,2}:[ \t]{0,3}(?:[|>][+-]?\r?\n[ \t]{1,12})?["']?([^\s"'{}<>$|]{6,400})/gi;

/** Base64 of something, not a name: names and options stand in the same place. */
function isData(value: string): boolean {
  if (value.length % 4 !== 0 || value.length < 8) return false;
  const isMixed = /[0-9]/.test(value) && /[A-Z]/.test(value.slice(1)) && /[a-z]/.test(value);
  const text = Buffer.from(value, 'base64').toString('latin1');
  if (/^(?:change-?_?me|admin|password|secret|example|replace-?_?me|todo)\s?$/i.test(text)) return false;
  return value.endsWith('=') || isMixed || /^[\x20-\x7e\s]+$/.test(text);
}
