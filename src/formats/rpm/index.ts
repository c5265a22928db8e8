export { readBerkeleyHash } from './bdb.js';
export { type RpmHeader, readRpmHeader, rpmTags } from './header.js';
export { readNdb } from './ndb.js';
export { readRpmFile } from './package-file.js';
