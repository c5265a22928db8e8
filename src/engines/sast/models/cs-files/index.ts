import { passwordName } from '../../../../knowledge/secret-words.js';
import type { Model } from '../../ir/model.js';
import { calls, sinks, wrong } from '../shorthand.js';

const reads = [
  'ReadAllText',
  'ReadAllBytes',
  'ReadAllLines',
  'ReadLines',
  'OpenRead',
  'OpenText',
  'ReadAllLinesAsync',
];
const writes = [
  'WriteAllText',
  'WriteAllBytes',
  'WriteAllLines',
  'AppendAllText',
  'AppendText',
  'AppendAllLines',
];
const others = [
  'Open',
  'OpenWrite',
  'Create',
  'CreateText',
  'Delete',
  'Encrypt',
  'SetAttributes',
  'OpenHandle',
];
const pairs = ['Copy', 'Move', 'Replace'];
const folders = [
  'GetFiles',
  'GetDirectories',
  'Delete',
  'CreateDirectory',
  'EnumerateFiles',
  'Move',
  'EnumerateDirectories',
];
const uploads = [
  'IFormFile',
  'HttpPostedFile',
  'HttpPostedFileBase',
  'FormFile',
  'IBrowserFile',
  'FileUpload',
];
const async = (each: string) => [each, `${each}Async`];

/** Files, folders, archives and uploads (https://learn.microsoft.com/en-us/dotnet/api/system.io). */
export const model: Model = {
  id: 'cs-files',
  title: 'Files and archives of .NET',
  languages: ['csharp'],
  types: [
    ['ZipArchiveEntry', 'ZipArchiveEntry'],
    ['IArchiveEntry', 'ZipArchiveEntry'],
    ['IEntry', 'ZipArchiveEntry'],
    ['FileUpload', 'FileUpload'],
  ],
  results: [
    ['ZipFile.OpenRead()', 'ZipArchive'],
    ['ZipFile.Open()', 'ZipArchive'],
    ...['ArchiveFactory', 'ZipArchive', 'TarArchive', 'RarArchive', 'SevenZipArchive', 'GZipArchive'].flatMap(
      (each) => [[`${each}.Open()`, 'ZipArchive'] as const, [`${each}.OpenArchive()`, 'ZipArchive'] as const],
    ),
    ['ReaderFactory.Open()', 'IReader'],
    ['ReaderFactory.OpenReader()', 'IReader'],
    ['IReader.Entry', 'ZipArchiveEntry'],
  ],
  sources: [
    ...[
      'ZipArchiveEntry.FullName',
      'ZipArchiveEntry.Key',
      'ZipArchive.Entries',
      'ZipEntry.Name',
      'ZipEntry.FileName',
    ],
    ...[
      'ZipInputStream.GetNextEntry()',
      'TarEntry.Name',
      'TarInputStream.GetNextEntry()',
      'TarReader.GetNextEntry()',
    ],
    ...uploads.flatMap((each) => [`${each}.FileName`, `${each}.Name`]),
    'FileUpload.PostedFile.FileName',
  ],
  sinks: [
    ...sinks('path', calls(['File', 'IFile'], [...reads, ...writes, ...others].flatMap(async))),
    ...sinks('path', calls(['File'], pairs), 0, 1),
    ...sinks('path', calls(['Directory'], folders)),
    ...sinks('path', [
      'FileStream()',
      'StreamReader()',
      'StreamWriter()',
      'FileInfo()',
      'DirectoryInfo()',
      'PhysicalFile()',
      'Results.File()',
      'PhysicalFileResult()',
      'VirtualFile()',
      'FilePathResult()',
      ...[
        'TypedResults.PhysicalFile()',
        'PhysicalFileProvider()',
        '*.SendFileAsync()',
        'Response.TransmitFile()',
      ],
      'Response.WriteFile()',
      'Response.SendFile()',
      'Image.FromFile()',
      'Bitmap()',
      'ZipFile.OpenRead()',
      'Assembly.LoadFile()',
    ]),
    // They read a stream as well, which was opened elsewhere.
    ...sinks('path', ['XDocument.Load()', 'XmlReader.Create()', 'XmlTextReader()']).map((each) => ({
      ...each,
      if: [
        { of: 0, named: /^(?:Body|InputStream|\w{0,40}(?:[sS]tream|[rR]eader))$/, not: true as const },
        { of: 0, api: /(?:Stream|Reader)(?:OfStream)?(?:\(\))?$/, not: true as const },
      ],
    })),
    // A stream that is sent was opened elsewhere.
    { api: 'File()', kind: 'path', if: [{ of: 0, api: /\)$/, not: true }] },
    ...sinks('path', ['*.ExtractToFile()', '*.WriteToFile()', '*.SaveAs()', '*.MapPath()']),
    ...sinks(
      'path',
      ['ZipFile.ExtractToDirectory()', '*.ExtractToDirectory()', 'ZipFile.CreateFromDirectory()'],
      1,
    ),
    ...sinks('path', ['*.ExtractToDirectory()'], 0),
    ...calls(uploads, ['SaveAs']).map((api) => ({
      api,
      kind: 'path' as const,
      rule: 'unrestricted-upload' as const,
    })),
  ],
  sanitizers: [
    ...['Path.GetFileName()', 'Path.GetFileNameWithoutExtension()', 'Path.GetRandomFileName()'].map(
      (api) => ({
        api,
        sanitizes: ['path'] as const,
      }),
    ),
    { api: 'Path.GetExtension()', sanitizes: ['path'] },
    ...['FileStream()', 'StreamReader()', 'StreamWriter()', 'FileInfo()', 'DirectoryInfo()'].map((api) => ({
      api,
      sanitizes: ['path'] as const,
    })),
    ...calls(['File'], reads.flatMap(async)).map((api) => ({ api, sanitizes: 'all' as const })),
    ...calls(['File'], ['Exists', ...writes]).map((api) => ({ api, sanitizes: 'all' as const })),
    { api: 'Directory.GetFiles()', sanitizes: ['html', 'redirect', 'ssrf'] },
  ],
  misuses: [
    ...wrong('cleartext-storage', calls(['File'], writes.flatMap(async)), {
      of: 1,
      named: passwordName,
    }),
    ...wrong('insecure-temp-file', ['Path.GetTempFileName()']),
    ...wrong(
      'file-permissions',
      ['FileSystemAccessRule()', 'RegistryAccessRule()', 'MutexAccessRule()'],
      { of: 0, matches: /^(Everyone|BUILTIN\\Users|Authenticated Users)$/i },
      { of: '*', api: /AccessControlType\.Deny$/, not: true },
    ),
    ...wrong('file-permissions', ['FileSystemAccessRule()', 'RegistryAccessRule()', 'PipeAccessRule()'], {
      of: [0, '#0'],
      api: /WellKnownSidType\.(WorldSid|AnonymousSid|BuiltinUsersSid)$/,
    }),
    ...wrong('file-permissions', ['File.SetUnixFileMode()', '*.UnixFileMode=', '*.UnixCreateMode='], {
      of: '*',
      bits: 0o7,
    }),
    ...wrong(
      'file-permissions',
      ['Directory.CreateDirectory()', 'File.SetUnixFileMode()', '*.UnixFileMode=', '*.UnixCreateMode='],
      {
        of: '*',
        api: /UnixFileMode\.Other(Write|Execute|Read)$/,
      },
    ),
    ...wrong('file-permissions', ['UnixFileInfo.FileAccessPermissions='], {
      of: 0,
      api: /AllPermissions|Other/,
    }),
  ],
};
