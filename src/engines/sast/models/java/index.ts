import type { Entry, EntryFacts, Model, RuleRef, Sink } from '../../ir/model.js';
import { runsByOption } from '../programs.js';
import { trusted } from '../shorthand.js';

/** A group that repeats and has a repetition in it: `(a+)+`. */
const nestedRepetition = /\((?:[^()\\]|\\.)*[+*]\)[+*{]/;
const onTexts = ['matches', 'replaceAll', 'replaceFirst', 'split'].map((each) => `*.${each}()`);
const path = (api: string, ...args: number[]): Sink => ({
  api,
  kind: 'path',
  args: args.length > 0 ? args : [0],
});
const place = (api: string, ...args: number[]): Sink => ({ ...path(api, ...args), givesPlace: true });
const files = [
  ...[
    'readAllBytes',
    'readAllLines',
    'readString',
    'lines',
    'newInputStream',
    'newOutputStream',
    'newBufferedReader',
  ],
  ...[
    'newBufferedWriter',
    'newByteChannel',
    'write',
    'writeString',
    'delete',
    'deleteIfExists',
    'createFile',
  ],
  'createDirectory',
  'createDirectories',
  'walk',
  'list',
  'newDirectoryStream',
  'createTempFile',
];
const numbers = [
  ...[
    'Integer.parseInt',
    'Integer.valueOf',
    'Integer.decode',
    'Long.parseLong',
    'Long.valueOf',
    'Double.parseDouble',
  ],
  'Double.valueOf',
  'Float.parseFloat',
  'Float.valueOf',
  'Boolean.parseBoolean',
  'Boolean.valueOf',
  ...[
    'Short.parseShort',
    'Byte.parseByte',
    'UUID.fromString',
    'LocalDate.parse',
    'Integer',
    'Long',
    'Double',
  ],
  ...[
    'Enum.valueOf',
    'InetAddress.getByName',
    'NumberUtils.toInt',
    'NumberUtils.toLong',
    'BigDecimal',
    'BigInteger',
  ],
  'Math.max',
  'Math.min',
  'Math.abs',
  'MessageDigest.digest',
  'MessageDigest.update',
  'Mac.doFinal',
  'KeyGenerator.generateKey',
  'Cipher.doFinal',
  'Matcher.matches',
  'Matcher.find',
  'Pattern.matches',
];

/** https://docs.oracle.com/en/java/javase/21/docs/api/ and libraries used in its place. */
/** System properties that switch a protection off. */
const systemSettings: readonly (readonly [key: string, value: string, rule: RuleRef])[] = [
  ['mail.smtp.ssl.trust', '*', 'insecure-tls'],
  ['mail.smtps.ssl.trust', '*', 'insecure-tls'],
  ['mail.smtp.ssl.checkserveridentity', 'false', 'insecure-tls'],
  ['mail.smtps.ssl.checkserveridentity', 'false', 'insecure-tls'],
  ['mail.smtp.starttls.enable', 'false', 'insecure-transport'],
  ['jdk.internal.httpclient.disableHostnameVerification', 'true', 'insecure-tls'],
  ['com.sun.jndi.ldap.object.disableEndpointIdentification', 'true', 'insecure-tls'],
  ...['https.protocols', 'jdk.tls.client.protocols'].flatMap((key) =>
    ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1,TLSv1.1'].map((each) => [key, each, 'weak-tls-version'] as const),
  ),
  ['mail.smtp.ssl.enable', 'false', 'insecure-transport'],
];

export const model: Model = {
  id: 'java',
  title: 'The standard library of Java and libraries used in its place',
  languages: ['java'],
  leaves: ['System.exit()'],
  sources: [
    ...trusted('environment', ['System.getenv()']),
    ...trusted('local', ['System.console()', 'Console.readLine()', 'System.in']),
    'Socket.getInputStream()',
    'URLConnection.getInputStream()',
    'HttpURLConnection.getInputStream()',
    'DatagramPacket.getData()',
  ],
  results: [
    ['Runtime.getRuntime()', 'Runtime'],
    ['Class.forName()', 'Class'],
    ['URL.openConnection()', 'HttpURLConnection'],
    ['Path.toFile()', 'File'],
    ['File.toPath()', 'Path'],
    ['Paths.get()', 'Path'],
    ['Path.of()', 'Path'],
    ['ClassLoader.getSystemClassLoader()', 'ClassLoader'],
  ],
  sinks: [
    { api: 'Runtime.exec()', kind: 'command', args: [0, 1] },
    ...['ProcessBuilder()', 'ProcessBuilder.command()'].flatMap((api): Sink[] => [
      { api, kind: 'command', args: [0], if: [{ of: [0, '0'], constant: true, not: true }] },
      { api, kind: 'command', args: [[0, '0']] },
      { api, kind: 'command', args: [0], if: [{ of: [0, '0'], matches: runsByOption }] },
      {
        api,
        kind: 'command',
        args: [1, 2, 3, 4, 5, 6],
        if: [{ of: 0, matches: runsByOption }],
      },
    ]),
    ...[
      'ChannelExec.setCommand()',
      'Session.execCommand()',
      'Session.exec()',
      'ChannelShell.setCommand()',
    ].map((api): Sink => ({ api, kind: 'command' })),
    { api: 'ProcessBuilder.environment().put()', kind: 'command', args: [0, 1] },
    ...[
      'CommandLine.parse()',
      'CommandLine()',
      'CommandLine.addArguments()',
      'DefaultExecutor.execute()',
    ].map((api): Sink => ({ api, kind: 'command' })),
    path('File()', 0, 1),
    ...[
      'FileInputStream',
      'FileOutputStream',
      'FileReader',
      'FileWriter',
      'RandomAccessFile',
      'PrintWriter',
    ].map((each) => path(`${each}()`)),
    ...['ZipFile', 'JarFile', 'FileSystemResource', 'UrlResource', 'FileImageInputStream', 'Formatter'].map(
      (each) => path(`${each}()`),
    ),
    // Of the names only the last part counts: java.io.File.createTempFile refuses or removes folders.
    path('File.createTempFile()', 2),
    path('File.renameTo()'),
    ...['get', 'of'].flatMap((each) => [place(`Paths.${each}()`, 0, 1, 2), place(`Path.${each}()`, 0, 1, 2)]),
    place('FileSystem.getPath()', 0, 1),
    place('Path.resolve()'),
    place('Path.resolveSibling()'),
    ...files.map((each) => path(`Files.${each}()`)),
    // What is copied may be a stream.
    path('Files.copy()', 1),
    ...['move', 'createSymbolicLink', 'createLink'].map((each) => path(`Files.${each}()`, 0, 1)),
    ...[
      'readFileToString',
      'readFileToByteArray',
      'writeStringToFile',
      'openInputStream',
      'getFile',
      'copyFile',
    ].map((each) => path(`FileUtils.${each}()`)),
    path('ClassLoader.getResourceAsStream()'),
    path('ResourceLoader.getResource()'),
    path('ClassPathResource()'),
    { api: 'Class.forName()', kind: 'code', rule: 'unsafe-reflection' as const },
    { api: 'ClassLoader.loadClass()', kind: 'code', rule: 'unsafe-reflection' as const },
    { api: 'Class.getMethod()', kind: 'code', rule: 'unsafe-reflection' as const },
    ...['Class.getDeclaredMethod()', '*.getMethod()', '*.getDeclaredMethod()'].map(
      (api): Sink => ({ api, kind: 'code', rule: 'unsafe-reflection' as const }),
    ),
    { api: 'System.load()', kind: 'code', rule: 'unsafe-reflection' as const },
    { api: 'System.loadLibrary()', kind: 'code', rule: 'unsafe-reflection' as const },
    { api: 'System.setProperty()', kind: 'code', rule: 'setting-control' as const, args: [0, 1] },
    { api: 'Connection.setCatalog()', kind: 'sql', rule: 'setting-control' as const },
    ...['String.format()', 'String.formatted()', 'System.out.printf()', 'System.out.format()'].map(
      (api): Sink => ({ api, kind: 'format' }),
    ),
    { api: 'Formatter.format()', kind: 'format' },
    { api: 'String.format()', kind: 'format', args: [1], if: [{ of: 0, api: /Locale/ }] },
    { api: 'Pattern.compile()', kind: 'regex' },
    { api: 'Pattern.matches()', kind: 'regex' },
    ...['search', 'lookup'].flatMap((name) => [
      ...['DirContext', 'InitialDirContext', 'LdapContext', 'InitialLdapContext', 'EventDirContext'].map(
        (each): Sink => ({ api: `${each}.search()`, kind: 'ldap', args: [0, 1] }),
      ),
      ...['LdapTemplate', 'LdapOperations'].map(
        (each): Sink => ({ api: `${each}.${name}()`, kind: 'ldap', args: [0, 1] }),
      ),
    ]),
    { api: 'LdapTemplate.authenticate()', kind: 'ldap', args: [0, 1] },
    { api: 'BeanUtils.populate()', kind: 'assign', rule: 'setting-control' as const, args: [1] },
    { api: 'BeanUtils.setProperty()', kind: 'assign', rule: 'setting-control' as const, args: [1] },
    { api: 'LDAPConnection.search()', kind: 'ldap', args: ['*'] },
    { api: 'LdapConnection.search()', kind: 'ldap', args: ['*'] },
    { api: 'SearchRequest()', kind: 'ldap', args: ['*'] },
    ...['Context', 'InitialContext', 'JndiTemplate', 'DirContext', 'InitialDirContext'].flatMap(
      (each): Sink[] => [
        { api: `${each}.lookup()`, kind: 'code', rule: 'jndi-injection' as const },
        { api: `${each}.doLookup()`, kind: 'code', rule: 'jndi-injection' as const },
      ],
    ),
    ...['setContent', 'setText', 'setSubject', 'addHeader', 'setHeader', 'setRecipients'].map(
      (each): Sink => ({
        api: `MimeMessage.${each}()`,
        kind: 'header',
        rule: 'email-injection' as const,
        args: [0, 1],
      }),
    ),
  ],
  sanitizers: [
    ...numbers.map((each) => ({ api: `${each}()`, sanitizes: 'all' as const })),
    { api: 'FilenameUtils.getName()', sanitizes: ['path'] },
    { api: 'FilenameUtils.normalize()', sanitizes: ['path'] },
    { api: 'FilenameUtils.getBaseName()', sanitizes: ['path'] },
    { api: 'File.getName()', sanitizes: ['path'] },
    { api: 'Path.getFileName()', sanitizes: ['path'] },
    { api: 'Pattern.quote()', sanitizes: ['regex'] },
    { api: 'File.exists()', sanitizes: 'all' },
    ...['exists', 'notExists', 'isDirectory', 'isRegularFile', 'isReadable', 'isWritable', 'size'].map(
      (each) => ({ api: `Files.${each}()`, sanitizes: 'all' as const }),
    ),
    // As of `new File(x)`: what is read of it has nothing of its name.
    { api: 'Path.toFile()', sanitizes: ['html'] },
    { api: 'File()', sanitizes: ['path'] },
    { api: 'FileInputStream()', sanitizes: 'all' },
    { api: 'FileReader()', sanitizes: 'all' },
    { api: 'Path.resolve()', sanitizes: ['path'] },
    { api: 'Paths.get()', sanitizes: ['path'] },
    { api: 'Path.of()', sanitizes: ['path'] },
    { api: 'Pattern.compile()', sanitizes: 'all' },
    { api: 'Class.forName()', sanitizes: 'all' },
    { api: 'LdapEncoder.filterEncode()', sanitizes: ['ldap'] },
    { api: 'LdapEncoder.nameEncode()', sanitizes: ['ldap'] },
    // https://docs.spring.io/spring-ldap/reference/query-builder-advanced.html: filters that encode their values
    ...[
      'EqualsFilter',
      'LikeFilter',
      'WhitespaceWildcardsFilter',
      'GreaterThanOrEqualsFilter',
      'LessThanOrEqualsFilter',
    ].map((each) => ({ api: `${each}()`, sanitizes: ['ldap'] as const })),
    { api: 'URLEncoder.encode()', sanitizes: ['html', 'redirect', 'ssrf', 'path', 'header', 'log', 'ldap'] },
    { api: 'File.createTempFile()', sanitizes: ['path'] },
    { api: 'ProcessBuilder.start()', sanitizes: 'all' },
    { api: 'Runtime.exec()', sanitizes: 'all' },
  ],
  misuses: [
    {
      api: 'File.createTempFile()',
      rule: 'insecure-temp-file' as const,
    },
    ...['setReadable', 'setWritable', 'setExecutable'].map((each) => ({
      api: `File.${each}()`,
      rule: 'file-permissions' as const,
      when: [
        { of: 0, is: true },
        { of: 1, is: false },
      ],
    })),
    {
      api: 'PosixFilePermissions.fromString()',
      rule: 'file-permissions' as const,
      arg: 0,
      matches: /^.{6}.*[rwx]/,
    },
    {
      api: 'Socket()',
      rule: 'insecure-transport' as const,
      when: [
        { of: 1, missing: true, not: true },
        { of: 0, matches: /^(localhost|127\.|::1)/, not: true },
      ],
    },
    {
      api: 'Runtime.exec()',
      rule: 'file-permissions' as const,
      arg: 0,
      matches: /^(sudo )?chmod (-\w+ )*(0?[0-7]{2}[2367]|a?\+\w*w)\b/,
    },
    ...['1', '2'].map((index) => ({
      api: 'ProcessBuilder()',
      rule: 'file-permissions' as const,
      when: [
        { of: 0, is: 'chmod' },
        { of: Number(index), matches: /^(0?[0-7]{2}[2367]|a?\+\w*w)$/ },
      ],
    })),
    ...systemSettings.flatMap(([key, value, rule]) =>
      ['*.put()', '*.setProperty()', 'System.setProperty()'].map((api) => ({
        api,
        rule,
        when: [
          { of: 0, is: key },
          { of: 1, is: [value, value === 'false' ? false : value] },
        ],
      })),
    ),
    { api: 'Files.createTempDir()', rule: 'insecure-temp-file' as const },
    ...['InetSocketAddress()', 'InetAddress.getByName()', '*.setHost()', '*.host()', '*.bind()'].map(
      (api) => ({
        api,
        rule: 'bind-all-interfaces' as const,
        when: [{ of: 0, matches: /^(0\.0\.0\.0|::)$/ }],
      }),
    ),
    { api: 'ServerSocket()', rule: 'insecure-transport' as const },
    { api: 'FTPClient()', rule: 'insecure-transport' as const },
    { api: 'TelnetClient()', rule: 'insecure-transport' as const },
    {
      api: 'Throwable.printStackTrace()',
      rule: 'stack-trace-exposure' as const,
      when: [{ of: 0, api: /Writer$|Stream$/ }],
    },
    { api: 'Unsafe.getUnsafe()', rule: 'unsafe-memory' as const },
    {
      api: 'EnumSet.of()',
      rule: 'file-permissions' as const,
      when: [{ of: '*', api: /^PosixFilePermission\.OTHERS_/ }],
    },
    {
      api: '*.add()',
      rule: 'file-permissions' as const,
      when: [{ of: 0, api: /^PosixFilePermission\.OTHERS_/ }],
    },
    ...[/SECURITY_AUTHENTICATION/].map((api) => ({
      api: '*.put()',
      rule: 'insecure-authentication-check' as const,
      when: [
        { of: 0, api },
        { of: 1, is: 'none' },
      ],
    })),
    {
      api: '*.put()',
      rule: 'insecure-authentication-check' as const,
      when: [
        { of: 0, is: 'java.naming.security.authentication' },
        { of: 1, is: 'none' },
      ],
    },
    { api: 'SearchControls()', rule: 'ldap-injection' as const, when: [{ of: 4, is: true }] },
    ...['Pattern.compile()', 'Pattern.matches()', ...onTexts].map((api) => ({
      api,
      rule: 'redos' as const,
      when: [
        { of: 0, slow: true as const },
        { of: 0, matches: nestedRepetition, not: true as const },
      ],
    })),
    ...['Pattern.compile()', 'Pattern.matches()', ...onTexts].map((api) => ({
      api,
      rule: 'redos' as const,
      arg: 0,
      matches: nestedRepetition,
    })),
  ],
  entry,
};

const listeners =
  /^(JmsListener|KafkaListener|RabbitListener|SqsListener|StreamListener|OnMessage|WebMethod|MessageMapping|Incoming)$/;
const lambdas = /^(RequestHandler|RequestStreamHandler)$/;

/** Functions that a queue, a socket, a SOAP service or a cloud calls with what someone sent. */
function entry({ body, owner }: EntryFacts): Entry | undefined {
  if (body.language !== 'java') return undefined;
  const isLambda = body.name === 'handleRequest' && owner?.bases.some((each) => lambdas.test(each));
  if (isLambda) return { routes: [], params: ['source'] };
  if (!body.annotations?.some(({ name }) => listeners.test(name))) return undefined;
  return { routes: [], params: body.params.map(() => 'source' as const) };
}
