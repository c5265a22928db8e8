import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mediaTypes } from '../../../formats/oci/index.js';
import { type FakeRegistry, fail, pushDocument } from '../../../testing/fake-registry.js';
import {
  contextWith,
  failureOf,
  hasty,
  openFrom,
  quick,
  startBench,
  walkSecond,
} from '../../../testing/registry-bench.js';
import { createRegistryOpener } from './index.js';

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startBench();
});
afterEach(() => registry.close());

const open = (...given: Parameters<typeof openFrom> extends [unknown, ...infer Rest] ? Rest : never) =>
  openFrom(registry, ...given);

describe('does not believe', () => {
  const answerTo = (
    part: string,
    status: number,
    headers: Record<string, string | number>,
    body: string | Uint8Array,
  ) => {
    registry.intercept = (request, response) => {
      if (!request.url?.includes(part)) return false;
      response.writeHead(status, headers).end(body);
      return true;
    };
  };
  const manifestType = { 'content-type': mediaTypes.ociManifest };
  const digest = `sha256:${'0'.repeat(64)}`;

  it.each<[string, Record<string, string>, string, string]>([
    ['a web page', { 'content-type': 'text/html; charset=utf-8' }, '<html>', 'REGISTRY_PROTOCOL'],
    ['half a document', manifestType, '{"schemaVersion":2,"config":', 'REGISTRY_PROTOCOL'],
    ['a manifest without layers', manifestType, '{"schemaVersion":2}', 'REGISTRY_PROTOCOL'],
    [
      'a digest that is not that of the bytes',
      { ...manifestType, 'docker-content-digest': digest },
      '{}',
      'DIGEST_MISMATCH',
    ],
    [
      'schema 1',
      {
        'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws',
        'docker-content-digest': digest,
      },
      '{"schemaVersion":1}',
      'UNSUPPORTED',
    ],
    ['an index that is called a manifest', manifestType, '{"manifests":[],"layers":[]}', 'REGISTRY_PROTOCOL'],
    ['an index without images', { 'content-type': mediaTypes.ociIndex }, '{"manifests":[]}', 'NOT_FOUND'],
    ['a document without end', manifestType, `"${'x'.repeat(9_000_000)}"`, 'LIMIT_EXCEEDED'],
    [
      'a chart',
      manifestType,
      `{"config":{"mediaType":"application/vnd.cncf.helm.config.v1+json","digest":"${digest}","size":2},"layers":[]}`,
      'UNSUPPORTED',
    ],
    [
      'an absurd configuration',
      manifestType,
      `{"config":{"digest":"${digest}","size":99999999999},"layers":[]}`,
      'LIMIT_EXCEEDED',
    ],
  ])('%s', async (_, headers, body, code) => {
    answerTo('/manifests/', 200, headers, body);
    expect((await failureOf(open())).code).toBe(code);
  });

  it('an index that names itself', async () => {
    const text = JSON.stringify({
      manifests: [
        { mediaType: mediaTypes.ociIndex, digest, size: 1, platform: { os: 'linux', architecture: 'amd64' } },
      ],
    });
    answerTo('/manifests/', 200, { 'content-type': mediaTypes.ociIndex }, text);
    expect((await failureOf(open())).code).toBe('DIGEST_MISMATCH');
  });

  it('a configuration with other bytes', async () => {
    answerTo('/blobs/', 200, {}, '{}');
    expect((await failureOf(open())).code).toBe('REGISTRY_PROTOCOL');
    const { size } = await configSize();
    answerTo('/blobs/', 200, {}, ' '.repeat(size));
    expect((await failureOf(open())).code).toBe('DIGEST_MISMATCH');
  });

  it('a manifest that is not the one it was asked for', async () => {
    const [name = ''] = (await open()).image?.repoDigests ?? [];
    answerTo('/manifests/', 200, manifestType, '{}');
    expect((await failureOf(quick.open(name, contextWith()))).code).toBe('DIGEST_MISMATCH');
  });

  it.each<[string, (blob: Uint8Array) => Uint8Array, string]>([
    ['longer', (blob) => Buffer.concat([blob, Buffer.from('x')]), 'REGISTRY_PROTOCOL'],
    ['shorter', (blob) => blob.subarray(0, -1), 'REGISTRY_PROTOCOL'],
    [
      'changed',
      (blob) => Uint8Array.from(blob, (byte, index) => (index === 4 ? byte ^ 1 : byte)),
      'DIGEST_MISMATCH',
    ],
    ['much longer', (blob) => Buffer.concat([blob, Buffer.alloc(3_000_000)]), 'REGISTRY_PROTOCOL'],
  ])('a layer that is %s', async (_, change, code) => {
    const artifact = await open();
    for (const chunked of [false, true]) {
      registry.intercept = (request, response) => {
        const blob = registry.contents.blobs.get(request.url?.split('/').at(-1) ?? '');
        if (!blob) return false;
        if (!chunked) response.setHeader('content-length', change(blob).length);
        response.write(change(blob));
        response.end();
        return true;
      };
      expect((await failureOf(walkSecond(artifact))).code).toBe(code);
    }
  });

  it('a range that is another one', async () => {
    const artifact = await open();
    registry.intercept = (request, response) => {
      const blob = registry.contents.blobs.get(request.url?.split('/').at(-1) ?? '');
      if (!blob) return false;
      if (request.headers.range) {
        response.writeHead(206, { 'content-range': `bytes 0-${blob.length - 1}/${blob.length}` }).end(blob);
        return true;
      }
      response.writeHead(200, { 'content-length': blob.length });
      response.write(blob.subarray(0, 50_000), () => setTimeout(() => request.socket.destroy(), 20));
      return true;
    };
    expect((await failureOf(walkSecond(artifact))).code).toBe('REGISTRY_PROTOCOL');
  });

  it.each<[string, string]>([
    ['says nothing', 'NETWORK'],
    ['redirects in a circle', 'NETWORK'],
  ])('in a registry that %s', async (how, code) => {
    registry.intercept = (request, response) => {
      if (request.url === '/v2/') return false;
      if (how === 'redirects in a circle') response.writeHead(302, { location: request.url ?? '' }).end();
      return true;
    };
    const opening = hasty.open(`${registry.host}/team/app:1`, contextWith());
    expect((await failureOf(opening)).code).toBe(code);
  });

  it('in a registry that drips', async () => {
    const impatient = createRegistryOpener({ timeoutMs: 300, pace: { minBytes: 1000, windowMs: 100 } });
    registry.intercept = (request, response) => {
      if (request.url === '/v2/') return false;
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
      return true;
    };
    const error = await failureOf(impatient.open(`${registry.host}/team/app:1`, contextWith()));
    expect(error).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('less than 1000 bytes'),
    });
  });

  it('a message that would write to the terminal', async () => {
    registry.intercept = (request, response) =>
      request.url === '/v2/'
        ? false
        : fail(response, 403, 'DENIED', `\u001b[31mred\nline ${'x'.repeat(500)}`);
    const { message } = await failureOf(open());
    expect(message).toContain('denies');
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(600);
  });

  it('a manifest with more layers than the configuration', async () => {
    const bytes = registry.contents.documents.get(`team/app/${(await open()).image?.manifestDigest}`)?.bytes;
    const manifest = JSON.parse(new TextDecoder().decode(bytes));
    manifest.layers.push(manifest.layers[0]);
    pushDocument(registry.contents, 'team/app', manifest, { tag: 'more', type: mediaTypes.ociManifest });
    expect((await failureOf(open('team/app:more'))).code).toBe('REGISTRY_PROTOCOL');
  });

  async function configSize(): Promise<{ readonly size: number }> {
    registry.intercept = () => false;
    const { digest: id } = await open();
    return { size: registry.contents.blobs.get(id ?? '')?.length ?? 0 };
  }
});
