import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unsafe-deserialisation',
  sink: 'deserialise',
  cwe: 502,
  owasp: 'A08:2021',
  severity: 'critical',
  confidence: 'high',
  doubts: [
    {
      because: 'A function of the program itself looks at the text before: it lets no objects through.',
      way: /\bsafe_?\w{0,20}(?:unserialize|loads?|unpickle)\(/i,
    },
    {
      because: 'No way from outside to the bytes is seen: who may write them decides.',
      leaves: 'medium',
      isReached: false,
    },
    {
      because: 'The other end of the connection is on the same machine.',
      source: /\brecv|\bread/,
      file: /\bconnect\(\(?["'](?:localhost|127\.0\.0\.1|::1)["']/,
    },
    {
      because:
        'It is given the reader of the whole object: what may be read was decided where that was made.',
      sink: /\breadObject\(\)/,
      file: /\w\s?\((?:final )?(?:java\.io\.)?ObjectInputStream \w{1,60}[,)]|, (?:final )?(?:java\.io\.)?ObjectInputStream \w{1,60}[,)]/,
      unlessFile: /\bnew\s{1,8}(?:java\.io\.)?ObjectInputStream\s{0,8}\(/,
    },
    {
      because: 'A reader that hands on what another one reads: who makes it decides what comes.',
      isReached: false,
      sink: /\b\w{1,40}\.readObject\(\)/,
      near: /\b(?:public|protected)(?: final)? [\w<>]{1,60} readObject\(\)/,
      unlessFile: /\bnew\s{1,8}(?:java\.io\.)?ObjectInputStream\s{0,8}\(/,
    },
    {
      because: 'The stream has a filter that refuses all classes that are not on its list (JEP 290).',
      near: /\.setObjectInputFilter\(/,
      project: /!\*["';]|\bStatus\.REJECTED\b|\brejectUndecidedClass\(|\ballowFilter\(/,
    },
    {
      because:
        'A reader of the project refuses classes that are not on its list, and the file makes no other.',
      sink: /\breadObject\(\)/,
      unlessFile: /\bnew\s{1,8}(?:java\.io\.)?ObjectInputStream\s{0,8}\(/,
      project:
        /\bthrow new (?:(?:java\.io\.)?InvalidClassException\(|ClassNotFoundException\("(?:Forbidden|Unauthori[sz]ed|Not allowed|Disallowed|Blocked|Rejected))/i,
    },
    {
      because: 'A reader of the file refuses classes that are not on its list.',
      sink: /\breadObject\(\)/,
      file: /\b(?:is|check|assert|ensure)(?:Class)?(?:Name)?(?:Allowed|Permitted|Accepted|Safe|Trusted)\w{0,20}\(/,
      project: /\bresolveClass\(\s?(?:final )?(?:java\.io\.)?ObjectStreamClass /,
      unlessFile: /\bnew\s{1,8}(?:java\.io\.)?ObjectInputStream\s{0,8}\(/,
    },
    {
      because: 'A helper that is given the bytes, and no call of it with input from outside is seen.',
      isReached: false,
      sink: /\breadObject\(\)/,
      near: /\bbyte ?\[\] ?\w{1,60} ?[,)]|[(,] ?(?:final )?(?:java\.io\.)?(?:InputStream|ByteBuffer) \w{1,60} ?[,)]/,
      unlessFile: /Socket\b|HttpServlet|\bgetParameter\(|\bgetInputStream\(|\bCookie\b|@RequestBody/,
    },
    {
      because: 'A socket of the machine itself, whose file says who may write to it.',
      isReached: false,
      file: /\bAF_UNIX\b/,
      unlessFile: /\bAF_INET6?\b/,
    },
    {
      because: 'A copy of what the program itself has just written.',
      isReached: false,
      sink: /\breadObject\(\)/,
      near: /\bnew ByteArrayInputStream\(\s?\w{1,40}\.toByteArray\(\)/,
    },
    {
      because: 'The bytes come from a table that the same class fills with what it writes.',
      isReached: false,
      sink: /\breadObject\(\)/,
      near: /\bnew ByteArrayInputStream\(/,
      file: /\.put\(\w{1,60}(?:\(\w{0,60}\))?, ?\w{1,40}\.toByteArray\(\)\)/,
    },
    {
      because: 'A file of the machine, and no way from outside to it is known: who writes it may do more.',
      isReached: false,
      sink: /\breadObject\(\)|\bDeserialize\(|\bMarshal\.load\(|\bunserialize\(|\bpickle\.load\(/,
      near: /\bnew\s{1,8}(?:java\.io\.)?FileInputStream\s{0,4}\(|\bFiles\.newInputStream\(|\bopenFileInput\(|\bFile\.(?:Open(?:Read)?|open|read|binread)\b|\bnew FileStream\(|\bfile_get_contents\(/,
    },
    {
      because: 'Clients of ActiveMQ read objects of packages on a list alone.',
      sink: /\.getObject\(\)/,
      project: /\btrustedPackages\b|\bsetTrustedPackages\(|SERIALIZABLE_PACKAGES/,
    },
    {
      because: 'XStream is given the types that it may make.',
      sink: /\.(?:fromXML|unmarshal)\(/,
      project: /\bNoTypePermission\.NONE\b|\.allowTypes(?:By\w{3,20}|Hierarchy)?\(/,
    },
    {
      because: 'Only classes of that type are made, which no library has.',
      sink: /@JsonTypeInfo/,
      near: /@JsonTypeInfo\([^;{]{1,400}\b(?:interface|class)\s/,
    },
  ],
  title: 'Input from outside is turned into objects by a reader that runs code',
  why: 'The bytes choose which classes are made and which of their methods run.',
  fix: 'Use JSON, or the safe loader.',
};
