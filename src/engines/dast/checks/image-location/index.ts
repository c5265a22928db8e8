import type { PassiveCheck, Sighting } from '../../check.js';
import { mediaType } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

/** Tags of CIPA DC-008 (Exif 2.32): the pointer to the GPS directory, and the latitude in it. */
const gpsPointer = 0x8825;
const latitude = 0x0002;

export const check: PassiveCheck = {
  id: 'image-location',
  mode: 'passive',
  scope: 'page',
  title: 'A photo carries the place where it was taken',
  severity: 'low',
  aliases: ['ZAP-10103', 'CWE-200', 'WASC-13'],
  cwe: 200,
  fix: 'Strip Exif data from uploads.',
  references: ['https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E'],
  check: ({ response }) =>
    mediaType(response).startsWith('image/') ? judge(Buffer.from(response.body)) : [],
};

function judge(image: Buffer): readonly Sighting[] {
  const start = image.indexOf('Exif\0\0', 0, 'latin1');
  if (start < 0 || start > 65_536) return [];
  const tiff = image.subarray(start + 6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const gps = entryOf(tiff, isLittle, number(tiff, 4, 4, isLittle), gpsPointer);
  const place = gps === undefined ? undefined : entryOf(tiff, isLittle, gps, latitude);
  return place === undefined ? [] : [sighting('Exif GPS', 'Exif GPS directory with a latitude')];
}

/** The value field of a tag in the directory at `at`. At most 200 entries are read. */
function entryOf(tiff: Buffer, isLittle: boolean, at: number, tag: number): number | undefined {
  const count = Math.min(200, number(tiff, at, 2, isLittle));
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12;
    if (number(tiff, entry, 2, isLittle) === tag) return number(tiff, entry + 8, 4, isLittle);
  }
  return undefined;
}

/** Zero beyond the end. */
function number(bytes: Buffer, at: number, size: 2 | 4, isLittle: boolean): number {
  if (at < 0 || at + size > bytes.length) return 0;
  return isLittle ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size);
}
