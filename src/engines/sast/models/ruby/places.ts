import type { SinkKind } from '../../ir/ids.generated.js';
import type { Condition, Sink } from '../../ir/model.js';

function sinks(kind: SinkKind, args: Sink['args'], apis: readonly string[]): readonly Sink[] {
  return apis.map((api): Sink => ({ api: `${api}()`, kind, ...(args ? { args } : {}) }));
}

const programs = [
  ...['system', 'exec', 'spawn'].flatMap((each) => [each, `Kernel.${each}`, `Process.${each}`]),
  ...['popen', 'popen2', 'popen2e', 'popen3', 'capture2', 'capture2e', 'capture3'].map(
    (each) => `Open3.${each}`,
  ),
  ...[
    'IO.popen',
    'PTY.spawn',
    'Rake.sh',
    'sh',
    'POSIX::Spawn.spawn',
    'Terrapin::CommandLine',
    'Cocaine::CommandLine',
  ],
];
const pipelines = ['pipeline', 'pipeline_r', 'pipeline_w', 'pipeline_rw', 'pipeline_start'];
/** Anything that is no text: the environment that may stand before the command. */
const isHash: readonly Condition[] = [
  { of: 0, matches: /^[^\0]*$/, not: true },
  { of: 0, constant: true },
];
const shell: readonly Condition[] = [
  { of: 0, matches: /^(\/\w+)*\/?(ba|z|da|k)?sh$|^cmd(\.exe)?$/ },
  { of: 1, matches: /^(-l?c|\/c)$/i },
];

/** A list of words starts the program itself; one text goes through the shell (https://docs.ruby-lang.org/en/master/Process.html). */
export const commands: readonly Sink[] = [
  ...programs.flatMap((each): Sink[] => [
    { api: `${each}()`, kind: 'command', textOnly: true },
    { api: `${each}()`, kind: 'command', args: [[0, '0']] },
    { api: `${each}()`, kind: 'command', args: [1], textOnly: true, if: isHash },
    { api: `${each}()`, kind: 'command', args: [2], if: shell },
    {
      api: `${each}()`,
      kind: 'command',
      args: [[0, '2']],
      if: [
        { of: [0, '0'], matches: /^(\/\w+)*\/?(ba|z|da|k)?sh$/ },
        { of: [0, '1'], matches: /^-l?c$/ },
      ],
    },
  ]),
  ...pipelines.map(
    (each): Sink => ({ api: `Open3.${each}()`, kind: 'command', args: [0, 1, 2], textOnly: true }),
  ),
  ...['exec!', 'exec', 'open_channel'].map(
    (each): Sink => ({ api: `Net::SSH.start().${each}()`, kind: 'command' }),
  ),
  { api: '`()', kind: 'command' },
  // `open("|command")` starts a program, and so may whatever is opened.
  ...['open', 'Kernel.open'].map(
    (each): Sink => ({
      api: `${each}()`,
      kind: 'command',
      closed: true,
      if: [{ of: 0, matches: /^[^\0]/, not: true }],
    }),
  ),
  ...['open', 'Kernel.open', 'IO.read', 'IO.readlines', 'IO.foreach', 'IO.binread', 'IO.write'].map(
    (each): Sink => ({ api: `${each}()`, kind: 'command', if: [{ of: 0, matches: /^\|/ }] }),
  ),
];

const fileMethods = [
  'open',
  'read',
  'readlines',
  'write',
  'delete',
  'unlink',
  'rename',
  'binread',
  'binwrite',
  'foreach',
  ...[
    'symlink',
    'link',
    'chmod',
    'chown',
    'truncate',
    'mkfifo',
    'copy_stream',
    'sysopen',
    'readlink',
    'utime',
  ],
];
const folderMethods = [
  'glob',
  'entries',
  'foreach',
  'mkdir',
  'chdir',
  'children',
  'each_child',
  'rmdir',
  'delete',
  'open',
  'unlink',
  'new',
];
const fileUtilities = [
  ...[
    'rm',
    'rm_r',
    'rm_rf',
    'rm_f',
    'remove',
    'remove_dir',
    'remove_entry',
    'remove_entry_secure',
    'remove_file',
  ],
  ...[
    'mkdir',
    'mkdir_p',
    'makedirs',
    'rmdir',
    'touch',
    'cp',
    'cp_r',
    'copy',
    'copy_file',
    'mv',
    'move',
    'install',
  ],
  'ln',
  'ln_s',
  'ln_sf',
  'symlink',
  'safe_unlink',
  'copy_entry',
  'cd',
  'chmod',
  'chmod_R',
];
const pathnameMethods = (
  'read binread write binwrite open each_line readlines sysopen delete unlink rmtree mkpath mkdir rmdir children ' +
  'entries each_child each_entry find glob opendir rename chmod make_link make_symlink'
).split(' ');
const noCommand: readonly Condition[] = [{ of: 0, matches: /^\|/, not: true }];

export const files: readonly Sink[] = [
  ...[
    ...fileMethods.flatMap((each) => [`File.${each}`, `IO.${each}`]),
    ...fileUtilities.map((each) => `FileUtils.${each}`),
    ...folderMethods.map((each) => `Dir.${each}`),
    'File',
    'Dir',
    'open',
    'Kernel.open',
    'Tempfile.open',
    ...[
      'CSV.read',
      'CSV.foreach',
      'CSV.open',
      'CSV.table',
      'YAML.load_file',
      'JSON.load_file',
      'Psych.load_file',
    ],
    ...[
      'IniFile.load',
      'PStore',
      'Vips::Image.new_from_file',
      'Magick::Image.read',
      'YAML::Store',
      'SQLite3::Database.open',
    ],
  ].map((each): Sink => ({ api: `${each}()`, kind: 'path', if: noCommand })),
  // A Pathname alone opens nothing: `Pathname.new(name).extname`.
  ...['Pathname()', 'Pathname().join()', 'Pathname().+()', 'Pathname()./()'].flatMap((of) =>
    pathnameMethods.map((each): Sink => ({ api: `${of}.${each}()`, kind: 'path', args: ['self'] })),
  ),
  ...sinks(
    'path',
    [1],
    ['rename', 'symlink', 'link', 'copy_stream'].flatMap((each) => [`File.${each}`, `IO.${each}`]),
  ),
  ...sinks(
    'path',
    [1],
    ['cp', 'cp_r', 'copy', 'copy_file', 'mv', 'move', 'ln', 'ln_s', 'ln_sf', 'install'].map(
      (each) => `FileUtils.${each}`,
    ),
  ),
];
