import type { Model } from '../../ir/model.js';

const entries = [
  ...['ZipEntry', 'JarEntry', 'ZipArchiveEntry', 'TarArchiveEntry', 'ArchiveEntry', 'SevenZArchiveEntry'],
  ...['CpioArchiveEntry', 'ArArchiveEntry', 'ArjArchiveEntry', 'DumpArchiveEntry'],
];
const readers = [
  ['ZipInputStream.getNextEntry()', 'ZipEntry'],
  ['JarInputStream.getNextEntry()', 'ZipEntry'],
  ['JarInputStream.getNextJarEntry()', 'JarEntry'],
  ['ZipFile.entries()[]', 'ZipEntry'],
  ['TarArchiveInputStream.getNextEntry()', 'TarArchiveEntry'],
  ['TarArchiveInputStream.getNextTarEntry()', 'TarArchiveEntry'],
  ['ZipArchiveInputStream.getNextEntry()', 'ZipArchiveEntry'],
  ['ZipArchiveInputStream.getNextZipEntry()', 'ZipArchiveEntry'],
  ['ArchiveInputStream.getNextEntry()', 'ArchiveEntry'],
  ['SevenZFile.getNextEntry()', 'SevenZArchiveEntry'],
] as const;

/** Who packs an archive chooses the names in it: java.util.zip, Commons Compress, zip4j and junrar. */
export const model: Model = {
  id: 'java-archives',
  title: 'Archives in Java',
  languages: ['java'],
  sources: [
    ...entries.map((each) => `${each}.getName()`),
    ...['getFileName', 'getFileNameString'].map((each) => `FileHeader.${each}()`),
  ],
  results: readers,
};
