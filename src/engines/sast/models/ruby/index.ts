import type { SinkKind } from '../../ir/ids.generated.js';
import type { Condition, Misuse, Model, RuleRef, Sink } from '../../ir/model.js';
import { trusted } from '../shorthand.js';
import { commands, files } from './places.js';

function sinks(kind: SinkKind, args: Sink['args'], apis: readonly string[]): readonly Sink[] {
  return apis.map((api): Sink => ({ api: `${api}()`, kind, ...(args ? { args } : {}) }));
}

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});

const worldWritable: readonly Condition[] = [{ of: 0, bits: 0o002 }];

/** The standard library of Ruby (https://docs.ruby-lang.org/en/master/). A constant that is made is `X()`. */
export const model: Model = {
  id: 'ruby',
  title: 'The standard library of Ruby',
  languages: ['ruby'],
  types: [
    ['Exception', 'Exception'],
    ['StandardError', 'Exception'],
  ],
  sources: [
    ...trusted('local', ['gets()', 'ARGV', 'STDIN.read()', '$stdin.read()', 'STDIN.gets()', '$stdin.gets()']),
    'CGI()',
    'Zip::File.open()[].name()',
    'Zip::File()[].name()',
    'Zip::InputStream.open().get_next_entry().name()',
    'Gem::Package::TarReader()[].full_name()',
    'Gem::Package::TarReader.new()[].full_name()',
    'Zip::InputStream.new().get_next_entry().name()',
    'Zip::InputStream().get_next_entry().name()',
    'Zip::File.open_buffer()[].name()',
    'Zip::File.open_buffer().entries()[].name()',
    'Zip::File.open().entries()[].name()',
    'Zip::File.foreach()[].name()',
    'Gem::Package::TarReader()[].header().name()',
    'Archive::Tar::Minitar::Reader()[].name()',
    'Minitar::Reader()[].name()',
    'Minitar::Reader()[].full_name()',
    'Archive::Reader.open_filename()[].pathname()',
    'Archive::Reader.open_memory()[].pathname()',
    'SevenZipRuby::Reader.open()[].path()',
  ],
  guessable: [
    'rand()',
    'Random.rand()',
    'Random.new_seed()',
    'Random().rand()',
    'Random().bytes()',
    'Random.bytes()',
    'Kernel.rand()',
    'Random.random_number()',
    'Random.new().rand()',
    '*.sample()',
  ],
  sinks: [
    ...commands,
    ...files,
    ...sinks(
      'code',
      [0],
      [
        ...[
          'eval',
          'Kernel.eval',
          'binding.eval',
          'binding().eval',
          'instance_eval',
          'class_eval',
          'module_eval',
        ],
        '*.instance_eval',
        '*.class_eval',
        '*.module_eval',
        'RubyVM::InstructionSequence.compile',
        'IRB.eval',
        'Kernel.instance_eval',
        'TOPLEVEL_BINDING.eval',
        '*.class_exec',
        '*.eval',
      ],
    ),
    ...sinks(
      'path',
      [0, 1],
      ['get', 'getbinaryfile', 'gettextfile', 'put', 'putbinaryfile', 'delete'].flatMap((each) => [
        `Net::FTP().${each}`,
        `Net::FTP.open().${each}`,
      ]),
    ),
    ...['load', 'require', 'require_relative', 'Kernel.load', 'Kernel.require', 'autoload'].map(
      (each): Sink => ({ api: `${each}()`, kind: 'path', rule: 'file-inclusion' as const, closed: true }),
    ),
    ...['*.const_get', 'Object.const_get', 'Kernel.const_get', 'Module.const_get'].map(
      (each): Sink => ({ api: `${each}()`, kind: 'code', rule: 'unsafe-reflection' as const, closed: true }),
    ),
    ...[
      'send',
      'public_send',
      '__send__',
      'try',
      'try!',
      'method',
      'instance_method',
      'instance_variable_get',
      'instance_variable_set',
      'class_variable_get',
      'class_variable_set',
      'define_method',
      'public_method',
    ].flatMap((each): Sink[] => [
      { api: `*.${each}()`, kind: 'code', rule: 'unsafe-reflection', closed: true },
      { api: `${each}()`, kind: 'code', rule: 'unsafe-reflection', closed: true },
    ]),
    ...['*.send', '*.public_send', '*.__send__', 'send'].map(
      (each): Sink => ({
        ...{ api: `${each}()`, kind: 'code', rule: 'unsafe-reflection' as const, args: [1], closed: true },
        if: [
          {
            of: 0,
            is: [
              'define_method',
              'const_get',
              'instance_variable_get',
              'instance_variable_set',
              'remove_method',
              'constantize',
            ],
          },
        ],
      }),
    ),
    { api: '&()', kind: 'code', rule: 'unsafe-reflection', closed: true },
    ...['constantize', 'safe_constantize'].flatMap((each): readonly Sink[] => {
      const sink = {
        api: `*.${each}()`,
        kind: 'code',
        rule: 'unsafe-reflection',
        args: ['self'],
        closed: true,
      } as const;
      // What begins with a name can only be one of its family.
      const family = { of: 'self', matches: /^[A-Z]\w{2}/ } as const;
      return [
        { ...sink, if: [{ ...family, not: true }] },
        { ...sink, if: [family], derived: 'low' },
      ];
    }),
    ...sinks(
      'format',
      [0],
      ['format', 'sprintf', 'printf', 'Kernel.format', 'Kernel.sprintf', 'Kernel.printf'],
    ),
    ...sinks('regex', [0], ['Regexp', 'Regexp.compile']),
    // A text makes a pattern of its argument; a pattern is held against it.
    ...['*.match()', '*.match?()'].map(
      (api): Sink => ({ api, kind: 'regex', if: [{ of: 'self', tainted: true }] }),
    ),
    { api: '*.extract()', kind: 'path', rule: 'zip-slip', closed: true },
    ...sinks('html', ['*'], ['CGI().out']),
  ],
  // Who starts the program says it: https://ruby.github.io/rake/doc/rakefile_rdoc.html
  routers: [{ api: 'task()', handlers: ['&'], params: [undefined, 'local'] }],
  sanitizers: [
    { api: 'gsub strip()', sanitizes: 'all' },
    { api: 'line ends strip()', sanitizes: ['log', 'header'] },
    ...['Integer', 'Float', 'Rational', 'BigDecimal', 'Date.parse', 'Time.parse'].map((each) => ({
      api: `${each}()`,
      sanitizes: 'all' as const,
    })),
    ...[
      'to_i',
      'to_f',
      'to_r',
      'to_d',
      'to_c',
      'hex',
      'ord',
      'length',
      'size',
      'hexdigest',
      'parameterize',
      'id',
    ].map((each) => ({
      api: `*.${each}()`,
      sanitizes: 'all' as const,
    })),
    ...['shellescape'].map((each) => ({ api: `*.${each}()`, sanitizes: ['command' as const] })),
    ...['Shellwords.escape', 'Shellwords.shellescape', 'Shellwords.join', 'shellescape'].map((each) => ({
      api: `${each}()`,
      sanitizes: ['command' as const],
    })),
    { api: 'File.basename()', sanitizes: ['path'] },
    { api: '*.basename()', sanitizes: ['path'] },
    { api: 'Regexp.escape()', sanitizes: ['regex'] },
    { api: 'Regexp.quote()', sanitizes: ['regex'] },
    { api: 'Regexp.union()', sanitizes: ['regex'] },
    { api: 'Marshal.dump()', sanitizes: ['deserialise'] },
    { api: '*.path()', sanitizes: ['redirect', 'ssrf'] },
    { api: '*.inspect()', sanitizes: ['log'] },
    { api: '*.dump()', sanitizes: ['log', 'deserialise'] },
    ...[
      'CGI.escapeHTML',
      'CGI.escape_html',
      'ERB::Util.html_escape',
      'ERB::Util.h',
      'Rack::Utils.escape_html',
    ].map((each) => ({ api: `${each}()`, sanitizes: ['html' as const] })),
    ...[
      'CGI.escape',
      'URI.encode_www_form_component',
      'ERB::Util.url_encode',
      'Rack::Utils.escape',
      'URI.encode_www_form',
    ].map((each) => ({
      api: `${each}()`,
      sanitizes: ['html' as const, 'redirect' as const, 'ssrf' as const, 'path' as const],
    })),
  ],
  misuses: [
    ...[
      'eval',
      'Kernel.eval',
      'instance_eval',
      'class_eval',
      'module_eval',
      '*.instance_eval',
      '*.class_eval',
      '*.module_eval',
    ].map((each) =>
      when(each, 'dynamic-code', { of: 0, plain: true, not: true }, { of: 0, missing: true, not: true }),
    ),
    ...['system', 'exec', 'spawn', '`', 'Kernel.system', 'Open3.capture3', 'Open3.capture2e', 'IO.popen'].map(
      (each) =>
        when(
          each,
          'dynamic-command',
          { of: 0, matches: /\s[^\0]*$/ },
          { of: 0, plain: true, not: true },
          { of: 0, without: /shellescape|escape|shelljoin/ },
        ),
    ),
    ...['rand', 'Random.rand', 'Kernel.rand', 'Random().rand'].map((each) =>
      when(each, 'guessable-random', { of: 0, below: 1000, not: true }),
    ),
    { api: 'syscall()', rule: 'dangerous-function' },
    { api: 'detailed exceptions()', rule: 'stack-trace-exposure' },
    ...['*.gsub', '*.gsub!'].map((each) =>
      when(
        each,
        'incomplete-sanitisation',
        { of: 0, matches: /^\/?[<>]\/?$/ },
        { of: 1, matches: /^&[lg]t;$/ },
      ),
    ),
    { api: 'regex()', rule: 'redos', when: [{ of: 0, slow: true }] },
    { api: 'Regexp()', rule: 'redos', when: [{ of: 0, slow: true }] },
    when(
      'File.open',
      'insecure-temp-file',
      { of: 0, matches: /^\/(var\/)?tmp\// },
      { of: 1, matches: /^[wa]/ },
    ),
    when('File', 'insecure-temp-file', { of: 0, matches: /^\/(var\/)?tmp\// }, { of: 1, matches: /^[wa]/ }),
    when('File.write', 'insecure-temp-file', { of: 0, matches: /^\/(var\/)?tmp\// }),
    when('IO.write', 'insecure-temp-file', { of: 0, matches: /^\/(var\/)?tmp\// }),
    ...[
      'File.chmod',
      'FileUtils.chmod',
      'FileUtils.chmod_R',
      'File.lchmod',
      '*.chmod',
      'FileUtils.chmod_r',
    ].flatMap((each) => [
      when(each, 'file-permissions', ...worldWritable),
      when(each, 'file-permissions', { of: 0, matches: /(^|,)([ugo]{0,3}[oa][ugoa]{0,3})?[+=][rx]{0,2}w/ }),
    ]),
    ...['`', 'system', 'exec', '%x'].map((each) =>
      when(each, 'file-permissions', {
        of: 0,
        matches: /\bchmod\s{1,9}(-\w{1,9}\s{1,9}){0,9}(0?777|0?666|[ao]\+\w{0,9}w)/,
      }),
    ),
    when('File.umask', 'file-permissions', { of: 0, is: 0 }),
    ...['FileUtils.mkdir', 'FileUtils.mkdir_p', 'FileUtils.install'].map((each) =>
      when(each, 'file-permissions', { of: 'mode', bits: 0o002 }),
    ),
    when('Dir.mkdir', 'file-permissions', { of: 1, bits: 0o002 }),
    ...['File.open', 'File'].flatMap((each) => [
      when(each, 'file-permissions', { of: 2, bits: 0o002 }),
      when(each, 'file-permissions', { of: 'perm', bits: 0o002 }),
    ]),
    ...['TCPServer', 'TCPServer.open', 'UDPSocket().bind', 'Socket.tcp_server_sockets'].map((each) =>
      when(each, 'bind-all-interfaces', { of: 0, matches: /^(0\.0\.0\.0|::)$/ }),
    ),
    when('WEBrick::HTTPServer', 'bind-all-interfaces', { of: 'BindAddress', is: '0.0.0.0' }),
    when('WEBrick::HTTPServer', 'debug-mode', { of: 'Debug', is: true }),
    when('==', 'timing-compare', { of: 0, tainted: true }),
    when('==', 'timing-compare', { of: 1, tainted: true }),
    { api: 'request.get? else()', rule: 'verb-confusion' },
  ],
  entry({ body, owner }) {
    const [first, second] = body.params;
    // https://docs.aws.amazon.com/lambda/latest/dg/ruby-handler.html
    if (first?.name === 'event' && second?.name === 'context')
      return { routes: [], params: ['source', undefined] };
    // https://github.com/rack/rack/blob/main/SPEC.rdoc
    if (owner && body.name === 'call' && first?.name === 'env')
      return { routes: [], params: ['source'], answersHtml: true };
    // https://docs.ruby-lang.org/en/master/WEBrick/HTTPServlet/AbstractServlet.html
    if (owner && /^do_[A-Z]+$/.test(body.name))
      return { routes: [], params: ['source', { api: 'response()' }] };
    if (owner?.bases.some((each) => /(^|::)Action$/.test(each)) && /^(call|handle)$/.test(body.name))
      return { routes: [], params: body.params.map(() => 'source' as const) };
    return undefined;
  },
};
