import type { Condition, Model } from '../../ir/model.js';
import { at, below, sinksOf, wrongCalls } from '../shorthand.js';

const inflaters =
  /^(gzip|zlib|flate|bzip2|lzw|tar|zip|zstd|snappy|brotli|lz4|xz)\.(New\w*Reader\w*|Open\w*|File|File\.Open)\(\)|^zip\.File\.Open\(\)/;
const tmp = /^\/(var\/)?tmp\/|^\/dev\/shm\//;
/** Anything for others, and anything but reading for the group. */
const tooMuch = (of: number): readonly Condition[] => [
  { of, bits: 0o027 },
  { of, api: /\.ModePerm$/ },
];

/** Files, archives, temporary files and their permissions. */
export const model: Model = {
  id: 'go-files',
  title: 'Files and archives in Go',
  languages: ['go'],
  types: [
    ['zip.Reader', 'zip.Reader'],
    ['zip.ReadCloser', 'zip.Reader'],
    ['tar.Reader', 'tar.Reader'],
    ['sevenzip.Reader', 'zip.Reader'],
    ['sevenzip.ReadCloser', 'zip.Reader'],
    ['sevenzip.File', 'zip.File'],
    ['rardecode.Reader', 'tar.Reader'],
    ['rardecode.ReadCloser', 'tar.Reader'],
    ['rardecode.FileHeader', 'tar.Header'],
    ...['archives.FileInfo', 'archiver.File', 'archiver.FileInfo'].map((each) => [each, each] as const),
    ['afero.Fs', 'afero.Fs'],
    ...['gzip', 'zlib', 'flate', 'bzip2', 'lzw'].map(
      (each) => [`${each}.Reader`, `${each}.NewReader()`] as const,
    ),
    ['multipart.FileHeader', 'multipart.FileHeader'],
  ],
  sources: [
    'multipart.FileHeader.Filename',
    'archives.FileInfo.NameInArchive',
    'archiver.File.NameInArchive',
    'archiver.File.Name()',
  ],
  results: [
    ['zip.OpenReader()', 'zip.Reader'],
    ['zip.OpenReader().Reader', 'zip.Reader'],
    ['sevenzip.OpenReader()', 'zip.Reader'],
    ['sevenzip.OpenReaderWithPassword()', 'zip.Reader'],
    ['sevenzip.NewReader()', 'zip.Reader'],
    ['rardecode.OpenReader()', 'tar.Reader'],
    ['rardecode.NewReader()', 'tar.Reader'],
    ['zip.NewReader()', 'zip.Reader'],
    ['zip.Reader.File[]', 'zip.File'],
    ['tar.NewReader()', 'tar.Reader'],
    ['tar.Reader.Next()', 'tar.Header'],
  ],
  sinks: [
    ...sinksOf(
      'path',
      below('os', 'Open OpenFile Create ReadFile WriteFile Remove RemoveAll Mkdir MkdirAll'),
    ),
    ...sinksOf('path', below('os', 'Stat Lstat ReadDir Chmod Chown Truncate DirFS Chdir ReadLink OpenRoot')),
    ...sinksOf('path', below('os', 'Rename Link Symlink CopyFS'), [0, 1]),
    ...sinksOf('path', below('ioutil', 'ReadFile WriteFile ReadDir')),
    ...sinksOf(
      'path',
      below('', 'filepath.Walk filepath.WalkDir filepath.Glob godotenv.Load excelize.OpenFile'),
    ),
  ],
  sanitizers: [
    ...['filepath.Clean()', 'path.Clean()'].map((api) => ({
      ...{ api, sanitizes: ['path'] as const, if: [{ of: 0, matches: /^\// }] },
    })),
    { api: 'securejoin.SecureJoin()', sanitizes: ['path'] },
  ],
  misuses: [
    ...wrongCalls('file-permissions', below('os', 'Mkdir MkdirAll'), ...tooMuch(1)),
    ...wrongCalls(
      'file-permissions',
      ['os.Chmod', 'afero.Fs.Chmod'],
      { of: 1, bits: 0o077 },
      { of: 1, api: /\.ModePerm$/ },
    ),
    ...wrongCalls('file-permissions', ['os.File.Chmod', '*.Chmod'], { of: 0, bits: 0o077 }),
    ...wrongCalls('file-permissions', below('afero', 'Fs.Mkdir Fs.MkdirAll'), ...tooMuch(1)),
    ...wrongCalls('file-permissions', below('afero', 'WriteFile Fs.OpenFile WriteReader'), {
      of: 3,
      bits: 0o077,
    }),
    ...wrongCalls('file-permissions', below('', 'syscall.Umask unix.Umask'), { of: 0, is: 0 }),
    ...wrongCalls(
      'file-permissions',
      ['os.OpenFile', 'ioutil.WriteFile', 'os.WriteFile'],
      ...at([2], { bits: 0o077 }),
      {
        of: 2,
        api: /\.ModePerm$/,
      },
    ),
    ...wrongCalls('insecure-temp-file', below('', 'os.Create os.WriteFile ioutil.WriteFile'), {
      of: 0,
      matches: tmp,
    }),
    ...wrongCalls(
      'insecure-temp-file',
      ['os.OpenFile'],
      [
        { of: 0, matches: tmp },
        { of: 1, api: /O_RDONLY$/, not: true },
      ],
    ),
    ...wrongCalls('decompression-bomb', ['io.Copy', 'io.CopyBuffer'], { of: 1, api: inflaters }),
    ...wrongCalls('decompression-bomb', ['io.ReadAll', 'ioutil.ReadAll'], { of: 0, api: inflaters }),
  ],
};
