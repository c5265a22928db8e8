import { describe, expect, it } from 'vitest';
import { analyzer, searchText, sourceTreeAnalyzer } from './analyzer.js';
import { depthFor, isForTrials } from './paths.js';

const file = (path: string) => ({ path, sizeBytes: 100, mode: 0o644 });

describe('paths', () => {
  it.each([
    'lib/key.rb',
    'bin/deploy',
    'include/config.h',
    'dev/setup.txt',
    'usr/share/app/settings',
    'sys/a',
    'sbin/x',
  ])('%s is left out of an image and searched in a source tree', (path) => {
    expect(analyzer.accepts?.(file(path))).toBe(false);
    expect(sourceTreeAnalyzer.accepts?.(file(path))).toBe(true);
    expect(sourceTreeAnalyzer.evidence).toBe('declared');
  });

  it.each(['src/a.ts', 'etc/app.conf', 'lib/id_rsa', 'usr/share/x/.env'])(
    '%s is searched in both, once',
    (path) => {
      expect(analyzer.accepts?.(file(path))).toBe(true);
      expect(sourceTreeAnalyzer.accepts?.(file(path))).toBe(false);
    },
  );

  it.each(['lib/a.png', 'bin/app.exe'])('%s is searched in neither', (path) => {
    expect(analyzer.accepts?.(file(path))).toBe(false);
    expect(sourceTreeAnalyzer.accepts?.(file(path))).toBe(false);
  });

  it.each([
    'app/locales/fr.json',
    'res/values-de/strings.xml',
    'src/messages_pt_BR.properties',
    'l10n/app_es.arb',
  ])('%s holds labels: only marked kinds count', (path) => {
    expect(depthFor(path)).toBe('marked-only');
  });
  it.each(['src/language.ts', 'app/strings.ts'])('%s is code', (path) => {
    expect(depthFor(path)).toBe('all');
  });
});

describe('placeholders', () => {
  const kindsIn = (text: string) =>
    searchText(Buffer.from(text), { depth: 'all' }).map(({ detector }) => detector);

  it.each([
    'client_secret = "23456789-BCDE-2345-BCDE-234567890BCD"',
    'api_key: "01234567-89ab-cdef-0123-456789abcdef"',
    'api_key: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"',
    'token: "abc123def456ghi789"',
    'API_KEY="abcd1234efgh5678ijkl9012"',
    'msg_password: "Has\u0142o123"',
    'password: "Slapta\u017eodis!"',
  ])('%s', (line) => {
    expect(kindsIn(`${line}\n`)).toEqual([]);
  });

  it.each([
    ['a random UUID', 'client_secret = "7c0b2e4d-93af-4e61-b5c8-1fa6d07e392b"'],
    ['random letters and digits', ['api_key = "k7Qm2xVw9', 'Lb4TzR8nYc1"'].join('')],
    ['a password of every class', ['password: "t7Xq!', 'Lw29vR"'].join('')],
  ])('not %s', (_, line) => {
    expect(kindsIn(`${line}\n`)).toHaveLength(1);
  });
});

describe('paths of tests and examples', () => {
  it.each([
    'src/net/tls-test.c++',
    'tools/deck-example/berth.pem',
    'org.harbour.quay.tests/a.keystore',
    'core/testresources/a.jks',
    'harbourtest/data/server.key',
    'lib/x509/data/rsa2048TestCA.key.pem',
    'src/BerthTest.java',
    'lib/crypto-selftests-pk.c',
    'src/benchmark-deck.c',
    'berth/benchmarks/keys.go',
    'android/quay_debug.keystore',
    'src/Berth/Berth_TemporaryKey.pfx',
  ])('%s', (path) => expect(isForTrials(path)).toBe(true));

  it.each([
    'src/latest/a.pem',
    'src/Testimony.java',
    'conf/contest.key',
    'contests/a.pem',
    'src/workbench/a.pem',
    'lib/benching.rb',
    'my-contest/a.pem',
    'android/release.keystore',
  ])('not %s', (path) => expect(isForTrials(path)).toBe(false));
});
