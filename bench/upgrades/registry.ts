import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zip } from '../../src/testing/archives.js';
import type { Package, Release, Universe } from './draw.js';
import { rangeText } from './spelling.js';

/**
 * Registries of five kinds on loopback that publish one drawn universe, as their documentation describes them: the sparse index of
 * Cargo, metadata of Composer, the compact index of RubyGems, the Go module proxy, the simple index of Python.
 */
export class Registry {
  private universe: Universe = { packages: new Map(), direct: [] };
  private isOld = false;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Registry> {
    const server = createServer((request, response) => {
      const wantsJson = request.headers.accept?.startsWith('application/vnd.pypi.simple.v1+json') === true;
      const answer = registry.answer(
        decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? ''),
        wantsJson,
      );
      if (answer === undefined) {
        response.writeHead(404).end();
        return;
      }
      const isPage = typeof answer === 'string' && answer.startsWith('<!');
      const isIndex = request.url?.startsWith('/simple/') === true && !isPage;
      const type = isPage ? 'text/html' : isIndex ? 'application/vnd.pypi.simple.v1+json' : 'text/plain';
      response.writeHead(200, { 'content-type': type }).end(answer);
    });
    const registry = new Registry(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return registry;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** @param isOld without the releases that came after the project was locked */
  publish(universe: Universe, isOld: boolean): void {
    this.universe = universe;
    this.isOld = isOld;
  }

  close(): void {
    this.server.close();
  }

  private releasesOf({ releases, old }: Package): readonly Release[] {
    return this.isOld ? releases.slice(0, old) : releases;
  }

  private answer(path: string, wantsJson: boolean): string | Uint8Array | undefined {
    const [, kind = '', ...rest] = path.split('/');
    const inner = rest.join('/');
    switch (kind) {
      case 'crates':
        return this.crate(inner);
      case 'composer':
        return this.composer(inner);
      case 'gems':
        return this.gem(inner);
      case 'go':
        return this.module(inner);
      case 'simple':
        return this.simple(inner, wantsJson);
      case 'wheels':
        return this.wheel(inner);
      case 'maven':
        return this.artifact(inner);
      default:
        return undefined;
    }
  }

  private find(isIt: (name: string) => boolean): Package | undefined {
    return [...this.universe.packages.values()].find(({ name }) => isIt(name));
  }

  private crate(path: string): string | undefined {
    if (path === 'config.json') return JSON.stringify({ dl: `${this.address}/crates/dl` });
    const found = this.find((name) => name.toLowerCase() === path.slice(path.lastIndexOf('/') + 1));
    return found === undefined
      ? undefined
      : this.releasesOf(found)
          .map(({ version, requires }) =>
            JSON.stringify({
              ...{
                name: found.name,
                vers: version,
                cksum: sha256(`${found.name}${version}`),
                features: {},
                yanked: false,
              },
              deps: [...requires].map(([name, range]) => ({
                ...{ name, req: rangeText('crates.io', range), features: [], optional: false },
                ...{ default_features: true, target: null, kind: 'normal' },
              })),
            }),
          )
          .join('\n');
  }

  private composer(path: string): string | undefined {
    if (path === 'packages.json')
      return JSON.stringify({ packages: [], 'metadata-url': `${this.address}/composer/p2/%package%.json` });
    const name = /^p2\/(.*?)(?:~dev)?\.json$/.exec(path)?.[1];
    const found = path.endsWith('~dev.json') ? undefined : this.find((each) => each === name);
    if (found === undefined) return undefined;
    const releases = this.releasesOf(found).map(({ version, requires }) => ({
      ...{ name: found.name, version, type: 'library' },
      dist: {
        type: 'zip',
        url: `${this.address}/dist/${found.name}/${version}.zip`,
        reference: sha256(version).slice(0, 40),
      },
      require: Object.fromEntries(
        [...requires].map(([each, range]) => [each, rangeText('Packagist', range)]),
      ),
    }));
    return JSON.stringify({ packages: { [found.name]: [...releases].reverse() } });
  }

  private gem(path: string): string | undefined {
    const infoOf = (found: Package) =>
      `---\n${this.releasesOf(found)
        .map(({ version, requires }) => {
          const needs = [...requires].map(
            ([name, range]) => `${name}:${rangeText('RubyGems', range).replace(/, */g, '&')}`,
          );
          return `${version} ${needs.join(',')}|checksum:${sha256(`${found.name}${version}`)}\n`;
        })
        .join('')}`;
    if (path === 'versions')
      return `created_at: 2026-01-01T00:00:00Z\n---\n${[...this.universe.packages.values()]
        .map((each) => {
          const versions = this.releasesOf(each).map(({ version }) => version);
          return `${each.name} ${versions.join(',')} ${createHash('md5').update(infoOf(each)).digest('hex')}\n`;
        })
        .join('')}`;
    const found = this.find((name) => path === `info/${name}`);
    return found === undefined ? undefined : infoOf(found);
  }

  private module(path: string): string | Uint8Array | undefined {
    const [escaped = '', file = ''] = path.split('/@');
    const name = escaped.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const found = this.find((each) => each === name);
    if (found === undefined) return undefined;
    const releases = this.releasesOf(found);
    if (file === 'v/list') return releases.map(({ version }) => `v${version}\n`).join('');
    const wanted =
      file === 'latest' ? releases.at(-1)?.version : /^v\/v(.*)\.(?:info|mod|zip)$/.exec(file)?.[1];
    const release = releases.find(({ version }) => version === wanted);
    if (release === undefined) return undefined;
    const version = `v${release.version}`;
    if (file === 'latest' || file.endsWith('.info'))
      return JSON.stringify({ Version: version, Time: '2026-01-01T00:00:00Z' });
    const requires = [...release.requires];
    const mod = `module ${name}\n\ngo 1.21\n${requires.map(([each, { base }]) => `\nrequire ${each} v${base}\n`).join('')}`;
    if (file.endsWith('.mod')) return mod;
    const imports = requires.map(([each]) => `import _ "${each}"\n`).join('');
    return zip([
      { path: `${name}@${version}/go.mod`, content: mod },
      { path: `${name}@${version}/own.go`, content: `package own\n\n${imports}` },
    ]);
  }

  /** https://maven.apache.org/repository/layout.html */
  private artifact(path: string): string | Uint8Array | undefined {
    const [file = '', version = '', artifact = '', ...groups] = path.split('/').reverse();
    const name = `${groups.reverse().join('.')}:${artifact}`;
    const found = this.find((each) => each === name);
    const release =
      found === undefined ? undefined : this.releasesOf(found).find((each) => each.version === version);
    if (release === undefined) return undefined;
    if (file.endsWith('.jar'))
      return zip([{ path: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' }]);
    if (!file.endsWith('.pom')) return undefined;
    const needs = [...release.requires].map(([each, { base }]) => {
      const [group = '', own = ''] = each.split(':');
      return `<dependency><groupId>${group}</groupId><artifactId>${own}</artifactId><version>${base}</version></dependency>`;
    });
    return `<project><modelVersion>4.0.0</modelVersion><groupId>${name.split(':')[0]}</groupId><artifactId>${artifact}</artifactId><version>${version}</version><dependencies>${needs.join('')}</dependencies></project>`;
  }

  private simple(path: string, wantsJson: boolean): string | undefined {
    const found = this.find((name) => `${plain(name)}` === path.replace(/\/$/, ''));
    if (found === undefined) return undefined;
    const fileOf = (version: string) =>
      `${plain(found.name).replaceAll('-', '_')}-${version}-py3-none-any.whl`;
    if (wantsJson)
      return JSON.stringify({
        meta: { 'api-version': '1.0' },
        name: plain(found.name),
        files: this.releasesOf(found).map((release) => ({
          filename: fileOf(release.version),
          url: `${this.address}/wheels/${fileOf(release.version)}`,
          hashes: { sha256: sha256(wheelOf(found.name, release)) },
          'core-metadata': { sha256: sha256(metadataOf(found.name, release)) },
        })),
      });
    const links = this.releasesOf(found).map((release) => {
      const file = `${plain(found.name).replaceAll('-', '_')}-${release.version}-py3-none-any.whl`;
      return `<a href="${this.address}/wheels/${file}#sha256=${sha256(wheelOf(found.name, release))}" data-core-metadata="sha256=${sha256(metadataOf(found.name, release))}" data-dist-info-metadata="sha256=${sha256(metadataOf(found.name, release))}">${file}</a><br>`;
    });
    return `<!DOCTYPE html><html><body>${links.join('\n')}</body></html>`;
  }

  private wheel(path: string): string | Uint8Array | undefined {
    const [, name = '', version = ''] = /^(.*?)-([^-]*)-py3-none-any\.whl(?:\.metadata)?$/.exec(path) ?? [];
    const found = this.find((each) => plain(each).replaceAll('-', '_') === name);
    const release = found?.releases.find((each) => each.version === version);
    if (found === undefined || release === undefined) return undefined;
    return path.endsWith('.metadata') ? metadataOf(found.name, release) : wheelOf(found.name, release);
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

function metadataOf(name: string, { version, requires }: Release): string {
  const needs = [...requires].map(([each, range]) => `Requires-Dist: ${each}${rangeText('PyPI', range)}\n`);
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${needs.join('')}`;
}

function wheelOf(name: string, release: Release): Uint8Array {
  const folder = `${plain(name).replaceAll('-', '_')}-${release.version}.dist-info`;
  return zip([
    { path: `${folder}/METADATA`, content: metadataOf(name, release) },
    { path: `${folder}/WHEEL`, content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
    { path: `${folder}/RECORD`, content: '' },
  ]);
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
