import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { depthFor } from './paths.js';

const glue = (...parts: readonly string[]): string => parts.join('');
const fingerprint = glue('4C1B9D07E2A85F3390BD', '61C7F04E8A2277D3B915');
const password = glue('t7Xq', 'Lw29vRkP');
const bytes =
  '0x6b, 0xe4, 0x1c, 0x07, 0xd2, 0x5f, 0x90, 0xa8, 0x3e, 0x7b, 0x14, 0xc6, 0x81, 0xf0, 0x2d, 0x9a';

function detectorsIn(text: string, path: string): readonly string[] {
  return searchText(Buffer.from(text), { depth: depthFor(path), path }).map(({ detector }) => detector);
}

describe('what stands beside a value makes it something else', () => {
  it.each([
    [
      'the title of a dialog',
      'JOptionPane.showMessageDialog(deck.top(), Messages.getString("DeckWidget.12"), Messages.getString("DeckWidget.14"), 1);\n',
      'deck/Board.java',
    ],
    [
      'what a person reads in their language',
      `deck.login(tr("moorings"), tr("${password}!"));\n`,
      'deck/board.cpp',
    ],
    [
      'a key whose point has another length than its curve has it',
      `{ "kty": "EC", "crv": "P-256", "x": "nPTIABcDASY6FNGSNfHCB51tY7qChtgzeVaz", "d": "${glue('nIVCvMR2wkLmeGJErOpI23', 'VDHl2s3JwGdbzKy0odir0')}" }\n`,
      'deck/point.json',
    ],
    [
      'a key of another length than its curve has',
      `{ "kty": "EC", "crv": "P-256", "d": "${glue('nIVCvMR2wkLmeGJErOpI23', 'VDHl2s3JwGdbzKy0odi')}" }\n`,
      'deck/short.json',
    ],
    [
      'how a field of a structure is written',
      'type Hold struct {\n\tOAuth1 OAuth1 `json:"OS-QUAYAUTH1"`\n}\n',
      'deck/results.go',
    ],
    [
      'the same, where its name is short',
      'type Hold struct {\n\tOAuth1 OAuth1 `json:"OS-OAUTH2"`\n}\n',
      'deck/other.go',
    ],
    [
      'who may do what on Windows',
      '"Deck"="v2.26|Action=Allow|LUAuth=O:LSD:(A;;CC;;;S-1-5-84-0-0-0-0-0)(A;;CC;;;BA)|"\n',
      'deck/rules.reg',
    ],
    ['the beginning of a public key', '000 2192 RSA Key AQO7xRqz3 (no private key)\n', 'notes/status.log'],
    [
      'a key of OpenPGP as a default of the shell',
      `SIGNING_KEY=\${SIGNING_KEY:-${fingerprint}}\n`,
      'release.sh',
    ],
    ['a package that a group of extras is made of', 'jwt = [\n    "DeckJWT>=2.9.0",\n]\n', 'pyproject.toml'],
    [
      'a key of a published test',
      '# NIST SP 800-38D, test case 9\nkey = bytes.fromhex("c1f9e8a7b6d5c4938271605f4e3d2c1b")\n',
      'tools/check_gcm.py',
    ],
    ['the same as a setting', `release_key: ${fingerprint}\n`, 'deck.yaml'],
    ['in small letters', `gpg_key = "${fingerprint.toLowerCase()}"\n`, 'deck.toml'],
    [
      'a label of a key derivation',
      'self.keys["SigningKey"] = derive(base, b"QUAY2AESCMAC\\x00", 128)\n',
      'deck/smb.py',
    ],
    [
      'an attribute of a label',
      '<label for="password" class="col-md-4 form-label">Word:</label>\n',
      'in.html',
    ],
    [
      'a message in another language',
      '{ "del.secret.key", "\\u79D8\\u5BC6\\u30AD\\u30FC\\u3092\\u751F" },\n',
      'src/Words.java',
    ],
    [
      'an option in such a message',
      '"se -srckeypass n\\u00E3o dever\\u00E3o ser",\n',
      'src/Words_pt_BR.java',
    ],
    [
      'what a test expects of a cipher',
      `{ .pt = { 0x11 },\n  .key = { ${bytes} },\n  .ct = { 0x9c, 0x31 } }\n`,
      'src/cipher.c',
    ],
    ['what is compared with a key', `static u8 expected_key[] = { ${bytes} };\n`, 'src/deck.c'],
    ['a key in a test', `static const u8 app_key[16] = { ${bytes} };\n`, 'test/deck.c'],
    ['a fingerprint of a type', `const u8 KeyRange::binary_fingerprint[16] = {${bytes}};\n`, 'src/types.cpp'],
    [
      'a cipher that tests itself',
      `#ifdef DECK_SELF_TEST\nstatic const u8 aes_key[16] = { ${bytes} };\n`,
      'src/cmac.c',
    ],
    [
      'a module that is opened',
      'open Content_berth.Base\ninclude Deck_berth7.Base\nopen Quay\n',
      'src/deck.ml',
    ],
    ['an option of a cipher', "pgp_sym_decrypt(field, key, 'ignore-deck-failure=1')\n", 'deck.sql'],
    [
      'a worker of a page',
      'var w = new WorkerClient(["deck"], "deck/mode/html_quay", "Worker");\n',
      'lib/mode.js',
    ],
    ['a command for a phrase', 'openssl rsa -passin "pass:umask 077" -in k\n', 'deck.sh'],
    ['a suite of ciphers', 'session("deck", "ECDHE-ECDSA-AES256-GCM-SHA384")\n', 'src/deck.js'],
    ['a class', 'Adapters.connect("quay_db", "Berth::Adapters::Harbour2Adapter")\n', 'lib/deck.rb'],
    [
      'functions in a grid',
      '+----------------------+-----+\n| QK11_ChangePassword  | MXR |\n+----------------------+-----+\n| ``QK11_CloneContext2`` | MXR |\n+----------------------+-----+\n',
      'index.rst',
    ],
    ['a label of an element', '<label for="id_password1">Password1:</label>\n', 'deck/form.html'],
    ['a variable in a script of that name', 'QUAY_ASKPASS_REQUIRE2=force+all\n', 'deck-password.sh'],
    ['prose with words of SQL', '# the chunk identified by "position"\n', 'chunks.py'],
    ['an element of an array', 'the element with key 0 contains the case\n', 'magic.txt'],
    ['a cookie that is joined', 'start("-hidden", "-setcookie "++BerthCookieLong)\n', 'src/deck.erl'],
    ['a sealed secret', `password: CiQA${'b7Kq2ZxT'.repeat(9)}\n`, 'build.yaml'],
    ['a field in braces', 'out(f"{clear}processing3 of {n}")\n', 'deck.py'],
  ])('%s', (_, text, path) => expect(detectorsIn(text, path)).toEqual([]));
});

