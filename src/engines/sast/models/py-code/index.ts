import type { Model, Sink } from '../../ir/model.js';
import { at, below, sinksOf, trusted, wrongCalls } from '../shorthand.js';

const shell = /(^|\/)((ba|da|z|k|c|tc)?sh|cmd(\.exe)?|powershell)$/i;
/** `create_subprocess_exec('bash', '-c', text)`, and the same of `os.exec*` and `os.spawn*`. */
const shells = (apis: readonly string[], first: number): readonly Sink[] =>
  sinksOf('command', apis, [first + 1, first + 2, first + 3], { if: [{ of: first, matches: shell }] });
const execs = below('os', 'execl execle execlp execlpe execv execve execvp execvpe posix_spawn startfile');
const spawns = below('os', 'spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe');
const patterns = below('re', 'compile search match fullmatch findall finditer sub subn split');
const engines = [
  ...below('', 'jinja2.Template jinja2.Environment().from_string jinja2.sandbox.Environment().from_string'),
  ...below('', 'mako.template.Template tornado.template.Template chevron.render pystache.render'),
  ...below(
    '',
    'airspeed.Template Cheetah.Template.Template string.Template().template genshi.template.MarkupTemplate',
  ),
  ...below(
    '',
    'django.template.Template django.template.Engine().from_string bottle.SimpleTemplate bottle.template',
  ),
];

/** What the one who starts the program sets. */
const fromOperator = [
  ...trusted('environment', ['os.environ', 'os.environb', 'os.getenv()', 'os.environ.get()']),
  ...['sys.argv', 'raw_input()', 'input()', 'docopt.docopt()'],
  'argparse.ArgumentParser().parse_args()',
  'argparse.ArgumentParser().parse_known_args()',
  'optparse.OptionParser().parse_args()',
  'sys.stdin',
  'sys.stdin.read()',
  'sys.stdin.readline()',
];

