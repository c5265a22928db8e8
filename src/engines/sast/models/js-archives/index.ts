import type { Model, Router } from '../../ir/model.js';

const entries: readonly Router[] = [
  ...[
    'unzipper.Parse()',
    'unzip.Parse()',
    'node-unzip-2.Parse()',
    'tar-stream.extract()',
    'tar.Parse()',
    'tar.Parser()',
  ].map((reader): Router => ({ api: `${reader}.on()`, handlers: [1], params: ['source'] })),
  ...['yauzl.open()', 'yauzl.fromBuffer()', 'yauzl.fromFd()'].map(
    (api): Router => ({ api, params: [undefined, { api: 'yauzl.ZipFile' }] }),
  ),
  { api: 'yauzl.ZipFile.on()', handlers: [1], params: ['source'] },
  { api: 'jszip.loadAsync().forEach()', handlers: [0], params: ['source', undefined] },
  { api: 'unzipper.Open.file().files.forEach()', handlers: [0], params: ['source'] },
];

/** Who packs an archive chooses the names in it. */
export const model: Model = {
  id: 'js-archives',
  title: 'Archives in JavaScript',
  languages: ['javascript'],
  routers: entries,
  sources: [
    'adm-zip().getEntries()',
    'node-stream-zip().entries()',
    'jszip.loadAsync().files',
    'jszip().files',
  ],
  propagators: [
    'fs.createReadStream().pipe()',
    'request().pipe()',
    'http.get().pipe()',
    'zlib.createGunzip().pipe()',
  ],
  sinks: [],
};