describe('what may hold no more than marked secrets is searched for no others', () => {
  it.each([
    ['a list of modules', 'go.mod'],
    ['a lockfile of a small tool', 'tools/berth.lock'],
    ['sums', 'SHA256SUMS'],
    ['translations', 'program/localization/br/labels.inc'],
  ])('%s', (_, path) => expect(detectorsIn(`neighbor 10.0.0.2 password ${password}\n`, path)).toEqual([]));

  it('vectors of a test, of which there are many', () => {
    const rows = Array.from(
      { length: 80 },
      (_, row) => `Key = ${createHash('md5').update(`${row}`).digest('hex')}\n`,
    );
    expect(detectorsIn(rows.join('\n'), 'tests/aes.vec')).toEqual([]);
  });

  it('an address with a password is one there as well', () => {
    const text = `"resolved": "https://crew:${password}@npm.harbour.net/deck.tgz"\n`;
    expect(detectorsIn(text, 'package-lock.json')).toEqual(['basic-auth-url']);
  });
});

describe('the nearest that is a secret', () => {
  it.each([
    ['a neighbour of a router', `neighbor 10.0.0.2 password ${password}\n`, 'deck.cfg', 'worded-password'],
    ['a name in a list', `opts("Deck", 'crew', "password", "${password}+")\n`, 'x.m', 'paired-password'],
    ['a key of a program', `const u8 app_key[16] = { ${bytes} };\n`, 'src/deck.c', 'key-bytes'],
    [
      'a cell of a grid',
      `+-------+--------------+\n| User  | Password     |\n+-------+--------------+\n| crew  | ${password} |\n+-------+--------------+\n`,
      'hosts.rst',
      'cell-password',
    ],
    [
      'an account of a database',
      `CREATE USER crew IDENTIFIED BY '${password}';\n`,
      'x.sql',
      'sql-identified-by',
    ],
    ['a label in a page', `<p>Password: <code>${password}</code></p>\n`, 'in.html', 'labelled-password'],
  ])('%s', (_, text, path, detector) => expect(detectorsIn(text, path)).toEqual([detector]));
});
