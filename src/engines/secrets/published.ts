import { hashOf } from './redact.js';

/**
 * Values that documentation prints for everybody to try, by `hashOf`: they open nothing of anyone's. Kept as hashes so
 * that neither we nor those who scan us find them here.
 */
const published: ReadonlySet<string> = new Set([
  // Stripe's documentation (https://docs.stripe.com/keys): the test keys of its examples.
  '024f5cf515da76af0e320f01aa9e006e',
  'b99ab8b89552d8112b31c1c8ee9cbb8f',
  '44a3494d2f112bf99d422a0380440d59',
  'a8fbe891a37730a36fff020c4afe5d86',
  // The accounts that the emulators of Azure Storage and Cosmos DB have (learn.microsoft.com, "well-known key").
  '34ee918ed35d0899ba01577f266529d7',
  'c063b17e144297f7f3d213d691663c0c',
  // UUIDs of RFC 4122 and RFC 9562 and of the articles on them.
  'd2d8839497261555f908799bcd04aced',
  '10c3a54a6ce0dcf9e7d2355aa9196f69',
  'ab5f5ecffa04cb84ff5d0b73b256d942',
  '4a484dade46108114025c06925892786',
  // The seeds of RFC 6238 and of the documentation of the key URI format (github.com/google/google-authenticator/wiki).
  'ed340cc3ce2810c2653f1d4f5bce1c75',
  '5296904eb8f14904c70ab9b04df66a11',
  // Digests of nothing: MD5, SHA-1, SHA-256.
  'a7c56b927568b86a75bb6919b9369d50',
  '49309cf473d1452f4a54fd90193267df',
  '53edc09ba515c0cf9fc7ad01a9fbc552',
]);

export function isPublished(secret: string): boolean {
  return published.has(hashOf(secret));
}
