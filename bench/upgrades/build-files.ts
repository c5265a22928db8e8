import { pick, type Universe } from './draw.js';
import type { Manager } from './managers.js';

const names = /^[\w.-]{1,80}:[\w.-]{1,80}$/;

const wrapped = (inner: string, head = '') =>
  `<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <modelVersion>4.0.0</modelVersion>\n${head}${inner}</project>\n`;

function dependency(name: string, version: string | undefined, indent = '    '): string {
  const [group = '', artifact = ''] = name.split(':');
  const lines = [`<groupId>${group}</groupId>`, `<artifactId>${artifact}</artifactId>`];
  if (version !== undefined) lines.push(`<version>${version}</version>`);
  return `${indent}<dependency>\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}</dependency>\n`;
}

const own = (name: string, more = '') =>
  `  <groupId>own.example</groupId>\n  <artifactId>${name}</artifactId>\n  <version>1.0.0</version>\n${more}`;

const block = (tag: string, inner: string) => `  <${tag}>\n${inner}  </${tag}>\n`;

/** The versions of a project by the ways that https://maven.apache.org/pom.html has for them. */
const poms: readonly ((direct: Universe['direct']) => Readonly<Record<string, string>>)[] = [
  (direct) => ({
    'pom.xml': wrapped(
      block('dependencies', direct.map(({ name, range }) => dependency(name, range.base)).join('')),
      own('app'),
    ),
  }),
  (direct) => ({
    'pom.xml': wrapped(
      block(
        'properties',
        direct
          .map(({ range }, index) => `    <own${index}.version>${range.base}</own${index}.version>\n`)
          .join(''),
      ) +
        block(
          'dependencies',
          direct.map(({ name }, index) => dependency(name, `\${own${index}.version}`)).join(''),
        ),
      own('app'),
    ),
  }),
  (direct) => ({
    'pom.xml': wrapped(
      block(
        'dependencyManagement',
        block('dependencies', direct.map(({ name, range }) => dependency(name, range.base)).join('')),
      ) + block('dependencies', direct.map(({ name }) => dependency(name, undefined)).join('')),
      own('app'),
    ),
  }),
  (direct) => ({
    'pom.xml': wrapped(
      '  <packaging>pom</packaging>\n  <modules>\n    <module>core</module>\n  </modules>\n' +
        block('properties', `    <first>${direct[0]?.range.base}</first>\n`) +
        block(
          'dependencyManagement',
          block(
            'dependencies',
            direct
              .map(({ name, range }, at) => dependency(name, at === 0 ? `\${first}` : range.base))
              .join(''),
          ),
        ),
      own('parent'),
    ),
    'core/pom.xml': wrapped(
      block('dependencies', direct.map(({ name }) => dependency(name, undefined)).join('')),
      `  <parent>\n  ${own('parent').replaceAll('\n', '\n  ')}</parent>\n  <artifactId>core</artifactId>\n`,
    ),
  }),
];

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:resolve';

/** The plugin and what it needs come from Debian (libmaven-dependency-plugin-java); all else is asked of the registry on loopback. */
export const maven: Manager = {
  ...{ id: 'maven', ecosystem: 'Maven', form: /^\d{1,6}(?:\.\d{1,6}){1,3}$/, names },
  addressOf: () => ({}),
  write: ({ direct }, address, random) => ({
    ...pick(poms, random)(direct),
    '.mvn/settings.xml': `<settings><profiles><profile><id>own</id><repositories><repository><id>own</id><url>${address}/maven</url><releases><checksumPolicy>ignore</checksumPolicy></releases></repository><repository><id>central</id><url>${address}/maven</url></repository></repositories><pluginRepositories><pluginRepository><id>central</id><url>file:///usr/share/maven-repo</url><releases><checksumPolicy>ignore</checksumPolicy></releases></pluginRepository></pluginRepositories></profile></profiles><activeProfiles><activeProfile>own</activeProfile></activeProfiles></settings>`,
  }),
  adapt: (command) => (/^(?:set|name) /.test(command) ? 'false' : command),
  check: `mvn -B -q -s .mvn/settings.xml -Dmaven.repo.local=$OWN_M2 ${plugin}`,
};

const sdk = (inner: string) =>
  `<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n${inner}  </ItemGroup>\n</Project>\n`;
const reference = (name: string, version?: string, tag = 'PackageReference') =>
  `    <${tag} Include="${name}"${version === undefined ? '' : ` Version="${version}"`} />\n`;

/** https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files and its neighbours. */
const projects: readonly ((direct: Universe['direct']) => Readonly<Record<string, string>>)[] = [
  (direct) => ({ 'app.csproj': sdk(direct.map(({ name, range }) => reference(name, range.base)).join('')) }),
  (direct) => ({
    'Directory.Packages.props': `<Project>\n  <PropertyGroup>\n    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>\n  </PropertyGroup>\n  <ItemGroup>\n${direct.map(({ name, range }) => reference(name, range.base, 'PackageVersion')).join('')}  </ItemGroup>\n</Project>\n`,
    'src/app.csproj': sdk(direct.map(({ name }) => reference(name)).join('')),
  }),
  (direct) => ({
    'packages.config': `<?xml version="1.0" encoding="utf-8"?>\n<packages>\n${direct.map(({ name, range }) => `  <package id="${name}" version="${range.base}" targetFramework="net48" />\n`).join('')}</packages>\n`,
  }),
  (direct) => ({
    'app.csproj': sdk(
      direct
        .map(
          ({ name, range }) =>
            `    <PackageReference Include="${name}">\n      <Version>${range.base}</Version>\n    </PackageReference>\n`,
        )
        .join(''),
    ),
  }),
];

/** No client of it is to be had here: files are edited as the plan says, and read again. */
export const nuget: Manager = {
  ...{
    id: 'nuget (no client)',
    ecosystem: 'NuGet',
    form: /^\d{1,6}(?:\.\d{1,6}){1,3}$/,
    names: /^[A-Za-z][\w.-]{1,80}$/,
  },
  addressOf: () => ({}),
  write: ({ direct }, _address, random) => pick(projects, random)(direct),
  // A step that has a command alone is not carried out.
  adapt: () => 'true',
};
