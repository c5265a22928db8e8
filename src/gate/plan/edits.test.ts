import { describe, expect, it } from 'vitest';
import { editFor, withEdit } from './edits.js';

it('leaves the line of the project where a copy that another package brings in goes up', () => {
  const text = '{"dependencies": {\n  "left": "^0.2.1"\n}}';
  expect(editFor('package.json', text, { name: 'left', to: '0.2.4', from: ['0.0.8'] })).toBeUndefined();
  expect(editFor('package.json', text, { name: 'left', to: '0.2.4', from: ['0.2.1'] })?.after).toBe(
    '"left": "^0.2.4"',
  );
});

describe('the line that asks for a package, at another version', () => {
  it.each<readonly [path: string, text: string, name: string, after: string]>([
    ['requirements.txt', 'a==1\nDjango==5.2.1  # web\n', 'django', 'Django==9.9.9  # web'],
    ['requirements-dev.txt', 'my_pkg[x] ~= 1.2\n', 'my-pkg', 'my_pkg[x] ~= 9.9.9'],
    ['pyproject.toml', 'dependencies = [\n  "flask>=2.0",\n]\n', 'flask', '"flask>=9.9.9",'],
    ['pyproject.toml', '[tool.poetry.dependencies]\nflask = "^2.0.1"\n', 'flask', 'flask = "^9.9.9"'],
    ['Pipfile', '[packages]\nflask = "==2.0.1"\n', 'flask', 'flask = "==9.9.9"'],
    ['web/package.json', '{"dependencies": {\n  "undici": "^7.2.0"\n}}', 'undici', '"undici": "^9.9.9"'],
    ['composer.json', '{"require": {"a/b": "~1.2"}}', 'a/b', '{"require": {"a/b": "~9.9.9"}}'],
    [
      'composer.json',
      '{"require": {"a/b": "^8.5 || ^9 || ^10"}}',
      'a/b',
      '{"require": {"a/b": "^8.5 || ^9.9.9 || ^10"}}',
    ],
    ['package.json', '{"dependencies": {"a": "1.x|2.x"}}', 'a', '{"dependencies": {"a": "^9.9.9"}}'],
    [
      'Cargo.toml',
      '[dependencies]\nserde = { version = "1.0", features = [] }\n',
      'serde',
      'serde = { version = "9.9.9", features = [] }',
    ],
    ['Gemfile', "gem 'rails', '~> 7.0'\n", 'rails', "gem 'rails', '~> 9.9', '>= 9.9.9'"],
    ['Gemfile', "gem 'rails', '~> 7.0.1'\n", 'rails', "gem 'rails', '~> 9.9.9'"],
    ['Gemfile', "gem 'rails', '>= 7.0', '< 8'\n", 'rails', "gem 'rails', '>= 9.9.9'"],
    ['composer.json', '{"require": {"a/b": ">=1.2,<2.0"}}', 'a/b', '{"require": {"a/b": ">=9.9.9"}}'],
    ['pyproject.toml', 'dependencies = [\n  "flask>=2.0,<11",\n]\n', 'flask', '"flask>=9.9.9,<11",'],
    [
      'go.mod',
      'require (\n\texample.com/lib v1.2.0 // indirect\n)\n',
      'example.com/lib',
      'example.com/lib v9.9.9 // indirect',
    ],
    ['build.gradle', "implementation 'g:a:1.2'\n", 'g:a', "implementation 'g:a:9.9.9'"],
    [
      'App.csproj',
      '<PackageReference Include="A.B" Version="1.2.3" />\n',
      'A.B',
      '<PackageReference Include="A.B" Version="9.9.9" />',
    ],
    [
      'App.csproj',
      '<PackageReference Include="A.B">\n<Version>1.2.3</Version>\n</PackageReference>',
      'A.B',
      '<Version>9.9.9</Version>',
    ],
    [
      'Directory.Packages.props',
      '<PackageVersion Include="A" Version="1.0" />',
      'A',
      '<PackageVersion Include="A" Version="9.9.9" />',
    ],
    [
      'pom.xml',
      '<dependency>\n<groupId>g</groupId>\n<artifactId>a</artifactId>\n<version>1.2</version>\n</dependency>',
      'g:a',
      '<version>9.9.9</version>',
    ],
    [
      'pom.xml',
      '<properties>\n<!--<a.version>1.1</a.version>-->\n<a.version>1.2</a.version> <!-- until 2 -->\n</properties>\n<dependency>\n<artifactId>a</artifactId>\n<version>${a.version}</version>\n</dependency>',
      'g:a',
      '<a.version>9.9.9</a.version> <!-- until 2 -->',
    ],
    [
      'build.gradle',
      "// implementation 'g:a:1.1'\nimplementation 'g:a:1.2'\n",
      'g:a',
      "implementation 'g:a:9.9.9'",
    ],
    [
      'pom.xml',
      '<properties>\n<a.version>1.2</a.version>\n</properties>\n<dependency>\n<artifactId>a</artifactId>\n<version>${a.version}</version>\n</dependency>',
      'g:a',
      '<a.version>9.9.9</a.version>',
    ],
  ])('%s', (path, text, name, after) => {
    const edit = editFor(path, text, { name, to: '9.9.9' });
    expect(edit?.after).toBe(after);
    expect(
      edit &&
        withEdit(text, edit)
          .split('\n')
          .map((line) => line.trim()),
    ).toContain(after);
  });

  it.each<readonly [path: string, text: string, name: string]>([
    ['requirements.txt', 'Django-extensions==1.0\n', 'django'],
    ['requirements.txt', 'Django\n', 'django'],
    ['requirements.txt', 'django==5.2.1 \\\n    --hash=sha256:00\n', 'django'],
    ['requirements.txt', 'django==5.2.1 --hash=sha256:00\n', 'django'],
    ['package.json', '{"dependencies": {"undici": "workspace:*"}}', 'undici'],
    ['package.json', '{"config": {"undici": "1.0.0"}, "dependencies": {}}', 'undici'],
    ['composer.json', '{"conflict": {"a/b": "1.0"}, "replace": {"a/b": "1.0"}}', 'a/b'],
    ['pyproject.toml', '[tool.tide]\nflask = "1.0"\nplugins = [\n  "flask==1.0",\n]\n', 'flask'],
    ['Pipfile', '[requires]\npython_version = "3.9"\n', 'python-version'],
    ['Cargo.toml', '[package.metadata.system-deps]\nreed = "1.0"\n[patch.crates-io]\nreed = "1.0"\n', 'reed'],
    [
      'go.mod',
      'exclude (\n\texample.com/a v1.0.0\n)\nreplace (\n\texample.com/a v1.0.0 => ../a\n)\n',
      'example.com/a',
    ],
    ['pubspec.yaml', 'flutter:\n  reed: 1.0.0\n', 'reed'],
    ['pom.xml', '<dependency>\n<artifactId>a</artifactId>\n</dependency>\n<version>1</version>', 'g:a'],
    ['notes.txt', 'Django==1.0\n', 'django'],
  ])('none in %s: %s', (path, text, name) => {
    expect(editFor(path, text, { name, to: '9.9.9' })).toBeUndefined();
  });

  it('leaves a line alone that is another one by now', () => {
    const edit = editFor('requirements.txt', 'a==1\n', { name: 'a', to: '2' });
    expect(edit && withEdit('b==1\n', edit)).toBe('b==1\n');
  });
});

