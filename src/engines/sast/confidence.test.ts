import { expect, test } from 'vitest';
import { Confidences } from './confidence.js';
import type { RawHit } from './raw.js';

const steps = (count: number, files = 1) =>
  Array.from({ length: count }, (_, at) => ({ path: `${at % files}.py`, at }));

const hit = (more: Partial<RawHit>): RawHit => ({
  rule: 'sql',
  path: 'a.py',
  at: 9,
  steps: steps(2),
  routes: [],
  trust: 'remote',
  ...more,
});

/** Each offset is a line of its own, but for the odd ones of `two.py`. */
const textOf = ({ path }: { readonly path: string }) => (path === 'two.py' ? ' \n' : '\n').repeat(20);

const of = (one: RawHit, { all = [one], line = '' } = {}) =>
  new Confidences(
    all,
    () => line,
    () => line,
    () => [],
    textOf,
  ).of(one);

test('a short flow is as likely as its rule', () => {
  expect(of(hit({}))).toBe('high');
});

test.each([
  ['connect("harbour", "quay-side")', 'medium'],
  ['session({', 'medium'],
  ['new Client(settings);', 'low'],
  ['door.setPassword(event, "always")', 'low'],
  ['addServer($server, $conf["secret"]);', 'low'],
])('what a library takes for a password, in a call of its own: %s', (line, confidence) => {
  const taken = hit({ rule: 'hard-coded-credential', steps: [], isOfApi: true });
  expect(of(taken, { line })).toBe(confidence);
  expect(of(hit({ rule: 'hard-coded-credential', steps: [] }))).toBe('low');
});

test('a flow of more than five lines, or through more than two files, is for review; a much longer one is not', () => {
  expect(of(hit({ at: 4, steps: steps(4) }))).toBe('high');
  expect(of(hit({ at: 5, steps: steps(5) }))).toBe('medium');
  expect(of(hit({ at: 5, steps: steps(5), trust: 'local' }))).toBe('low');
  expect(of(hit({ at: 10, steps: steps(10) }))).toBe('low');
  expect(of(hit({ path: '1.py', at: 2, steps: steps(2, 2) }))).toBe('high');
  expect(of(hit({ path: '2.py', at: 2, steps: steps(2, 2) }))).toBe('medium');
  expect(of(hit({ path: '3.py', at: 3, steps: steps(3, 3) }))).toBe('low');
});

test('steps that stand on one line are one', () => {
  const places = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({ path: 'two.py', at }));
  expect(of(hit({ path: 'two.py', at: 9, steps: places }))).toBe('high');
  expect(of(hit({ path: 'two.py', at: 11, steps: [...places, { path: 'two.py', at: 9 }] }))).toBe('medium');
});

test('a source that reaches very many sinks of a rule is a value that the program checks elsewhere', () => {
  const one = hit({});
  const all = Array.from({ length: 9 }, (_, at) => hit({ at }));
  expect(of(one, { all })).toBe('low');
});

test('sinks beside the source are one handler, however many there are', () => {
  const beside = hit({ path: 'a.ts', at: 400, steps: [{ path: 'a.ts', at: 0 }] });
  const all = Array.from({ length: 20 }, (_, at) => ({ ...beside, at }));
  expect(of(beside, { all })).toBe('high');
});

test('what an unknown object gave back is believed less, but where little comes by chance', () => {
  expect(of(hit({ rule: 'html', isAssumed: true }))).toBe('low');
  expect(of(hit({ rule: 'command', isAssumed: true }))).toBe('high');
});

test('a file with many hashes of both kinds implements formats', () => {
  const one = { rule: 'weak-password-hash', path: 'a.php', steps: [], routes: [] };
  const all = Array.from({ length: 8 }, (_, at) => ({
    ...one,
    at,
    rule: at % 2 === 0 ? one.rule : 'weak-hash',
  }));
  expect(of({ ...one, at: 0 }, { all })).toBe('low');
  expect(of({ ...one, at: 0 })).toBe('medium');
});

test('what callers give a function counts where nothing else of the project uses the file', () => {
  expect(of(hit({ trust: 'caller' }))).toBe('low');
  expect(of(hit({ trust: 'caller', isAlone: true }))).toBe('medium');
});

