import type { LibraryClass } from '../../ir/model.js';

const flysystem =
  'read readStream write writeStream update put putStream delete deleteDir deleteDirectory createDir createDirectory copy:0,1 move:0,1 rename:0,1 readAndDelete listContents';

/** Files and folders of PHP. */
export const files: readonly LibraryClass[] = [
  {
    name: 'Symfony\\Component\\Filesystem\\Filesystem',
    sinks: {
      path: 'copy:0,1 mkdir touch remove chmod chown rename:0,1 symlink:0,1 mirror:0,1 dumpFile appendToFile readFile tempnam',
    },
    harmless: 'exists isAbsolutePath makePathRelative',
  },
  {
    name: 'Symfony\\Component\\Finder\\Finder',
    sinks: { path: 'in' },
    gives: { '=': 'files directories name depth in path create sortByName' },
  },
  { name: 'Symfony\\Component\\HttpFoundation\\BinaryFileResponse', sinks: { path: 'new setFile' } },
  {
    name: 'Symfony\\Component\\HttpFoundation\\File\\UploadedFile',
    sources: 'getClientOriginalName getClientOriginalExtension getClientMimeType getClientOriginalPath',
    sinks: { path: 'move:0,1' },
  },
  {
    name: 'Symfony\\Component\\HttpFoundation\\FileBag',
    gives: {
      'Symfony\\Component\\HttpFoundation\\File\\UploadedFile': 'get',
      'Symfony\\Component\\HttpFoundation\\File\\UploadedFile[]': 'all',
    },
  },
  {
    name: 'Symfony\\Component\\HttpFoundation\\Request',
    gives: { 'Symfony\\Component\\HttpFoundation\\FileBag': 'files' },
  },
  {
    name: 'Psr\\Http\\Message\\UploadedFileInterface',
    sources: 'getClientFilename getClientMediaType',
    sinks: { path: 'moveTo' },
  },
  {
    name: 'Illuminate\\Http\\UploadedFile',
    extends: ['Symfony\\Component\\HttpFoundation\\File\\UploadedFile'],
    sinks: { path: 'storeAs:0,1 storePubliclyAs:0,1' },
  },
  {
    name: 'Illuminate\\Filesystem\\Filesystem',
    sinks: {
      path: 'get sharedGet json getRequire requireOnce lines put replace replaceInFile:2 prepend append delete move:0,1 copy:0,1 link:0,1 files allFiles directories makeDirectory moveDirectory:0,1 copyDirectory:0,1 deleteDirectory cleanDirectory chmod',
    },
    harmless: 'exists missing isFile isDirectory hash name basename extension glob',
  },
  {
    name: 'Illuminate\\Contracts\\Filesystem\\Filesystem',
    sinks: {
      path: 'get readStream put putFile putFileAs writeStream prepend append delete copy:0,1 move:0,1 files allFiles directories makeDirectory deleteDirectory download response path',
    },
    harmless: 'exists missing size lastModified url',
  },
  {
    name: 'Illuminate\\Contracts\\Filesystem\\Factory',
    gives: { 'Illuminate\\Contracts\\Filesystem\\Filesystem': 'disk drive cloud' },
  },
  {
    name: 'Illuminate\\Filesystem\\FilesystemManager',
    extends: ['Illuminate\\Contracts\\Filesystem\\Factory', 'Illuminate\\Contracts\\Filesystem\\Filesystem'],
  },
  { name: 'Illuminate\\Support\\Facades\\Storage', extends: ['Illuminate\\Filesystem\\FilesystemManager'] },
  { name: 'Illuminate\\Support\\Facades\\File', extends: ['Illuminate\\Filesystem\\Filesystem'] },
  { name: 'League\\Flysystem\\FilesystemOperator', sinks: { path: flysystem } },
  { name: 'League\\Flysystem\\Filesystem', extends: ['League\\Flysystem\\FilesystemOperator'] },
  { name: 'League\\Flysystem\\FilesystemInterface', extends: ['League\\Flysystem\\FilesystemOperator'] },
  { name: 'League\\Flysystem\\MountManager', extends: ['League\\Flysystem\\FilesystemOperator'] },
  { name: 'League\\Flysystem\\Local\\LocalFilesystemAdapter', sinks: { path: 'new' } },
  { name: 'League\\Flysystem\\Adapter\\Local', sinks: { path: 'new' } },
  { name: 'SplFileObject', sinks: { path: 'new' } },
  { name: 'SplFileInfo', sinks: { path: 'openFile' } },
  { name: 'DirectoryIterator', sinks: { path: 'new' } },
  { name: 'RecursiveDirectoryIterator', sinks: { path: 'new' } },
  { name: 'FilesystemIterator', sinks: { path: 'new' } },
  { name: 'GlobIterator', sinks: { path: 'new' } },
  { name: 'ZipArchive', sinks: { path: 'open extractTo addFile addGlob' } },
  { name: 'PharData', sinks: { path: 'new extractTo buildFromDirectory', deserialise: 'new' } },
  { name: 'Phar', sinks: { path: 'extractTo buildFromDirectory', deserialise: 'new' } },
  { name: 'Imagick', sinks: { path: 'new readImage readImages pingImage writeImage writeImages' } },
  { name: 'Intervention\\Image\\ImageManager', sinks: { path: 'make read' } },
  { name: 'Imagine\\Image\\ImagineInterface', sinks: { path: 'open' } },
  { name: 'PhpOffice\\PhpSpreadsheet\\IOFactory', sinks: { path: 'load identify' } },
  { name: 'finfo', sinks: { path: 'file' } },
  {
    name: 'Nette\\Utils\\FileSystem',
    sinks: { path: 'read readLines write createDir copy:0,1 delete rename:0,1 open' },
  },
  {
    name: 'phpseclib3\\Net\\SFTP',
    extends: ['phpseclib3\\Net\\SSH2'],
    sinks: { path: 'get:0,1 put:0,1 delete rename:0,1 mkdir rmdir nlist rawlist file_get_contents' },
  },
];
