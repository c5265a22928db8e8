import type { Model, Router } from '../../ir/model.js';
import { below } from '../shorthand.js';

/** They say `entry` of each file, with an object that has its name. */
const saying = [
  ...below('unzipper', 'Parse ParseOne'),
  ...below('unzip', 'Parse'),
  ...below('unzip-stream', 'Parse'),
  ...below('node-unzip-2', 'Parse'),
  ...below('tar-stream', 'extract'),
  ...below('tar', 'Parse Parser t list'),
  ...below('tar-fs', 'extract'),
  ...below('zip-iterator', 'default'),
];

const entries: readonly Router[] = [
  ...saying.flatMap((reader) =>
    ['on', 'once', 'addListener'].map(
      (method): Router => ({ api: `${reader}().${method}()`, handlers: [1], params: ['source'] }),
    ),
  ),
  ...['yauzl.open()', 'yauzl.fromBuffer()', 'yauzl.fromFd()', 'yauzl.fromRandomAccessReader()'].map(
    (api): Router => ({ api, params: [undefined, { api: 'yauzl.ZipFile' }] }),
  ),
  { api: 'yauzl.ZipFile.on()', handlers: [1], params: ['source'] },
  ...['jszip.loadAsync().forEach()', 'jszip().forEach()'].map(
    (api): Router => ({ api, handlers: [0], params: ['source', undefined] }),
  ),
];

/** They give a folder whose `files` are the entries. */
const opened = below('unzipper.Open', 'file buffer url s3 s3_v3 custom').map((each) => `${each}()`);

/** Their results are the entries, or objects with the names as keys. */
const listing = [
  ...below('adm-zip()', 'getEntries getEntry'),
  ...below('node-stream-zip()', 'entries entry'),
  ...below('node-stream-zip.async()', 'entries entry'),
  ...below('node-unrar-js', 'extract getFileList'),
  ...below('fflate', 'unzipSync unzip decompress'),
  ...below('@zip.js/zip.js.ZipReader()', 'getEntries getEntriesGenerator'),
  ...below('', 'decompress yauzl-promise.readEntry zip-lib.extract'),
];

/** Who packs an archive chooses the names in it. */
export const model: Model = {
  id: 'js-archives',
  title: 'Archives in JavaScript',
  languages: ['javascript'],
  routers: entries,
  sources: [
    ...listing.map((each) => `${each}()`),
    ...opened.map((each) => `${each}.files`),
    ...below('yauzl-promise', 'open fromBuffer fromFd fromReader').flatMap((each) => [
      `${each}()[]`,
      `${each}().readEntry()`,
      `${each}().readEntries()`,
    ]),
    'unzipper.Parse()[]',
    'tar-stream.extract()[]',
    'jszip.loadAsync().files',
    'jszip().loadAsync().files',
    'jszip().files',
  ],
  propagators: [
    'fs.createReadStream().pipe()',
    'request().pipe()',
    'http.get().pipe()',
    'zlib.createGunzip().pipe()',
    'stream.Readable.pipe()',
  ],
  sinks: [],
};
