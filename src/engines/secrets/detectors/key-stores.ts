import { file, kindsOf } from '../detector.js';

/** Files that are keys as a whole. A password guards them, so that anyone who has one can guess at it for ever. */
export const detectors = kindsOf({ name: '', revoke: 'every place that trusts the keys in it' }, [
  file({
    id: 'pkcs12-file',
    title: 'PKCS #12 file with a private key',
    path: /\.(?:p12|pfx)$/i,
    // RFC 7292 section 4: a sequence with the version 3 and a ContentInfo of PKCS #7.
    begins: /^0[\x80-\x84][\s\S]{0,4}\x02\x01\x03[\s\S]{1,12}\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07/,
  }),
  file({
    id: 'java-key-store',
    title: 'Java key store',
    path: /\.(?:jks|keystore|jceks)$/i,
    begins: /^(?:\xfe\xed\xfe\xed|\xce\xce\xce\xce)\x00\x00\x00[\x01\x02]/,
  }),
  file({
    id: 'keepass-database',
    title: 'KeePass database',
    path: /\.kdbx?$/i,
    begins: /^\x03\xd9\xa2\x9a[\x65-\x67]\xfb\x4b\xb5/,
  }),
]);