/** Code, commands, templates and patterns that are made while the program runs. */
export const model: Model = {
  id: 'py-code',
  title: 'Code, commands and templates made at run time in Python',
  languages: ['python'],
  entryPoints: fromOperator,
  sources: [...['cgi.FieldStorage()', 'socket.socket().recv()', 'socket.socket().recvfrom()']],
  sinks: [
    ...sinksOf('command', below('asyncio', 'create_subprocess_shell subprocess.create_subprocess_shell'), [
      0,
      'cmd',
    ]),
    ...sinksOf('command', ['*.subprocess_shell'], [1, 'cmd']),
    ...sinksOf('command', ['*.exec_command'], [0, 'command']),
    ...sinksOf('command', execs, [0], { closed: true }),
    ...sinksOf('command', spawns, [1], { closed: true }),
    ...shells(execs, 0),
    ...shells(spawns, 1),
    ...shells(['asyncio.create_subprocess_exec'], 0),
    ...sinksOf('command', below('os', 'popen2 popen3 popen4')),
    ...sinksOf('command', below('commands', 'getoutput getstatusoutput')),
    ...sinksOf('command', below('popen2', 'popen2 popen3 popen4 Popen3 Popen4')),
    ...sinksOf('command', below('pexpect', 'spawn run spawnu runu popen_spawn.PopenSpawn')),
    ...sinksOf('command', below('', 'fabric.operations.run fabric.api.run fabric.api.sudo fabric.api.local')),
    ...sinksOf('command', below('', 'invoke.run plumbum.local docker.from_env().containers.run')),
    ...sinksOf('command', below('fabric.Connection()', 'run sudo local')),
    ...sinksOf('command', below('sh', 'bash sh zsh'), [1, 2]),
    ...sinksOf('command', ['pty.spawn'], [0]),
    ...sinksOf(
      'command',
      below('', 'docker.from_env().containers.run docker.DockerClient().containers.run'),
      [1, 'command'],
    ),
    ...sinksOf(
      'command',
      below('airflow', 'operators.bash.BashOperator operators.bash_operator.BashOperator'),
      ['bash_command'],
    ),
    ...sinksOf('command', ['airflow.providers.ssh.operators.ssh.SSHOperator', 'SSHOperator'], ['command']),
    ...sinksOf('code', ['code.InteractiveInterpreter().runsource', 'code.InteractiveInterpreter().runcode']),
    ...sinksOf('code', ['code.InteractiveConsole().push', 'code.InteractiveConsole().runsource']),
    ...sinksOf('code', ['code.InteractiveConsole().runcode', '_xxsubinterpreters.run_string'], [0, 1]),
    ...sinksOf('code', below('timeit', 'timeit repeat Timer'), [0, 1, 'stmt', 'setup']),
    ...sinksOf('code', below('*.df', 'query eval'), [0, 'expr']),
    ...sinksOf(
      'code',
      below('pandas', 'DataFrame().query DataFrame().eval read_csv().query read_csv().eval'),
      [0, 'expr'],
    ),
    ...sinksOf('code', below('redis', 'Redis().eval StrictRedis().eval from_url().eval'), [0], {
      rule: 'nosql-injection',
    }),
    ...sinksOf('code', below('', 'numexpr.evaluate sympy.sympify sympy.parsing.sympy_parser.parse_expr')),
    ...sinksOf(
      'code',
      below(
        '',
        'pandas.eval PIL.ImageMath.eval PIL.ImageMath.unsafe_eval cProfile.run profile.run bdb.Bdb().run execfile',
      ),
    ),
    ...sinksOf('code', below('', 'importlib.import_module __import__ imp.load_source'), [0, 1], {
      rule: 'unsafe-reflection',
    }),
    ...sinksOf('code', ['getattr', 'globals[]'], [1], { rule: 'unsafe-reflection', closed: true }),
    ...sinksOf('assign', ['setattr'], [1], { closed: true }),
    ...sinksOf('template', engines, [0, 'text', 'source']),
    ...sinksOf('template', [
      "django.template.engines['django'].from_string",
      'django.template.engines.django.from_string',
    ]),
    ...sinksOf('template', ['flask.render_template_string', 'flask.stream_template_string'], [0, 'source']),
    ...sinksOf('format', ['*.format', 'str.format'], ['self']),
    ...sinksOf('regex', patterns, [0, 'pattern']),
  ],
  sanitizers: [
    { api: 're.escape()', sanitizes: ['regex'] },
    { api: 'shlex.split()', sanitizes: ['command'] },
    { api: 'shlex.join()', sanitizes: ['command'] },
    { api: 'subprocess.list2cmdline()', sanitizes: ['command'] },
    { api: 'ast.literal_eval()', sanitizes: ['code'] },
  ],
  misuses: [
    ...wrongCalls(
      'redos',
      ['django.core.validators.RegexValidator'],
      { of: 0, slow: true },
      { of: 'regex', slow: true },
    ),
    ...wrongCalls(
      'dynamic-command',
      below('', 'os.system os.popen subprocess.run subprocess.call subprocess.Popen'),
      {
        of: 0,
        matches: /\b(tar|chown|chmod|rsync|7z|zip)\s[^|;&]*\s\*(\s|$)/,
      },
    ),
    ...wrongCalls(
      'information-exposure',
      ['django.shortcuts.render', 'django.shortcuts.render_to_response'],
      {
        of: 2,
        api: /^(locals|globals)\(\)$/,
      },
    ),
    ...wrongCalls('escaping-off', below('streamlit', 'markdown write'), [
      { of: 'unsafe_allow_html', is: true },
      { of: 0, constant: true, not: true },
      { of: 0, plain: true, not: true },
    ]),
    ...wrongCalls('code-injection', ['logging.config.listen']),
    ...wrongCalls(
      'escaping-off',
      below('', 'jinja2.Environment jinja2.sandbox.SandboxedEnvironment'),
      [{ of: 'autoescape', missing: true }],
      ...at(['autoescape'], { is: false }),
    ),
    ...wrongCalls('escaping-off', below('', 'mako.template.Template mako.lookup.TemplateLookup'), [
      { of: 'default_filters', missing: true },
      // Pages that put nothing in, or filter each time.
      { of: 0, matches: /\$\{[^}|]*\|\s*h\b/, not: true },
    ]),
  ],
};
