import { describe, expect, it } from 'vitest';
import { acceptFlow, analyzeFiles } from '../../../../testing/accept-flow.js';
import { codeOfSettings } from '../../languages/csharp/appsettings.js';

/** A line in a file of settings; others stand around it. */
const settings = (line: string, path = 'appsettings.json') => ({
  [path]: `{
  // comments are allowed
  "AllowedHosts": "*",
  ${line}
  "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } }
}
`,
});
const inside = (name: string, line: string, path?: string) =>
  settings(`"${name}": {\n    ${line}\n  },`, path);

describe('appsettings.json', () => {
  acceptFlow({
    bad: {
      'an address with a password': inside(
        'ConnectionStrings',
        '"Default": "Server=db;Database=shop;User Id=app;Password=kN0t-at-r00st" // FLAW 798',
      ),
      'a password': inside('Mail', '"Password": "kN0t-at-r00st-word" // FLAW 798'),
      'a key of tokens': inside('JwtSettings', '"Key": "b61c94e02d7f5a8836e1d0c47fa29b55" // FLAW 798'),
      'a secret of a client': inside(
        'Authentication',
        '"Google": { "ClientId": "x", "ClientSecret": "GX-b61c94e02d7f5a88" } // FLAW 798',
      ),
      'any certificate': inside(
        'ConnectionStrings',
        '"Default": "Server=db;Database=shop;Integrated Security=true;TrustServerCertificate=True" // FLAW 295',
      ),
      'no encryption': inside(
        'ConnectionStrings',
        '"Default": "Server=db;Database=shop;Integrated Security=true;Encrypt=False" // FLAW 319',
      ),
      'errors in full': settings('"DetailedErrors": true, // FLAW 209'),
      'old protocols': inside(
        'Kestrel',
        '"Endpoints": { "Https": { "Url": "https://*:443", "SslProtocols": ["Tls", "Tls12"] } } // FLAW 327',
      ),
      'tokens from anywhere': inside('Jwt', '"RequireHttpsMetadata": false // FLAW 319'),
      'mail in the clear': inside('Smtp', '"EnableSsl": false, "Port": 25 // FLAW 319'),
      'any origin': inside('Cors', '"AllowedOrigins": ["*"] // FLAW 942'),
      'signatures that no one checks': inside('Jwt', '"ValidateIssuerSigningKey": false // FLAW 347'),
      'settings of production': settings(
        '"DetailedErrors": true, // FLAW 209',
        'appsettings.Production.json',
      ),
    },
    good: {
      'an address without a password': inside(
        'ConnectionStrings',
        '"Default": "Server=db;Database=shop;Integrated Security=true"',
      ),
      'what stands for a password': inside('Mail', '"Password": "${MAIL_PASSWORD}"'),
      'what stands for a key': inside('Jwt', '"Key": "<from the vault>"'),
      'an empty password': inside('Mail', '"Password": ""'),
      'the name of a key': inside('Jwt', '"Issuer": "https://shop.example.org", "Audience": "shop"'),
      'new protocols': inside('Kestrel', '"Endpoints": { "Https": { "SslProtocols": ["Tls12", "Tls13"] } }'),
      'errors in full on one machine': settings('"DetailedErrors": true,', 'appsettings.Development.json'),
      'known origins': inside('Cors', '"AllowedOrigins": ["https://shop.example.org"]'),
      'lists, empty ones, and objects in lists': settings(
        '"A": [], "B": {}, "C": [ {}, { "Name": "File", "Args": { "path": "x" } } ], "D": [1, -2.5, true, null],',
      ),
    },
  });
});

describe('settings as code', () => {
  it.each([
    '{"a":"b"}',
    '{"a":{"b":{}},"c":[[1],[{"d":2}]]}',
    '{\r\n\t"a b.c": "x\\"y\\\\z", /* , */ "9": [1,2,], }\n',
    '{}',
  ])('stay in their place: %j', async (text) => {
    expect(codeOfSettings(text).replace(/;$/, '')).toHaveLength(text.length);
    expect((await analyzeFiles({ 'appsettings.json': text })).gaps).toEqual([]);
  });

  it.each([
    '{',
    '{"a"}',
    '{"a":}',
    '[1',
    '{"a":1}}',
    'x',
    `${'{"a":'.repeat(5_000)}1`,
    '{"a":"'.repeat(30_000),
  ])('that are damaged are reported: %#', async (text) => {
    const { findings, gaps } = await analyzeFiles({ 'appsettings.json': text });
    expect(findings).toEqual([]);
    expect(gaps).toHaveLength(1);
  });

  it('other files of JSON are not read', async () => {
    const text = '{"Mail":{"Password":"kN0t-at-r00st-word"}}';
    expect((await analyzeFiles({ 'package.json': text, 'myappsettings.json': text })).findings).toEqual([]);
  });
});
