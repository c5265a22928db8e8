import { describe, expect, it } from 'vitest';
import { expectProportional } from '../../../testing/growth.js';
import { inventoryOf, waysIn } from '../../../testing/joined.js';
import { ecosystem } from './index.js';

/** `g:a:1` with what else the element holds. */
const needs = (coordinates: string, more = '') => {
  const [group, artifact, version] = coordinates.split(':');
  const tag = version === undefined ? '' : `<version>${version}</version>`;
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${tag}${more}</dependency>`;
};
const dependencies = (...all: readonly string[]) => `<dependencies>${all.join('\n')}</dependencies>`;
const managed = (...all: readonly string[]) =>
  `<dependencyManagement>${dependencies(...all)}</dependencyManagement>`;
const bill = (coordinates: string) => needs(coordinates, '<type>pom</type><scope>import</scope>');
const root = (body: string) =>
  `<project><groupId>org.shop</groupId><artifactId>parent</artifactId><version>3.0</version>
<packaging>pom</packaging><modules><module>web</module></modules>
${body}</project>`;
const child = (name: string, body: string, relative = '') =>
  `<project><parent><groupId>org.shop</groupId><artifactId>parent</artifactId><version>3.0</version>${relative}</parent>
<artifactId>${name}</artifactId>
${body}</project>`;

const ways = (files: Readonly<Record<string, string>>) => waysIn(ecosystem, files);
const gapsIn = (files: Readonly<Record<string, string>>) =>
  inventoryOf(ecosystem, files).gaps.map(({ reason }) => reason);

describe('versions from files beside a pom.xml', () => {
  it.each<readonly [name: string, files: Readonly<Record<string, string>>, expected: readonly string[]]>([
    [
      'dependencyManagement alone brings nothing in',
      { 'pom.xml': root(managed(needs('org.yaml:snakeyaml:1.26'))), 'web/pom.xml': child('web', '') },
      [],
    ],
    [
      'a parent manages',
      {
        'pom.xml': root(managed(needs('org.yaml:snakeyaml:1.26'))),
        'web/pom.xml': child('web', dependencies(needs('org.yaml:snakeyaml'))),
      },
      ['org.yaml/snakeyaml@1.26 direct'],
    ],
    [
      "a parent's properties",
      {
        'pom.xml': root('<properties><yaml>1.26</yaml></properties>'),
        'web/pom.xml': child('web', dependencies(needs('org.yaml:snakeyaml:${yaml}'))),
      },
      ['org.yaml/snakeyaml@1.26 direct'],
    ],
    [
      'properties of the child come first, in what the parent manages too',
      {
        'pom.xml': root(
          `<properties><yaml>1.26</yaml></properties>${managed(needs('org.yaml:snakeyaml:${yaml}'))}`,
        ),
        'web/pom.xml': child(
          'web',
          `<properties><yaml>2.2</yaml></properties>${dependencies(needs('org.yaml:snakeyaml'))}`,
        ),
      },
      ['org.yaml/snakeyaml@2.2 direct'],
    ],
    [
      'a folder as relativePath',
      {
        'parent/pom.xml': root(managed(needs('g:a:1'))),
        'web/pom.xml': child('web', dependencies(needs('g:a')), '<relativePath>../parent</relativePath>'),
      },
      ['g/a@1 direct'],
    ],
    [
      'a parent that is found by its name',
      {
        'build/pom.xml': root(managed(needs('g:a:1'))),
        'x/web/pom.xml': child('web', dependencies(needs('g:a')), '<relativePath/>'),
      },
      ['g/a@1 direct'],
    ],
    [
      "a grandparent's",
      {
        'pom.xml': root(managed(needs('g:a:1'))),
        'mid/pom.xml': child('mid', ''),
        'mid/web/pom.xml': `<project><parent><groupId>org.shop</groupId><artifactId>mid</artifactId><version>3.0</version></parent>
<artifactId>web</artifactId>${dependencies(needs('g:a'))}</project>`,
      },
      ['g/a@1 direct'],
    ],
    [
      'a bill of materials of the tree',
      {
        'bom/pom.xml': `<project><groupId>org.shop</groupId><artifactId>bom</artifactId><version>1</version>
<properties><a>7</a></properties>${managed(needs('g:a:${a}'))}</project>`,
        'pom.xml': root(managed(bill('org.shop:bom:1'))),
        'web/pom.xml': child('web', dependencies(needs('g:a'))),
      },
      ['g/a@7 direct'],
    ],
    [
      'what the parent asks for itself',
      { 'pom.xml': root(dependencies(needs('g:a:1'))), 'web/pom.xml': child('web', '') },
      ['g/a@1 direct'],
    ],
  ])('%s', (_, files, expected) => {
    expect(ways(files)).toEqual(expected);
    expect(gapsIn(files).filter((reason) => !reason.startsWith('What comes with'))).toEqual([]);
  });

  it.each<readonly [name: string, files: Readonly<Record<string, string>>]>([
    [
      'no parent in the tree',
      {
        'pom.xml': '<project><groupId>x</groupId><artifactId>y</artifactId><version>1</version></project>',
        'web/pom.xml': child('web', dependencies(needs('g:a'))),
      },
    ],
    [
      'two parents of one name',
      {
        'a/pom.xml': root(managed(needs('g:a:1'))),
        'b/pom.xml': root(managed(needs('g:a:2'))),
        'x/y/pom.xml': child('web', dependencies(needs('g:a'))),
      },
    ],
    [
      'parents in a circle',
      {
        'pom.xml': child('parent', ''),
        'web/pom.xml': child('web', dependencies(needs('g:a'))),
      },
    ],
    [
      'bills in a circle',
      {
        'pom.xml': root(managed(bill('org.shop:parent:3.0'))),
        'web/pom.xml': child('web', dependencies(needs('g:a'))),
      },
    ],
  ])('%s: the gap stays', (_, files) => {
    expect(ways(files)).toEqual([]);
    expect(gapsIn(files)).toEqual([
      expect.stringContaining('One dependency has no version that this file gives'),
    ]);
  });
});

describe('modules that need each other', () => {
  const tree = {
    'pom.xml': root(managed(needs('org.yaml:snakeyaml:1.26'))),
    'core/pom.xml': child(
      'core',
      dependencies(
        needs('org.yaml:snakeyaml'),
        needs('junit:junit:4.12', '<scope>test</scope>'),
        needs('g:maybe:1', '<optional>true</optional>'),
      ),
    ),
    'web/pom.xml': child('web', dependencies(needs('${project.groupId}:core:${project.version}'))),
  };

  const external = ['g/maybe@1 direct', 'junit/junit@4.12 direct', 'org.yaml/snakeyaml@1.26 direct'];

  it('are the project itself, and no package of it', () => {
    expect(ways(tree)).toEqual(external);
    expect(inventoryOf(ecosystem, tree).projects?.map(({ purl }) => purl)).toContain(
      'pkg:maven/org.shop/core@3.0',
    );
  });

  it('are packages in a version that was released before, and hand on what they need at run time', () => {
    const web = child('web', dependencies(needs('org.shop:core:2.9')));
    expect(ways({ ...tree, 'web/pom.xml': web })).toEqual([
      ...external.slice(0, 2),
      'org.shop/core@2.9 direct -> org.yaml/snakeyaml@1.26',
      ...external.slice(2),
    ]);
  });

  it('are packages where another build of the tree has their name', () => {
    const fixture =
      '<project><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>1.26</version></project>';
    expect(ways({ ...tree, 'test/fixtures/pom.xml': fixture })).toEqual(external);
  });

  it('in any order of the files', () => {
    const turned = Object.fromEntries(Object.entries(tree).reverse());
    expect(inventoryOf(ecosystem, turned)).toEqual(inventoryOf(ecosystem, tree));
  });

  it('of many modules are read once', async () => {
    await expectProportional(400, (count) => {
      const many = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `m${index}/pom.xml`,
          child(
            `m${index}`,
            dependencies(
              needs('org.yaml:snakeyaml'),
              ...Array.from({ length: 20 }, (_, at) => needs(`org.shop:m${(index + at + 1) % count}:3.0`)),
            ),
          ),
        ]),
      );
      expect(ways({ ...tree, ...many })).toHaveLength(3);
    });
  });
});

it('bills that import each other many times are read a few times each', () => {
  const asks = Array.from({ length: 20 }, (_, index) => bill(`org.shop:bill${index % 2}:1`)).join('');
  const billPom = (index: number) =>
    `<project><groupId>org.shop</groupId><artifactId>bill${index}</artifactId><version>1</version>
${managed(asks + needs(`org.shop:ware${index}:${index}.5`))}</project>`;
  const files = {
    'pom.xml': root(managed(asks) + dependencies(needs('org.shop:ware0') + needs('org.shop:ware1'))),
    'a/pom.xml': billPom(0),
    'b/pom.xml': billPom(1),
  };
  expect(ways(files)).toEqual(['org.shop/ware0@0.5 direct', 'org.shop/ware1@1.5 direct']);
});

describe('what comes with dependencies', () => {
  const inRepository = (name: string, body = '') => {
    const [group = '', artifact = '', version = ''] = name.split(':');
    const folder = `.m2/repository/${group.replaceAll('.', '/')}/${artifact}/${version}`;
    const text = `<project><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${body}</project>`;
    return { [`${folder}/${artifact}-${version}.pom`]: text };
  };
  const unknown = (files: Readonly<Record<string, string>>) =>
    inventoryOf(ecosystem, files).gaps.map(({ reason, location }) => [
      location.at === 'file' ? location.path : '',
      /^What comes with (.*?) stands in no file/.exec(reason)?.[1] ?? reason,
    ]);

  it('is a gap of the build as a whole, without its modules and what tests alone need', () => {
    const test = needs('org.junit:junit:4.13', '<scope>test</scope>');
    const files = {
      'pom.xml': root(''),
      'web/pom.xml': child('web', dependencies(needs('org.yaml:snakeyaml:1.26'), test)),
      'api/pom.xml': child('api', dependencies(needs('org.shop:web:3.0'), needs('org.yaml:snakeyaml:1.26'))),
    };
    expect(unknown(files)).toEqual([['pom.xml', 'org.yaml:snakeyaml']]);
  });

  it('is known where a local repository describes it', () => {
    const files = { 'pom.xml': root(dependencies(needs('org.yaml:snakeyaml:1.26'))) };
    expect(unknown(files)).toEqual([['pom.xml', 'org.yaml:snakeyaml']]);
    expect(unknown({ ...files, ...inRepository('org.yaml:snakeyaml:1.26') })).toEqual([]);
    const more = inRepository('org.yaml:snakeyaml:1.26', dependencies(needs('org.far:top:1.0')));
    expect(unknown({ ...files, ...more })).toEqual([['pom.xml', 'org.far:top']]);
  });
});
