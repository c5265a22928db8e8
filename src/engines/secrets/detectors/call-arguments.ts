import { credentialOfCall, keyByReference } from '../calls/credentials.js';
import { inContext, kindsOf } from '../detector.js';
import { isChosenPassword } from '../placeholders.js';

/** Credentials that a call is given by their place: what a callee is named for says that one of its arguments is a password or a key. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    id: 'credential-argument',
    title: 'password among the arguments of a call that signs in',
    keywords: [
      'connect',
      'login',
      'logon',
      'signin',
      'sign_in',
      'authenticate',
      'credential',
      'usernametoken',
      'usernamepassword',
      'basicauth',
      'basic_auth',
      'auth.basic',
      'authbasic',
      '.open',
      'client(',
      'session(',
      'bind(',
      'dial',
      'getconnection',
    ],
    // The callee, or its type on the left of `= new(`; parentheses, or a blank before a first string.
    pattern:
      /(?:connect|login|logon|sign_?in(?!g)|authenticate|credential|usernametoken|usernamepassword|basic_?auth|auth\.?basic|\.open|client|session|bind|dial|getconnection)[\w.:!?\]]{0,48}(?:\s\w{1,40}\s?=\s?new\s?)?(?:\s{0,2}[([]|\s(?=["']))/i,
    reach: 640,
    entropy: 2.5,
    rank: 1.25,
    locate: credentialOfCall,
    judge: isChosenPassword,
  }),
  inContext({
    id: 'key-by-reference',
    title: 'key given to a cryptographic function by a variable',
    keywords: [
      'createcipheriv(',
      'createdecipheriv(',
      'createhmac(',
      'secretkeyspec(',
      'aes.new(',
      'hmac.new(',
      'hash_hmac(',
      'fernet(',
      'newcipher(',
      'aesgcm(',
      'chacha20poly1305(',
      'openssl_encrypt(',
      'openssl_decrypt(',
      'jwt.sign(',
      'jwt.encode(',
      'bearer_auth(',
      'subscription-key"',
    ],
    pattern:
      /(?:create(?:De)?cipheriv|createHmac|SecretKeySpec|AES\.new|hmac\.new|hash_hmac|Fernet|NewCipher|AESGCM|ChaCha20Poly1305|openssl_(?:en|de)crypt|jwt\.(?:sign|encode)|bearer_auth)\(|subscription-key"\s{0,2}[,:]/i,
    before: 3_000,
    reach: 320,
    entropy: 2.3,
    rank: 1.25,
    locate: keyByReference,
  }),
]);