it.each([
  ['package.json', '{"dependencies": {"ws": "3.1.0"}}', 'ws'],
  ['requirements.txt', 'ws==3.1.0\n', 'ws'],
  [
    'pom.xml',
    '<dependency><groupId>g</groupId><artifactId>ws</artifactId><version>3.1.0</version></dependency>',
    'g:ws',
  ],
])('a version is not lowered for a copy below another package: %s', (path, text, name) => {
  expect(editFor(path, text, { name, to: '1.1.1' })).toBeUndefined();
});

describe('the section that asks for a package, not another one that names it', () => {
  it.each<readonly [path: string, lines: readonly string[], name: string, line: number]>([
    [
      'composer.json',
      [
        '{"repositories": [{"package": {"require": {',
        '  "a/b": "^1.0"',
        '}}}],',
        '"require-dev": {',
        '  "a/b": "^1.0"',
        '}}',
      ],
      'a/b',
      5,
    ],
    [
      'package.json',
      ['{"tool": {"quay": "1.0.0"},', '"devDependencies": {', '  "quay": "1.0.0"', '}}'],
      'quay',
      3,
    ],
    [
      'pyproject.toml',
      [
        '[tool.tide]',
        'quay = "1.0.0"',
        '[project]',
        'dependencies = [',
        '  "x[y]",',
        '  "quay==1.0.0",',
        ']',
      ],
      'quay',
      6,
    ],
    [
      'pyproject.toml',
      ['[tool.tide]', 'needs = ["quay==1.0.0"]', '[project]', 'optional-dependencies.a = ["quay==1.0.0"]'],
      'quay',
      4,
    ],
    [
      'Cargo.toml',
      ['[features]', 'quay = "1.0.0"', "[target.'cfg(unix)'.dependencies]", 'quay = "1.0.0"'],
      'quay',
      4,
    ],
    [
      'go.mod',
      ['exclude (', '\texample.com/quay v1.0.0', ')', 'require (', '\texample.com/quay v1.0.0', ')'],
      'example.com/quay',
      5,
    ],
    ['pubspec.yaml', ['platforms:', '  quay: 1.0.0', 'dependencies:', '  quay: ^1.0.0'], 'quay', 4],
    [
      'pom.xml',
      [
        '<plugin><dependencies><dependency><groupId>g</groupId><artifactId>quay</artifactId>',
        '<version>0.9</version></dependency></dependencies></plugin>',
        '<dependency><groupId>g</groupId><artifactId>quay</artifactId>',
        '<version>1.0.0</version></dependency>',
      ],
      'g:quay',
      4,
    ],
    [
      'pom.xml',
      [
        '<profile><dependency><groupId>g</groupId><artifactId>quay</artifactId>',
        '<version>0.9</version></dependency></profile>',
        '<dependency><groupId>g</groupId><artifactId>quay</artifactId>',
        '<version>1.0.0</version></dependency>',
      ],
      'g:quay',
      4,
    ],
    ['build.gradle', ["constraints { api 'g:quay:0.9' }", "implementation 'g:quay:1.0.0'"], 'g:quay', 2],
  ])('%s: %j', (path, lines, name, line) => {
    const text = `${lines.join('\n')}\n`;
    const edit = editFor(path, text, { name, to: '1.4.0', from: ['1.0.0', 'v1.0.0'] });
    expect(edit?.line).toBe(line);
    expect(edit?.after).toContain('1.4.0');
  });
});

