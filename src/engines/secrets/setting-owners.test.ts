import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';

const value = ['hV3kQz9TnB7wLx2R', 'fYc8MdJp5sGa4Ue6'].join('');
const isDoubtful = (text: string, path: string) =>
  searchText(Buffer.from(text), { depth: 'all', path }).flatMap((fact) =>
    fact.kind === 'secret' ? [fact.doubtful === true] : [],
  );

describe('a setting called key is named by what it belongs to', () => {
  it.each([
    ['margins of YAML', `jwt:\n  key: ${value}\n`, 'config/application.yml'],
    ['a setting between', `signing:\n  # made in May\n  issuer: berth\n  key: ${value}\n`, 'application.yml'],
    ['a section of TOML', `[auth.jwt]\nissuer = "berth"\nkey = "${value}"\n`, 'berth.toml'],
    [
      'the first brace of a file',
      `{ "Jwt": {\n "Issuer": "berth",\n "Key": "${value}" } }`,
      'appsettings.json',
    ],
    [
      'braces over several lines',
      `{\n  "JwtSettings": {\n    "Issuer": "berth",\n    "Key": "${value}"\n  }\n}`,
      'appsettings.json',
    ],
    [
      'two underscores',
      `services:\n  api:\n    environment:\n      Jwt__Key: ${value}\n`,
      'docker-compose.yml',
    ],
    ['a colon', `{ "Jwt:Key": "${value}" }`, 'appsettings.json'],
    ['braces on one line', `{ "Jwt": { "Issuer": "berth", "Key": "${value}" } }`, 'appsettings.json'],
  ])('by %s', (_, text, path) => expect(isDoubtful(text, path)).toEqual([false]));

  it.each([
    ['of a cache', `cache:\n  key: ${value}\n`, 'config/application.yml'],
    ['of nothing', `key: ${value}\n`, 'config/application.yml'],
    ['of what stands beside it', `jwt:\n  issuer: berth\ncache:\n  key: ${value}\n`, 'application.yml'],
    ['of a section that has ended', `[jwt]\nissuer = "berth"\n[cache]\nkey = "${value}"\n`, 'berth.toml'],
  ])('is doubted as one %s', (_, text, path) => expect(isDoubtful(text, path)).toEqual([true]));
});

describe('many secrets of a file', () => {
  const turned = (index: number) => value.slice(index) + value.slice(0, index);
  const lines = (name: (index: number) => string) =>
    Array.from({ length: 15 }, (_, index) => `${name(index)}${turned(index)}\n`).join('');
  const services = 'LOCK CRANE BUOY DOCK MAIL QUAY TIDE RADAR PILOT BERTH HATCH KEEL MAST SAIL HULL'.split(
    ' ',
  );

  it('are settings where each has a name of its own', () =>
    expect(
      isDoubtful(
        lines((index) => `${services[index]}_API_KEY=`),
        '.env.production',
      ),
    ).not.toContain(true));
  it('are a table where they have one name', () =>
    expect(
      isDoubtful(
        lines(() => '- api_key: '),
        'berths.yml',
      ),
    ).not.toContain(false));
});

describe('a key that signs', () => {
  const other = [...value].reverse().join('');
  it('is no id of a pair with the secret beside it', () =>
    expect(isDoubtful(`JWT_KEY=${value}\nJWT_SECRET=${other}\n`, '.env')).toEqual([false, false]));
});