test('where requests reach a project they are what attackers send, and its functions are called by itself', () => {
  const called = hit({ trust: 'caller', isAlone: true });
  expect(of(called, { all: [called, hit({ path: 'b.py' })] })).toBe('low');
  expect(of(called, { all: [called, hit({ rule: 'weak-random', path: 'b.py' })] })).toBe('medium');
});

test('a program whose requests name whole paths manages files', () => {
  const line = 'const folder = req.query.path;';
  const all = Array.from({ length: 4 }, (_, at) => hit({ rule: 'path', at }));
  expect(of(all[0] as RawHit, { all, line })).toBe('low');
  expect(of(all[0] as RawHit, { line })).toBe('high');
  expect(of(all[0] as RawHit, { all, line: 'const name = req.query.file;' })).toBe('high');
});

test('whether a file is there is not what it holds', () => {
  const path = hit({ rule: 'path' });
  expect(of(path, { line: 'fs.access(req.query.path)' })).toBe('low');
  expect(of(path, { line: 'fs.readFile(req.query.path)' })).toBe('high');
});

test.each([
  ['weak-hash', 'const key = md5(fileName)', 'low'],
  ['weak-hash', 'const stored = md5(password)', 'low'],
  ['weak-hash', "const signer = crypto.createSign('RSA-SHA1')", 'high'],
  ['header-injection', "response.setHeader('X-Name', name)", 'low'],
  ['hard-coded-credential', "password = 'change_password'", 'low'],
  ['hard-coded-credential', "password = 'kiln-19-glaze'", 'medium'],
  ['hard-coded-credential', "app.secret_key = 'wonderland'", 'medium'],
  ['hard-coded-credential', "'password' => 'wachtwoord',", 'low'],
  ['hard-coded-credential', "if token == 'wonderland'", 'low'],
  ['insecure-transport', 'http.ListenAndServe(address, nil)', 'low'],
  ['weak-password-hash', "return '{SSHA}' . sha1($password)", 'low'],
  ['weak-password-hash', 'return sha1($password)', 'medium'],
  ['file-permissions', 'os.Chmod(name, 0o777)', 'low'],
  ['csrf-off', '@csrf_exempt', 'medium'],
  ['zip-slip', 'archive.extractall(folder)', 'medium'],
  ['zip-slip', "archive.extractall(folder, filter='data')", 'low'],
  ['insecure-cookie', "setcookie('language', $code)", 'low'],
  ['timing-compare', 'if (password === confirmation) {', 'low'],
  ['timing-compare', 'if (signature === expected) {', 'medium'],
])('%s in: %s', (rule, line, confidence) => {
  expect(of({ rule, path: 'a.js', at: 0, steps: [], routes: [] }, { line })).toBe(confidence);
});

test('back to where the visitor comes from is no redirect to others', () => {
  const back = hit({ rule: 'redirect' });
  expect(of(back, { line: "redirect_to request.headers['Referer']" })).toBe('low');
  expect(of(back, { line: 'redirect(urljoin(request.host_url, "/done"))' })).toBe('low');
  expect(of(back, { line: 'redirect_to params[:next]' })).toBe('high');
});

test('a rule that needs input to be a finding', () => {
  expect(of(hit({ rule: 'prototype-pollution', steps: [] }))).toBe('low');
  const beside = [{ path: 'a.py', at: 1 }];
  const polluted = hit({ rule: 'prototype-pollution', steps: beside });
  expect(of(polluted, { line: 'all[shelf][slot] = seed;' })).toBe('medium');
  expect(of(polluted, { line: 'found[name] = seed;' })).toBe('low');
});

test('a class is chosen from outside only where nothing on the way can choose', () => {
  expect(of(hit({ rule: 'unsafe-reflection', path: '0.py', steps: steps(2) }))).toBe('medium');
  expect(of(hit({ rule: 'unsafe-reflection', steps: [{ path: 'b.py', at: 0 }] }))).toBe('low');
});

test('a page that a link cannot fill', () => {
  const page = hit({ rule: 'html' });
  expect(of(page, { line: "echo $_SERVER['HTTP_USER_AGENT'];" })).toBe('low');
  expect(of(page, { line: 'fmt.Fprintf(w, "no such page: %s", name)' })).toBe('low');
  expect(of(page, { line: 'fmt.Fprintf(w, "<b>%s</b>", name)' })).toBe('high');
  expect(of(page, { line: "echo $_GET['name'];" })).toBe('high');
});

