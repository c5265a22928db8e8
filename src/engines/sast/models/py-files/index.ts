import type { Condition, Model } from '../../ir/model.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';

const readers = [
  ...below('os', 'remove unlink rmdir removedirs listdir scandir walk stat mkdir makedirs open chmod chown'),
  ...below('os', 'truncate readlink lstat access utime'),
  ...below('', 'open io.open codecs.open file aiofiles.open gzip.open bz2.open lzma.open tarfile.open'),
  ...below('', 'linecache.getline fileinput.input mmap.mmap zipfile.ZipFile glob.glob glob.iglob'),
  ...below('', 'numpy.loadtxt numpy.save numpy.savetxt PIL.Image.open cv2.imread'),
];
const pairs = [
  ...below('shutil', 'copy copy2 copyfile copytree move rmtree chown make_archive unpack_archive'),
  ...below('os', 'rename renames replace link symlink'),
];
const onPath = below(
  '',
  'read_text read_bytes write_text write_bytes open unlink mkdir rmdir iterdir touch rename',
);
const zips = below('', 'zipfile.ZipFile() rarfile.RarFile() pyzipper.AESZipFile() pyzipper.ZipFile()');
const world: Condition = { of: 1, bits: 0o022 };
const any = /S_IRWXO|S_IWOTH|S_IRWXG|S_IWGRP/;

/** Files, archives, temporary files and their permissions. */
export const model: Model = {
  id: 'py-files',
  title: 'Files and archives in Python',
  languages: ['python'],
  sources: [
    ...below('tarfile.open()', 'getmembers getnames next').map((each) => `${each}()`),
    'tarfile.open()[]',
    ...zips.flatMap((each) => [`${each}.infolist()`, `${each}.namelist()`]),
    ...below('py7zr.SevenZipFile()', 'getnames namelist list files readall read').map((each) => `${each}()`),
    ...below('libarchive', 'memory_reader file_reader stream_reader fd_reader').map((each) => `${each}()[]`),
  ],
  results: [
    ...below('pathlib', 'PurePath PosixPath WindowsPath').map(
      (each) => [`${each}()`, 'pathlib.Path()'] as const,
    ),
    ...below(
      'pathlib.Path()',
      'joinpath resolve absolute with_name with_suffix expanduser rglob relative_to',
    ).map((each) => [`${each}()`, 'pathlib.Path()'] as const),
    ['pathlib.Path().parent', 'pathlib.Path()'],
    ['pathlib.Path.home()', 'pathlib.Path()'],
    ['pathlib.Path.cwd()', 'pathlib.Path()'],
    ['tarfile.TarFile()', 'tarfile.open()'],
    ['tarfile.TarFile.open()', 'tarfile.open()'],
  ],
  sinks: [
    ...sinksOf('path', readers, [0, 'file', 'path', 'name', 'filename']),
    ...sinksOf('path', pairs, [0, 1, 'src', 'dst']),
    ...sinksOf(
      'path',
      onPath.map((each) => `pathlib.Path().${each}`),
      ['self'],
    ),
    ...sinksOf(
      'path',
      onPath.map((each) => `*.${each}`).filter((each) => /_(text|bytes)$/.test(each)),
      ['self'],
    ),
    ...sinksOf('path', ['*.save'], [0, 'dst'], { closed: true }),
    ...sinksOf('path', below('', 'flask.send_file werkzeug.utils.send_file'), [
      0,
      'path_or_file',
      'filename_or_fp',
    ]),
    ...sinksOf('path', below('', 'starlette.responses.FileResponse fastapi.responses.FileResponse'), [
      0,
      'path',
    ]),
    ...sinksOf('path', below('', 'aiohttp.web.FileResponse sanic.response.file django.http.FileResponse'), [
      0,
      'path',
    ]),
  ],
  sanitizers: [
    ...['os.path.basename()', 'ntpath.basename()', 'posixpath.basename()'].map((api) => ({
      api,
      sanitizes: ['path'] as const,
    })),
    // What is read from memory is no name of a file.
    ...below('io', 'BytesIO StringIO').map((each) => ({
      api: `${each}()`,
      sanitizes: ['path', 'ssrf'] as const,
    })),
    ...below('pathlib.Path()', 'name stem suffix').map((api) => ({ api, sanitizes: ['path'] as const })),
    { api: 'bottle.static_file()', sanitizes: ['path', 'html'] },
    { api: 'flask.safe_join()', sanitizes: ['path'] },
    { api: 'werkzeug.utils.safe_join()', sanitizes: ['path'] },
    { api: 'werkzeug.security.safe_join()', sanitizes: ['path'] },
    { api: 'django.utils._os.safe_join()', sanitizes: ['path'] },
    { api: 'django.utils.text.get_valid_filename()', sanitizes: ['path'] },
  ],
  misuses: [
    ...wrongCalls(
      'zip-slip',
      ['tarfile.open().extractall', 'tarfile.open().extract'],
      [
        { of: 'filter', missing: true },
        { of: 'members', missing: true },
      ],
    ),
    ...wrongCalls('zip-slip', ['tarfile.open().extractall'], { of: 'filter', is: 'fully_trusted' }),
    ...wrongCalls(
      'directory-listing',
      ['*.add_static', 'aiohttp.web.static', 'aiohttp.web.Application().router.add_static'],
      { of: 'show_index', is: true },
    ),
    ...wrongCalls('insecure-temp-file', below('', 'tempfile.mktemp os.tempnam os.tmpnam os.tmpfile')),
    ...wrongCalls(
      'insecure-temp-file',
      ['open', 'io.open', 'codecs.open'],
      [
        { of: 0, matches: /^\/(var\/)?tmp\/|^\/dev\/shm\// },
        { of: 1, matches: /[wax+]/ },
      ],
    ),
    ...wrongCalls(
      'file-permissions',
      below('os', 'chmod fchmod lchmod'),
      world,
      { of: 1, api: any },
      { of: 1, named: any },
    ),
    ...wrongCalls('file-permissions', ['*.chmod', 'pathlib.Path().chmod'], { of: 0, named: any }),
    ...wrongCalls('file-permissions', below('os', 'makedirs mkdir mkfifo mknod'), world, {
      of: 'mode',
      bits: 0o022,
    }),
    ...wrongCalls('file-permissions', below('pathlib.Path()', 'mkdir touch'), { of: 'mode', bits: 0o022 }),
    ...wrongCalls('file-permissions', below('os', 'chmod fchmod lchmod'), { of: 'mode', bits: 0o022 }),
    ...wrongCalls('file-permissions', ['os.open'], { of: 2, bits: 0o022 }, { of: 'mode', bits: 0o022 }),
    ...wrongCalls('file-permissions', ['*.chmod', 'pathlib.Path().chmod'], { of: 0, bits: 0o022 }),
    ...wrongCalls(
      'file-permissions',
      below('', 'os.system os.popen subprocess.run subprocess.call subprocess.check_call'),
      {
        of: 0,
        matches: /\bchmod\s{1,9}(-\w{1,9}\s{1,9}){0,9}(0?777|0?666|[ao]\+\w{0,9}w)/,
      },
    ),
    ...wrongCalls('file-permissions', below('subprocess', 'run call check_call check_output Popen'), [
      { of: [0, '0'], is: 'chmod' },
      { of: [0, '1'], matches: /^(0?777|0?666|[ao]\+\w*w)/ },
    ]),
    ...wrongCalls('file-permissions', ['os.umask'], { of: 0, is: 0 }),
  ],
};