it('changes the line that pins the version that goes up, and no range beside it', () => {
  const text = '[project]\ndependencies = [\n  "Tide >=5.1.0",\n  "Tide ==5.1",\n]\n';
  const edit = editFor('pyproject.toml', text, { name: 'tide', to: '5.4', from: ['5.1'] });
  expect(edit).toMatchObject({ line: 4, after: '"Tide ==5.4",' });
});

it('changes the line that the version was found in, where another one has the same number', () => {
  const text =
    '[project]\ndependencies = ["Tide >=5.1"]\n[project.optional-dependencies]\nold = ["Tide ==5.1"]\n';
  const edit = editFor('pyproject.toml', text, { name: 'tide', to: '5.4', from: ['5.1'], line: 4 });
  expect(edit).toMatchObject({ line: 4, after: 'old = ["Tide ==5.4"]' });
});

it('changes the value of a property that is in use, not one of a profile', () => {
  const text = [
    '<profiles>',
    '<profile>',
    '<a.version>1.1</a.version>',
    '</profile>',
    '</profiles>',
    '<properties>',
    '<a.version>1.2</a.version>',
    '</properties>',
    '<dependency>',
    '<artifactId>a</artifactId>',
    '<version>${a.version}</version>',
    '</dependency>',
  ].join('\n');
  const edited = (from?: readonly string[]) =>
    editFor('pom.xml', text, { name: 'g:a', to: '9.9.9', ...(from ? { from } : {}) })?.line;
  expect([edited(['1.2']), edited(['1.1']), edited()]).toEqual([7, 3, 7]);
});