test('a route that is called as a file of data answers with no page', () => {
  const page = hit({ rule: 'html' });
  expect(of({ ...page, routes: [{ method: 'get', path: '/lists/:id.json' }] })).toBe('low');
  expect(of({ ...page, routes: [{ method: 'get', path: '/lists/:id' }] })).toBe('high');
});

test('the place of an upload is the choice of the server, its name is not', () => {
  const path = hit({ rule: 'path' });
  expect(of(path, { line: 'const photo = req.files.photo[0]; unlink(photo.path)' })).toBe('low');
  expect(of(path, { line: 'const { name } = req.files.photo[0]; unlink(name)' })).toBe('high');
});

test('one hash of a password is one finding at first', () => {
  const one = { rule: 'weak-hash', path: 'a.php', at: 0, steps: [], routes: [] };
  const line = 'return sign(md5($password));';
  expect(of(one, { line })).toBe('high');
  expect(of(one, { line, all: [one, { ...one, rule: 'weak-password-hash' }] })).toBe('low');
});

interface Circumstances {
  readonly rule: string;
  readonly source?: string;
  readonly sink?: string;
  readonly file?: string;
  readonly project?: string;
  readonly isEntire?: true;
}

/** The confidence of a flow whose source stands at 0 and whose sink stands at 1 of one file. */
const under = ({
  rule,
  source,
  sink = '',
  file = `${source ?? ''}\n${sink}`,
  project,
  isEntire,
}: Circumstances) => {
  const steps = source === undefined ? [] : [{ path: 'a.py', at: 0 }];
  const trust = source === undefined ? {} : { trust: 'remote' as const };
  const one: RawHit = {
    rule,
    path: 'a.py',
    at: 1,
    steps,
    routes: [],
    ...trust,
    ...(isEntire && { isEntire }),
  };
  return new Confidences(
    [one],
    ({ at }) => (at === 0 ? (source ?? '') : sink),
    () => sink,
    () => [project ?? ''],
    () => file,
  ).of(one);
};

const django = "MIDDLEWARE = ['django.middleware.csrf.CsrfViewMiddleware']";
const read = 'name = request.POST["name"]';

