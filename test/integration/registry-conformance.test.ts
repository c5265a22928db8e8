import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  digestBy,
  type Got,
  hasRegistryProgram,
  pathOf,
  startTrustedRegistry,
  type TestRegistry,
} from './trusted-registry.js';

if (!hasRegistryProgram)
  console.warn('!! LEFT OUT: the workflows of the distribution specification; install docker-registry.');

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const configType = 'application/vnd.oci.image.config.v1+json';
const layerType = 'application/vnd.oci.image.layer.v1.tar';
const repository = 'dev/app';

/** The four workflows of the OCI distribution specification 1.1, written from its text; MUST unless said otherwise. */
describe.skipIf(!hasRegistryProgram)('threat 12, distribution-spec 1.1', () => {
  let registry: TestRegistry;
  const ask: TestRegistry['ask'] = (...call) => registry.ask(...call);
  const config = Buffer.from(
    JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [] } }),
  );
  const layer = Buffer.alloc(200_000, 'a layer of the conformance tests ');

  beforeAll(async () => {
    registry = await startTrustedRegistry();
    for (const blob of [config, layer]) await pushBlob(blob);
  });
  afterAll(() => registry?.stop());

  async function pushBlob(
    bytes: Buffer,
    algorithm: 'sha256' | 'sha512' = 'sha256',
    name = repository,
  ): Promise<Got> {
    const begun = await ask('POST', `/v2/${name}/blobs/uploads/`, { body: '' });
    return ask('PUT', withDigest(begun, digestBy(algorithm, bytes)), {
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
    });
  }

  function withDigest({ headers }: Got, digest: string): string {
    const path = pathOf(headers.location);
    return `${path}${path.includes('?') ? '&' : '?'}digest=${digest}`;
  }

  const describeBlob = (bytes: Buffer, mediaType: string) => ({
    mediaType,
    digest: digestBy('sha256', bytes),
    size: bytes.length,
  });
  const manifestOf = (more: object = {}) =>
    Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: manifestType,
        config: describeBlob(config, configType),
        layers: [describeBlob(layer, layerType)],
        ...more,
      }),
    );
  const putManifest = (bytes: Buffer, reference: string, name = repository) =>
    ask('PUT', `/v2/${name}/manifests/${reference}`, {
      headers: { 'content-type': manifestType },
      body: bytes,
    });
  const codesIn = ({ body }: Got): string[] =>
    JSON.parse(body.toString()).errors.map((error: { code: string }) => error.code);

  it('GET /v2/ answers 200, and 401 with a challenge to a stranger', async () => {
    expect((await ask('GET', '/v2/')).status).toBe(200);
    const stranger = await ask('GET', '/v2/', { headers: { authorization: '' } });
    expect([stranger.status, stranger.headers['www-authenticate']]).toEqual([
      401,
      expect.stringContaining('Bearer'),
    ]);
  });

  describe('pull', () => {
    const manifest = manifestOf();
    const digest = digestBy('sha256', manifest);
    beforeAll(async () => {
      expect((await putManifest(manifest, 'pull')).status).toBe(201);
    });

    it.each(['pull', digest])('a manifest by %s, with GET and HEAD', async (reference) => {
      const got = await ask('GET', `/v2/${repository}/manifests/${reference}`);
      expect([got.status, got.headers['content-type'], got.headers['docker-content-digest']]).toEqual([
        200,
        manifestType,
        digest,
      ]);
      expect(got.body.equals(manifest)).toBe(true);
      const head = await ask('HEAD', `/v2/${repository}/manifests/${reference}`);
      expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
        200,
        String(manifest.length),
        0,
      ]);
    });

    it('a blob, with GET and HEAD', async () => {
      const path = `/v2/${repository}/blobs/${digestBy('sha256', layer)}`;
      const got = await ask('GET', path);
      expect([got.status, got.body.equals(layer)]).toEqual([200, true]);
      const head = await ask('HEAD', path);
      expect([head.status, head.headers['content-length']]).toEqual([200, String(layer.length)]);
    });

    it('a part of a blob (SHOULD)', async () => {
      const got = await ask('GET', `/v2/${repository}/blobs/${digestBy('sha256', layer)}`, {
        headers: { range: 'bytes=1000-1999' },
      });
      expect([got.status, got.headers['content-range']]).toEqual([206, `bytes 1000-1999/${layer.length}`]);
      expect(got.body.equals(layer.subarray(1000, 2000))).toBe(true);
    });

    it('what is not there is 404, with the code of the specification', async () => {
      const nothing = digestBy('sha256', 'nothing');
      const manifestGone = await ask('GET', `/v2/${repository}/manifests/none`);
      expect([manifestGone.status, codesIn(manifestGone)]).toEqual([404, ['MANIFEST_UNKNOWN']]);
      expect((await ask('GET', `/v2/${repository}/manifests/${nothing}`)).status).toBe(404);
      const blobGone = await ask('GET', `/v2/${repository}/blobs/${nothing}`);
      expect([blobGone.status, codesIn(blobGone)]).toEqual([404, ['BLOB_UNKNOWN']]);
      expect((await ask('HEAD', `/v2/${repository}/blobs/${nothing}`)).status).toBe(404);
    });

    it('a digest or a name that is none is 400', async () => {
      expect(codesIn(await ask('GET', `/v2/${repository}/blobs/sha256:xyz`))).toEqual(['DIGEST_INVALID']);
      expect(codesIn(await ask('GET', '/v2/dev/App/manifests/1'))).toEqual(['NAME_INVALID']);
    });
  });

  describe('push', () => {
    it('a blob by POST and PUT', async () => {
      const bytes = Buffer.from('monolithic');
      const begun = await ask('POST', `/v2/${repository}/blobs/uploads/`, { body: '' });
      expect([begun.status, typeof begun.headers.location]).toEqual([202, 'string']);
      const done = await ask('PUT', withDigest(begun, digestBy('sha256', bytes)), { body: bytes });
      expect([done.status, typeof done.headers.location]).toEqual([201, 'string']);
      expect((await ask('GET', pathOf(done.headers.location))).body.equals(bytes)).toBe(true);
    });

    it('a blob by POST alone, or the way to PUT it', async () => {
      const bytes = Buffer.from('in one');
      const digest = digestBy('sha256', bytes);
      const begun = await ask('POST', `/v2/${repository}/blobs/uploads/?digest=${digest}`, { body: bytes });
      expect([201, 202]).toContain(begun.status);
      if (begun.status === 202) {
        expect((await ask('PUT', withDigest(begun, digest), { body: bytes })).status).toBe(201);
      }
      expect((await ask('HEAD', `/v2/${repository}/blobs/${digest}`)).status).toBe(200);
    });

    it('a blob with another digest than it is said to have is refused', async () => {
      const begun = await ask('POST', `/v2/${repository}/blobs/uploads/`, { body: '' });
      const done = await ask('PUT', withDigest(begun, digestBy('sha256', 'other')), { body: 'these' });
      expect([done.status, codesIn(done)]).toEqual([400, ['DIGEST_INVALID']]);
    });

    const chunk = (path: string, bytes: Buffer, from: number) =>
      ask('PATCH', path, {
        headers: {
          'content-type': 'application/octet-stream',
          'content-range': `${from}-${from + bytes.length - 1}`,
        },
        body: bytes,
      });

    it('a blob in pieces, with its state in between', async () => {
      const bytes = Buffer.alloc(90_000, 'pieces ');
      const begun = await ask('POST', `/v2/${repository}/blobs/uploads/`, { body: '' });
      const first = await chunk(pathOf(begun.headers.location), bytes.subarray(0, 40_000), 0);
      expect([first.status, first.headers.range]).toEqual([202, '0-39999']);
      const state = await ask('GET', pathOf(first.headers.location));
      expect([state.status, state.headers.range]).toEqual([204, '0-39999']);
      const second = await chunk(pathOf(state.headers.location), bytes.subarray(40_000), 40_000);
      expect([second.status, second.headers.range]).toEqual([202, '0-89999']);
      const done = await ask('PUT', withDigest(second, digestBy('sha256', bytes)), { body: '' });
      expect(done.status).toBe(201);
      expect(
        (await ask('GET', `/v2/${repository}/blobs/${digestBy('sha256', bytes)}`)).body.equals(bytes),
      ).toBe(true);
    });

    it('a piece out of order is 416', async () => {
      const begun = await ask('POST', `/v2/${repository}/blobs/uploads/`, { body: '' });
      const bad = await chunk(pathOf(begun.headers.location), Buffer.from('later'), 100);
      expect(bad.status).toBe(416);
      const again = await ask('GET', pathOf(begun.headers.location));
      expect(again.status).toBe(204);
    });

    it('an upload that broke off goes on where it was', async () => {
      const bytes = Buffer.alloc(300_000, 'broken off ');
      const begun = await ask('POST', `/v2/${repository}/blobs/uploads/`, { body: '' });
      const first = await chunk(pathOf(begun.headers.location), bytes.subarray(0, 100_000), 0);
      const path = pathOf(first.headers.location);
      const cut = await ask('PATCH', path, {
        headers: { 'content-type': 'application/octet-stream', 'content-range': '100000-299999' },
        body: bytes.subarray(100_000),
        breakAfter: 50_000,
      });
      expect(cut.status).toBe(-1);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const state = await ask('GET', path);
      expect(state.status).toBe(204);
      const held = Number(/^0-(\d+)$/.exec(String(state.headers.range))?.[1]) + 1;
      expect(held).toBeGreaterThanOrEqual(100_000);
      const rest = await chunk(pathOf(state.headers.location), bytes.subarray(held), held);
      expect(rest.status).toBe(202);
      expect((await ask('PUT', withDigest(rest, digestBy('sha256', bytes)), { body: '' })).status).toBe(201);
      expect(
        (await ask('GET', `/v2/${repository}/blobs/${digestBy('sha256', bytes)}`)).body.equals(bytes),
      ).toBe(true);
    });

    it('an upload that is taken back is gone', async () => {
      const begun = await ask('POST', `/v2/${repository}/blobs/uploads/`, { body: '' });
      const path = pathOf(begun.headers.location);
      expect((await ask('DELETE', path)).status).toBe(204);
      expect((await ask('GET', path)).status).toBe(404);
    });

    it('a blob of another repository is mounted, or uploaded', async () => {
      const digest = digestBy('sha256', layer);
      const answer = await ask('POST', `/v2/dev/other/blobs/uploads/?mount=${digest}&from=${repository}`, {
        body: '',
      });
      expect([201, 202]).toContain(answer.status);
    });

    it('a manifest by tag and by digest', async () => {
      const bytes = manifestOf({ annotations: { test: 'push' } });
      const digest = digestBy('sha256', bytes);
      const tagged = await putManifest(bytes, 'pushed');
      expect([tagged.status, tagged.headers['docker-content-digest']]).toEqual([201, digest]);
      expect((await ask('GET', pathOf(tagged.headers.location))).body.equals(bytes)).toBe(true);
      expect((await putManifest(bytes, digest)).status).toBe(201);
    });

    it('a manifest under a digest that it has not, or without its blobs, is refused', async () => {
      const other = await putManifest(manifestOf(), digestBy('sha256', 'other'));
      expect([other.status, codesIn(other)]).toEqual([400, ['DIGEST_INVALID']]);
      const missing = Buffer.from('never pushed');
      const incomplete = await putManifest(
        manifestOf({ layers: [describeBlob(missing, layerType)] }),
        'incomplete',
      );
      expect([incomplete.status, codesIn(incomplete)[0]]).toEqual([400, 'MANIFEST_BLOB_UNKNOWN']);
      expect((await ask('GET', `/v2/${repository}/manifests/incomplete`)).status).toBe(404);
    });

    it('an index', async () => {
      const member = manifestOf({ annotations: { test: 'member' } });
      await putManifest(member, digestBy('sha256', member));
      const index = Buffer.from(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: indexType,
          manifests: [
            { ...describeBlob(member, manifestType), platform: { os: 'linux', architecture: 'amd64' } },
          ],
        }),
      );
      const put = await ask('PUT', `/v2/${repository}/manifests/many`, {
        headers: { 'content-type': indexType },
        body: index,
      });
      expect(put.status).toBe(201);
      expect((await ask('GET', `/v2/${repository}/manifests/many`)).headers['content-type']).toBe(indexType);
    });

    it('a blob and a manifest by SHA-512', async () => {
      const bytes = Buffer.from('a blob with a long digest');
      expect((await pushBlob(bytes, 'sha512')).status).toBe(201);
      const long = digestBy('sha512', bytes);
      expect((await ask('GET', `/v2/${repository}/blobs/${long}`)).body.equals(bytes)).toBe(true);
      const manifest = manifestOf({ annotations: { test: 'long' } });
      const name = digestBy('sha512', manifest);
      const put = await putManifest(manifest, name);
      expect([put.status, put.headers['docker-content-digest']]).toEqual([201, name]);
      const got = await ask('GET', pathOf(put.headers.location));
      expect([got.status, got.headers['docker-content-digest'], got.body.equals(manifest)]).toEqual([
        200,
        name,
        true,
      ]);
      expect((await ask('GET', `/v2/${repository}/manifests/${digestBy('sha256', manifest)}`)).status).toBe(
        200,
      );
      expect((await putManifest(manifestOf(), name)).status).toBe(400);
      expect((await ask('GET', `/v2/${repository}/manifests/${digestBy('sha512', 'none')}`)).status).toBe(
        404,
      );
    });
  });

  describe('content discovery', () => {
    const name = 'dev/more';
    const tags = ['v10', 'v9', 'B', 'a', '_x', 'v1.0', 'Z9', 'latest'];
    beforeAll(async () => {
      for (const blob of [config, layer]) await pushBlob(blob, 'sha256', name);
      for (const tag of tags)
        expect((await putManifest(manifestOf({ annotations: { tag } }), tag, name)).status).toBe(201);
      const aliased = manifestOf({ annotations: { tag: 'by digest' } });
      await putManifest(aliased, digestBy('sha512', aliased), name);
    });
    const list = async (query = '') => {
      const got = await ask('GET', `/v2/${name}/tags/list${query}`);
      return { status: got.status, link: got.headers.link, ...JSON.parse(got.body.toString()) };
    };
    const sorted = [...tags].sort();

    it('tags, in lexical order', async () => {
      expect(await list()).toMatchObject({ status: 200, name, tags: sorted, link: undefined });
    });

    it('tags, page by page', async () => {
      const found: string[] = [];
      let query = '?n=3';
      for (let page = 0; page < 10; page++) {
        const got = await list(query);
        expect(got.tags.length).toBeLessThanOrEqual(3);
        found.push(...got.tags);
        const next = /^<([^>]+)>; rel="next"$/.exec(String(got.link ?? ''))?.[1];
        if (next === undefined) break;
        query = new URL(next, 'https://x.invalid').search;
      }
      expect(found).toEqual(sorted);
    });

    it('tags after one, with and without a number, and none of them', async () => {
      expect((await list('?last=a')).tags).toEqual(sorted.filter((tag) => tag > 'a'));
      expect((await list('?n=2&last=B')).tags).toEqual(sorted.filter((tag) => tag > 'B').slice(0, 2));
      expect((await list('?last=b')).tags).toEqual(sorted.filter((tag) => tag > 'b'));
      expect((await list('?n=0')).tags).toEqual([]);
      expect((await ask('GET', `/v2/${name}/tags/list?n=x`)).status).toBe(400);
    });

    it('tags of a repository that is not there', async () => {
      expect((await ask('GET', '/v2/dev/other/tags/list')).status).toBe(404);
    });

    it('referrers: none, all, by type, and not those that were removed', async () => {
      const subject = manifestOf({ annotations: { test: 'subject' } });
      await putManifest(subject, 'subject', name);
      const path = `/v2/${name}/referrers/${digestBy('sha256', subject)}`;
      const listed = async (query = '') => {
        const got = await ask('GET', `${path}${query}`);
        expect([got.status, got.headers['content-type']]).toEqual([200, indexType]);
        return {
          filters: got.headers['oci-filters-applied'],
          manifests: JSON.parse(got.body.toString()).manifests,
        };
      };
      expect((await listed()).manifests).toEqual([]);
      const referrers = ['application/vnd.example.one', 'application/vnd.example.two'].map((artifactType) =>
        manifestOf({
          artifactType,
          subject: describeBlob(subject, manifestType),
          annotations: { artifactType },
        }),
      );
      for (const one of referrers) {
        const put = await putManifest(one, digestBy('sha256', one), name);
        expect([put.status, put.headers['oci-subject']]).toEqual([201, digestBy('sha256', subject)]);
      }
      const digests = referrers.map((one) => digestBy('sha256', one));
      const all = await listed();
      expect(all.manifests.map(({ digest }: { digest: string }) => digest).sort()).toEqual(
        [...digests].sort(),
      );
      expect(all.manifests[0]).toMatchObject({
        artifactType: 'application/vnd.example.one',
        annotations: {},
      });
      const some = await listed('?artifactType=application/vnd.example.two');
      expect([some.filters, some.manifests.length]).toEqual(['artifactType', 1]);
      expect((await ask('DELETE', `/v2/${name}/manifests/${digests[0]}`)).status).toBe(202);
      expect((await listed()).manifests.map(({ digest }: { digest: string }) => digest)).toEqual([
        digests[1],
      ]);
    });

    it('a subject may be pushed after what refers to it', async () => {
      const subject = manifestOf({ annotations: { test: 'late' } });
      const early = manifestOf({
        subject: describeBlob(subject, manifestType),
        annotations: { test: 'early' },
      });
      expect((await putManifest(early, digestBy('sha256', early), name)).status).toBe(201);
      const got = await ask('GET', `/v2/${name}/referrers/${digestBy('sha256', subject)}`);
      expect(JSON.parse(got.body.toString()).manifests).toHaveLength(1);
    });
  });

  describe('content management', () => {
    it('a manifest is removed with its tags', async () => {
      const bytes = manifestOf({ annotations: { test: 'removed' } });
      const digest = digestBy('sha256', bytes);
      await putManifest(bytes, 'removed');
      expect((await ask('DELETE', `/v2/${repository}/manifests/${digest}`)).status).toBe(202);
      expect((await ask('GET', `/v2/${repository}/manifests/${digest}`)).status).toBe(404);
      expect((await ask('GET', `/v2/${repository}/manifests/removed`)).status).toBe(404);
      const { tags } = JSON.parse((await ask('GET', `/v2/${repository}/tags/list`)).body.toString());
      expect(tags).not.toContain('removed');
    });

    it('a tag is removed alone, or it is said that it cannot be', async () => {
      const bytes = manifestOf({ annotations: { test: 'untagged' } });
      await putManifest(bytes, 'untagged');
      const { status } = await ask('DELETE', `/v2/${repository}/manifests/untagged`);
      expect([202, 400, 405]).toContain(status);
      const after = await ask('GET', `/v2/${repository}/manifests/untagged`);
      expect(after.status).toBe(status === 202 ? 404 : 200);
      expect((await ask('GET', `/v2/${repository}/manifests/${digestBy('sha256', bytes)}`)).status).toBe(200);
    });

    it('a blob is removed', async () => {
      const bytes = Buffer.from('to be removed');
      await pushBlob(bytes);
      const path = `/v2/${repository}/blobs/${digestBy('sha256', bytes)}`;
      expect((await ask('DELETE', path)).status).toBe(202);
      expect((await ask('GET', path)).status).toBe(404);
      expect((await ask('DELETE', path)).status).toBe(404);
    });

    it('what is not there cannot be removed', async () => {
      expect((await ask('DELETE', `/v2/${repository}/manifests/${digestBy('sha256', 'none')}`)).status).toBe(
        404,
      );
    });
  });
});
