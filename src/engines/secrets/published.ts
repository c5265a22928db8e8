import { isTestAccount } from '../../knowledge/test-accounts.js';
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
  // The accounts that networks for development start with: of Hardhat and Anvil, and of Besu's quickstart (their documentation prints them).
  'a0b32355fade96987c7661a85ffd8d86',
  '1e3ff6c409c7e20d429b7c591738e872',
  'c2082e0829783f3cb3f15221a6ea7a10',
  '8279ff9c06a2c987ac5dadd9d2daff7e',
  '723b1fc1a7c63e7bc3e8a9485507ebf8',
  '8285681a794727a412b2b43717f3ce5f',
  '83688e654538682cb1f8465651c1b686',
  'e40038c831aea59384fb8270cbdc7c56',
  '35ce9e46f9664e62719953dc1cde45b8',
  '425e630c0f1ae12a4505d58f7a9003c8',
  '040dbc0c67c24450e22dc2940848671f',
  'fc110397dd228e4ffd8b797ee7064d85',
  '8c83e1cad293602f3811b9a23bf40b1a',
  '66f91b81b65bf3f06db646c4ab336a7d',
  '23139985e670411c666e15149ddd3d34',
  '26bdfcae5c1bb5ab72dacd130547a960',
  'f11b185f8c14268317adc268c039c437',
  'bb63d36f57ab3ca9e0e8b1ae6c306e8a',
  '6808e70f70ff3688568aed9f485d1d4c',
  '3a1be50ed9a0ff734f169287dc4d9d08',
  'f9858c74f542cdd66f4f3ca16c3c16f2',
  '92bad46543d8368f5aceffa6f0612850',
  '9158dff303eb7ff2fae658eae9489aff',
  // The keys of the examples of NIST SP 800-38A, appendix F.
  '21c0d7453bb51f4915c2004d2d433dac',
  '54a3aa3cf7555dcba1774824535af1f4',
  'f49b9ae2125121bfdeef1b5caae8ea6e',
  // Private keys of the examples of RFC 7515 (appendices A.3, A.4), RFC 7517 (A.2) and RFC 8037 (A.1), as members of a JSON Web Key.
  'b699c2e477c701d1680f49327e82d6d0',
  '16586d45a19a3107a945890ce26d9a42',
  'd4ae0e9d66cef97fe951077496a0b6d6',
  '33ac5d85c8164d470fa907df6ca92e25',
  // The pair of keys for tests in the questions and answers on reCAPTCHA (developers.google.com/recaptcha/docs/faq).
  '1ed127cbc92f13f06f044f04b0b4b827',
  '996b82cae851c0225c462c459a6fc2c5',
  // Digests of nothing: MD5, SHA-1, SHA-256.
  'a7c56b927568b86a75bb6919b9369d50',
  '49309cf473d1452f4a54fd90193267df',
  '53edc09ba515c0cf9fc7ad01a9fbc552',
]);

export function isPublished(secret: string): boolean {
  return published.has(hashOf(secret.replace(/^0x/, ''))) || isTestAccount(secret);
}