test.each<[string, string, Circumstances]>([
  ['a form that Django guards', 'low', { rule: 'html', source: read, project: django }],
  ['one that it does not guard', 'high', { rule: 'html', source: read }],
  [
    'a view without the guard',
    'high',
    { rule: 'html', source: read, file: `@csrf_exempt\n${read}`, project: django },
  ],
  ['a query, which a link can set', 'high', { rule: 'html', source: 'request.GET["name"]', project: django }],
  [
    'a form whose token is checked',
    'low',
    { rule: 'html', source: "$_POST['a']", file: 'validateSecurityToken();' },
  ],
  ['a form without a token', 'high', { rule: 'html', source: "$_POST['a']" }],
  [
    'an error page of the container',
    'low',
    { rule: 'html', source: 'x', sink: 'response.sendError(400, name);' },
  ],
  ['a page by hand', 'high', { rule: 'html', source: 'x', sink: 'out.println(name);' }],
  [
    'a selector of jQuery',
    'low',
    { rule: 'dom-xss', source: 'const tab = window.location.hash;', sink: '$(tab).tab("show");' },
  ],
  [
    'what stands behind the #',
    'high',
    { rule: 'dom-xss', source: 'const tab = location.hash.slice(1);', sink: '$(tab).appendTo(page);' },
  ],
  ['an address that is sent encoded', 'low', { rule: 'html', source: 'res.send(`No ${req.path}`)' }],
  [
    'a console for statements',
    'low',
    { rule: 'sql', source: 'request.getParameter("query")', isEntire: true },
  ],
  ['a part of a statement', 'high', { rule: 'sql', source: 'request.getParameter("query")' }],
  [
    'a statement by another name',
    'high',
    { rule: 'sql', source: 'request.getParameter("order")', isEntire: true },
  ],
  ['a browser of a directory', 'low', { rule: 'ldap', source: "$_POST['filter']", isEntire: true }],
  ['an address of the page itself', 'low', { rule: 'ssrf', source: 'const own = window.location.href;' }],
  ['an address of a request', 'high', { rule: 'ssrf', source: 'const url = req.query.url;' }],
  [
    'a language in the session',
    'low',
    { rule: 'trust', source: 'x', sink: 'request.session["lang"] = lang' },
  ],
  ['a role in the session', 'high', { rule: 'trust', source: 'x', sink: 'request.session["role"] = role' }],
  ['headers of a request', 'low', { rule: 'header', source: 'x', sink: "req.headers['X-Role'] = role" }],
  [
    'headers of an answer',
    'medium',
    { rule: 'header', source: 'x', sink: "self.send_header('X-Role', role)" },
  ],
  ['data for a program', 'low', { rule: 'command', source: 'x', sink: 'p.stdin.Write(msg)' }],
  [
    'commands for a shell',
    'high',
    { rule: 'command', source: 'x', sink: 'p.stdin.Write(msg)', file: 'run("sh")' },
  ],
  ['a cookie that goes', 'low', { rule: 'insecure-cookie', file: 'c.setMaxAge(0);\nadd(c);' }],
  [
    'a cookie that a method of the project sets',
    'low',
    {
      rule: 'insecure-cookie',
      sink: 'self.auth.set_cookie(handler, token)',
      project: 'class Auth:\n    def set_cookie(self, handler, token):',
    },
  ],
  ['one that a library sets', 'high', { rule: 'insecure-cookie', sink: 'response.set_cookie("sid", token)' }],
  ['a cookie that stays', 'high', { rule: 'insecure-cookie', file: 'c.setMaxAge(9);\nadd(c);' }],
  [
    'certificates checked by hand',
    'low',
    { rule: 'insecure-tls', sink: 'InsecureSkipVerify: true,', file: 'VerifyPeerCertificate: check,' },
  ],
  ['certificates not checked', 'medium', { rule: 'insecure-tls', sink: 'InsecureSkipVerify: true,' }],
  ['what serves behind TLS', 'low', { rule: 'insecure-transport', sink: 'http.ListenAndServe(a, nil)' }],
  ['no TLS', 'medium', { rule: 'insecure-transport', sink: 'ftp.Dial("files.example.org:21")' }],
])('%s: %s', (_, confidence, circumstances) => {
  expect(under(circumstances)).toBe(confidence);
});

test('a hook of serialisation reads what the reader of the whole object let in', () => {
  const one = hit({ rule: 'unsafe-deserialisation', path: 'A.java', steps: [] });
  const inFile = (text: string) =>
    new Confidences(
      [one],
      () => 'key = s.readObject();',
      () => text,
      () => [],
      () => text,
    ).of(one);
  const hook = 'private void readObject(ObjectInputStream s) { key = s.readObject(); }';
  expect(inFile(hook)).toBe('low');
  expect(inFile(`${hook} Object o = new ObjectInputStream(socket).readObject();`)).toBe('medium');
});

const far = (rule: string, files: number): RawHit => ({
  rule,
  path: '0.java',
  at: 22,
  steps: Array.from({ length: 9 }, (_, index) => ({ path: `${index % files}.java`, at: 2 * index })),
  routes: [],
  trust: 'remote',
});

test.each([
  ['jndi-injection', 4, 'high'],
  ['jndi-injection', 5, 'low'],
  ['path', 4, 'low'],
])('%s through %i files: %s', (rule, files, confidence) => {
  const hit = far(rule, files);
  const text = ' \n'.repeat(20);
  const all = new Confidences(
    [hit],
    () => '',
    () => '',
    () => [],
    () => text,
  );
  expect(all.of(hit)).toBe(confidence);
});

test.each([
  ['function signIn(username, password) {', 'medium'],
  ['function entries(base, pattern) {', 'low'],
])('what a function is given for a filter of a directory: %s', (line, confidence) => {
  const hit: RawHit = {
    rule: 'ldap',
    path: 'a.js',
    at: 1,
    steps: [{ path: 'a.js', at: 0 }],
    routes: [],
    trust: 'caller',
    isAlone: true,
  };
  const request: RawHit = { ...hit, at: 9, trust: 'remote', routes: [{ method: 'get', path: '/' }] };
  const all = new Confidences(
    [hit, request],
    () => line,
    () => line,
  );
  expect(all.of(hit)).toBe(confidence);
});
