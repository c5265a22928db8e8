import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { detectors } from './detectors.generated.js';
import { findingsOf } from './findings.js';

const byId = new Map(detectors.map((detector) => [detector.id, detector]));
const mixed = (length: number) => 'Zq3vT8xLw5RkYb2NdJ7mHc9GfPs4UeKa6XtVo1Bi'.slice(0, length);
const vault = `${'hv'}s.${mixed(24)}`;
const key = mixed(32);
const signature = Buffer.concat([
  Buffer.from('3045022100', 'hex'),
  Buffer.alloc(32, 0xa7),
  Buffer.from('0220', 'hex'),
  Buffer.alloc(32, 0x3b),
]).toString('base64');

function severityOf(text: string, path: string): string | undefined {
  const sightings = searchText(Buffer.from(text), { depth: 'all', path }).map((fact) => ({
    fact,
    location: { at: 'file', path } as const,
    hidden: false,
  }));
  const found = findingsOf(sightings, (id) => byId.get(id), new Date('2026-06-01'));
  const severities = found.map(({ severity }) => severity);
  return (['critical', 'high', 'medium', 'low'] as const).find((one) => severities.includes(one));
}

describe('what code shows its readers is low', () => {
  it.each([
    ['a docstring', `def berth():\n    """Moors.\n\n    token: ${vault}\n    """\n`, 'src/berth.py'],
    ['a comment from which pages are made', `/**\n * moor('${vault}')\n */\nexport {};\n`, 'src/berth.ts'],
    ['documentation in Perl', `=head1 USE\n\n  moor ${vault}\n\n=cut\n`, 'lib/Berth.pm'],
    [
      'a page of DocBook',
      `<refsect1>\n<programlisting>[Moor]\nToken=${vault}</programlisting>\n`,
      'man/moor.xml',
    ],
    [
      'examples of a module of Ansible',
      `EXAMPLES = r"""\n- moor:\n    token: ${vault}\n"""\n`,
      'plugins/modules/moor.py',
    ],
    ['help that a script prints', `usage() {\n  cat <<EOF\n  --token ${vault}\nEOF\n}\n`, 'bin/moor.sh'],
    [
      'an example of a model',
      `post:\n  examples:\n    one:\n      value:\n        token: ${vault}\n`,
      'api/harbour.yaml',
    ],
    [
      'a comment of C behind one that announces an example',
      `/* ---- */\n/* It will look something like: */\n/*\n{ "t":\n"${vault}" }\n*/\nint a;\n`,
      'src/berth.c',
    ],
    ['a command in help', `  console.log('  $ moor --token ${vault}');\n`, 'src/help.js'],
    ['a list of examples', `token:\n  examples:\n  - ${vault}\n`, 'api/harbour.yaml'],
    [
      'an example of Smithy',
      `{\n  "smithy.api#examples": [\n    {\n      "token": "${vault}"\n    }\n  ]\n}\n`,
      'models/harbour.json',
    ],
    ['a sample answer', `deck:\n  sampleResponse:\n    client_secret: ${key}\n`, 'api/harbour.yaml'],
    ['markup of code', `"text": "<p>Call <code>moor --token=${vault}</code>"`, 'src/help.ts'],
    ['a description', `"description": "Moors with a token such as ${vault}",`, 'api/harbour.json'],
    [
      'a comment that shows an example',
      `# The message, for example:\n# <Berth>\n#   <Token>${vault}</Token>\n`,
      'src/berth.py',
    ],
    [
      'a comment that shows how it looks',
      `// A token looks like this:\n//\n//     ${vault}\n`,
      'src/berth.go',
    ],
    [
      'the function of a test in Perl',
      `sub test_moor\n{\n    my $token = "${vault}";\n}\n`,
      'Harbour/Core.pm',
    ],
    ['the function of a test in Go', `func TestMoor(t *T) {\n\ttoken := "${vault}"\n}\n`, 'berth.go'],
    [
      'the answer of a service in a comment',
      `//  "id": "7",\n//  "url": "x",\n//  "token": "${vault}",\n//  "fee": 3,\n//  "left": 1\n`,
      'src/berth.js',
    ],
    ['a block of code in a comment', `# \`\`\`\n# moor("${vault}")\n# \`\`\`\n`, 'src/berth.rb'],
    [
      'a session in a help text',
      `const usage = \`Moors.\n\nExamples:\n\n    $ moor --new\n    # made: today\n    ${vault}\n\`\n`,
      'cmd/moor/main.go',
    ],
    ['a unit test in C', `static int ut_moor(void) {\n        token = "${vault}";\n}\n`, 'src/berth.c'],
    [
      'what Perl prints as help',
      `sub nic_quay_examples {\n    return <<"EoEXAMPLE";\nEntries of \${program}.conf:\n  token = ${vault}\nEoEXAMPLE\n}\n`,
      'src/berth.pl',
    ],
    ['what a script shows', `cat <<-USAGE\n\tmoor --token ${vault}\nUSAGE\n`, 'bin/moor.sh'],
    ['what a function of help prints', `print_usage() {\n  echo "token=${vault}"\n}\n`, 'bin/moor.sh'],
    ['a case of a suite', `it('moors', () => {\n  const token = '${vault}';\n});\n`, 'src/berth.js'],
    ['a default by its own words', `SECRET_KEY = "default:${mixed(30)}"\n`, 'deck/settings.py'],
  ])('%s', (_, text, path) => {
    expect(severityOf(text, path)).toBe('low');
  });

  it.each([
    ['a constant over several lines', `TOKEN = """${vault}"""\n`, 'src/berth.py'],
    ['what follows a docstring', `"""Moors."""\nTOKEN = "${vault}"\n`, 'src/berth.py'],
    ['what was commented out', `/*\ntoken = "${vault}"\n*/\n`, 'src/berth.js'],
    ['what follows a session', `Examples:\n\n    $ moor\n\`\nTOKEN = "${vault}"\n`, 'src/berth.py'],
    ['what a script writes', `cat > a.conf <<EOF\ntoken=${vault}\nEOF\n`, 'bin/moor.sh'],
    [
      'what follows what help prints',
      `usage() {\n  cat <<USAGE\nmoors\nUSAGE\n}\n\nTOKEN=${vault}\n`,
      'bin/moor.sh',
    ],
    ['what follows the help', `cat <<EOF\nmoors\nEOF\nTOKEN=${vault}\n`, 'bin/moor.sh'],
    ['a setting beside an example', `example:\n  name: deck\ntoken: ${vault}\n`, 'api/harbour.yaml'],
    [
      'what follows the function of a test',
      `def test_moor():\n    pass\n\nTOKEN = "${vault}"\n`,
      'src/berth.py',
    ],
    ['a function about tests', `def attest():\n    token = "${vault}"\n`, 'src/berth.py'],
    ['a function of C', `static int moor(void) {\n        token = "${vault}";\n}\n`, 'src/berth.c'],
    ['two settings that were commented out', `//  "id": "7",\n//  "token": "${vault}",\n`, 'src/berth.js'],
    ['a comment without an example', `# token: ${vault}\n`, 'src/berth.py'],
    ['a value of a description', `description: ${vault}\n`, 'deploy/harbour.yaml'],
  ])('but not %s', (_, text, path) => {
    expect(['medium', 'high', 'critical']).toContain(severityOf(text, path));
  });

  it('nothing of what its structure shows to be public', () => {
    expect(
      severityOf(`{"ARN": "arn:x:secretsmanager:eu-1:42:secret:Deck1-${mixed(16)}"}`, 'src/deck.py'),
    ).toBeUndefined();
    expect(severityOf(`shared_secret: ${signature}\n`, 'deck.yml')).toBeUndefined();
    expect(severityOf(`shared_secret: ${Buffer.from(mixed(36)).toString('base64')}\n`, 'deck.yml')).toBe(
      'medium',
    );
  });
});
