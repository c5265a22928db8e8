import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'hard-coded-credential',
  cwe: 798,
  also: [259, 321, 522, 540],
  owasp: 'A07:2021',
  severity: 'high',
  confidence: 'medium',
  doubts: [
    {
      because: 'A constant that says which kind of thing is meant, and not the thing.',
      sink: /(?:ACTION|ATTR|CODE|COLUMN|COMMAND|EVENT|FIELD|FLOW|GRANT|HEADER|KIND|LABEL|METHOD|MODE|OPTION|PARAM|STYLE|TYPE)_[A-Z_]{1,60} = ["'][a-z_.-]{1,60}["']/,
    },
    {
      because: 'A word in brackets stands for what is left out.',
      sink: /["'](?:\[[A-Za-z][A-Za-z_ -]{1,40}\]|<[A-Za-z][A-Za-z_ -]{1,40}>)["']/,
    },
    {
      because: 'A value that stands for a password in a form, and says so.',
      sink: /\b(?:dummy|placeholder|fake|unchanged)_?(?:pass|pwd|secret|token|key)/i,
    },
    {
      because: 'The account of the emulator of Azure storage, which is the same on every machine.',
      near: /\bdevstoreaccount1\b/,
    },
    {
      because: 'The name of a kind of key of SSH.',
      sink: /["']sk-(?:ssh-ed25519|ecdsa-sha2)/,
    },
    {
      because: 'One of the values of a type of Go: what kind of thing is meant.',
      path: /\.go$/,
      sink: /^\s{0,20}(?:const )?\w{1,80}[ \t]{1,60}[A-Z]\w{0,60}[ \t]{1,60}= "[a-z]{1,40}(?:[_-][a-z]{1,40}){0,8}"/,
    },
    { because: 'A pattern of names, not a name.', sink: /REGEXP?_|_REGEXP?|_PATTERN\b/ },
    {
      because: 'An account that is open to all, by custom: RFC 1635.',
      sink: /["']anonymous["']/i,
    },
    {
      because: 'An account of the machine itself.',
      sink: /:\/\/[^\s:/@]{1,64}:[^\s:/@]{1,64}@(?:localhost|127\.0\.0\.1|\[::1\])/,
    },
    {
      because: 'An answer to a question, or a choice, and no password.',
      sink: /["'](?:yes|no|true|false|on|off|always|never|none|required|optional|enabled|disabled)["']\s{0,3}[,)]/i,
    },
    {
      because: 'A class that stands for another one in trials.',
      path: /(?:^|[/_])(?:fake|stub|dummy)s?_?[\w-]{0,60}\.\w{2,4}$/i,
    },
    {
      because: 'Marks in place of a password that is not to be seen.',
      sink: /passw\w{0,10}["']?\s?[=:]\s?["']?[?*.-]{3}/i,
    },
    {
      because: 'A key of Algolia for searching, which pages show to all; those that may write are called so.',
      near: /algolia|docsearch/i,
      sink: /^(?![^\n]{0,1000}(?:admin|write))/i,
    },
    {
      because: 'An account that cannot sign in.',
      near: /\b(?:state|status)\b["']?\s{0,3}(?::|=>|=)\s{0,3}["':](?:locked|disabled|inactive|blocked|suspended)\b/i,
    },
    {
      because: 'The environment in which a framework is developed, whose keys sign nothing of others.',
      path: /(?:^|\/)environments\/(?:development|test)\.\w{2,4}$/,
    },
    {
      because: 'Settings that are called so are for those who develop.',
      path: /(?:^|\/)settings?[._-](?:debug|dev|devel|development|local|test|testing)\.py$/i,
    },
  ],
  evidence: [
    {
      because:
        'A library takes it for a key or a password, and a text stands in the call: no variable, and no key of a table.',
      isOfApi: true,
      sink: /(?<!\[|\w\w)["'`][^"'`\n]{3}|[({[,]\s{0,9}$/,
    },
    { because: 'The text is made of what secrets are made of, and no name.', holdsSecret: true },
    {
      because:
        'A name for a secret is set to a word. A path, a sentence and an entry of a table are what it is called.',
      sink: /(?<![=!<>])=\s{0,3}["'`](?![\w-]{0,40}passw)[\w!@#$%^&*+-]{6,80}["'`]/i,
    },
    {
      because: 'A call is given a text as it stands: what it is called decides nothing.',
      sink: /\([^"'`\n()]{0,80}["'`][^"'`\s/.@:$]{6,200}["'`][),.]|, ["'`][^"'`\s/.@:$]{6,200}["'`]\)/,
    },
  ],
  title: 'A credential stands in the source',
  why: 'Anyone who reads the code has it, and changing it needs a release.',
  fix: 'Read it from the environment or a secret store.',
};
