import type { Advisory, AffectedPackage } from '../../../core/advisory.js';
import { gap } from '../../../core/gap.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../../../formats/xml/index.js';
import { type Feed, openFeed } from '../../feed.js';
import { invalidFeed } from '../../json-feed.js';
import { severityOfWord } from '../../severity-words.js';
import { isoDate, oneLine } from '../../text.js';
import { elementsNamed, unpackedText } from '../../xml-feed.js';

const id = 'amazon-updateinfo';
const maxBytes = 128 * 1024 * 1024;
const maxUnpackedBytes = 480 * 1024 * 1024;

/** Lists of mirrors of the repositories, which all architectures share but for the builds. */
const repositories = [
  { release: '2', list: ['2', 'core', 'latest', 'x86_64', 'mirror.list'] },
  { release: '2023', list: ['al2023', 'core', 'mirrors', 'latest', 'x86_64', 'mirror.list'] },
] as const;

export const source: AdvisorySource = {
  id,
  title: 'Amazon Linux security center (updateinfo of the repositories)',
  licence: 'Amazon Linux ALAS (https://alas.aws.amazon.com)',
  defaultBase: 'https://cdn.amazonlinux.com',
  byDefault: true,
  complete: true,
  ecosystems: ['Amazon Linux'],
  read,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage(id);
  const feed = openFeed(world, base);
  const onProgress = (done: number, total: number | undefined) => stage.update(done, total);
  let count = 0;
  for (const { release, at, path } of await documentsOf(feed, (address) => openFeed(world, address))) {
    const bytes = await at.read(path, { maxBytes, onProgress });
    const text = unpackedText(bytes, maxUnpackedBytes, at.place(...path));
    for (const item of elementsNamed(text, ['update'])) {
      const advisory = typeof item === 'string' ? item : advisoryOf(item, `Amazon Linux:${release}`);
      if (typeof advisory === 'string')
        yield gap(id, at.location(...path), `an entry is left out: ${advisory}`);
      else if (advisory !== undefined) yield { kind: 'advisory', advisory };
      count += 1;
    }
  }
  stage.end(`${count} updates`);
}

interface Document {
  readonly release: string;
  readonly at: Feed;
  readonly path: readonly string[];
}

/** A copy holds `<release>/updateinfo.xml[.gz]`; online the list of mirrors leads to the repository and its index. */
async function documentsOf(feed: Feed, open: (address: string) => Feed): Promise<readonly Document[]> {
  if (!feed.isOnline) {
    return feed.names().flatMap((release) => {
      const name = ['updateinfo.xml.gz', 'updateinfo.xml'].find((each) => feed.has(release, each));
      return name === undefined || !/^\d{1,4}(?:\.\d{1,2})?$/.test(release)
        ? []
        : [{ release, at: feed, path: [release, name] }];
    });
  }
  const documents: Document[] = [];
  for (const { release, list } of repositories) {
    const text = new TextDecoder().decode(await feed.read(list, { maxBytes: 64 * 1024 }));
    const mirror = text.split('\n').find((line) => /^https?:\/\/\S+$/.test(line.trim()));
    if (mirror === undefined) throw invalidFeed('it names no mirror', feed.place(...list));
    const at = open(mirror.trim().replaceAll('$basearch', 'x86_64'));
    documents.push({ release, at, path: await updateInfoOf(at) });
  }
  return documents;
}

/** `repodata/repomd.xml`: https://github.com/rpm-software-management/createrepo_c */
async function updateInfoOf(at: Feed): Promise<readonly string[]> {
  const index = ['repodata', 'repomd.xml'];
  const text = new TextDecoder().decode(await at.read(index, { maxBytes: 1024 * 1024 }));
  for (const item of elementsNamed(text, ['data'])) {
    if (typeof item === 'string' || item.attributes.get('type') !== 'updateinfo') continue;
    const href = childOf(item, 'location')?.attributes.get('href') ?? '';
    if (/^repodata\/[\w.-]{1,200}$/.test(href)) return href.split('/');
  }
  throw invalidFeed('its index names no updateinfo', at.place(...index));
}

/** https://en.opensuse.org/openSUSE:Standards_Rpm_Metadata_UpdateInfo; nothing for what is not about security. */
function advisoryOf(update: XmlElement, ecosystem: string): Advisory | string | undefined {
  const name = textOf(update, 'id');
  if (name === undefined || !/^ALAS[\w-]{0,40}-\d{1,6}$/.test(name)) return 'an update has no usable id';
  const references = childrenOf(childOf(update, 'references'), 'reference');
  const cves = references.flatMap((one) => {
    const ref = one.attributes.get('id') ?? '';
    return /^CVE-\d{4}-\d{4,12}$/.test(ref) ? [ref] : [];
  });
  if (update.attributes.get('type') !== 'security' && cves.length === 0) return undefined;
  const affected = packagesOf(update, ecosystem);
  if (affected.length === 0) return `${name} names no packages`;
  const published = isoDate(childOf(update, 'issued')?.attributes.get('date')?.replace(' ', 'T'));
  const modified = isoDate(childOf(update, 'updated')?.attributes.get('date')?.replace(' ', 'T'));
  return {
    id: name,
    aliases: [...new Set(cves)],
    source: id,
    summary: oneLine(textOf(update, 'title') ?? textOf(update, 'description') ?? ''),
    severity: severityOfWord(textOf(update, 'severity')) ?? 'unknown',
    cwes: [],
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    affected,
    references: references
      .flatMap((one) => one.attributes.get('href') ?? [])
      .filter((url) => url.startsWith('https://'))
      .slice(0, 8),
  };
}

function packagesOf(update: XmlElement, ecosystem: string): readonly AffectedPackage[] {
  const entries = new Map<string, AffectedPackage>();
  for (const collection of childrenOf(childOf(update, 'pkglist'), 'collection')) {
    for (const { attributes } of childrenOf(collection, 'package')) {
      const [name, version, release] = ['name', 'version', 'release'].map((key) => attributes.get(key));
      if (!name || !version || !release) continue;
      const epoch = attributes.get('epoch') ?? '0';
      const fixed = `${epoch === '0' || epoch === '' ? '' : `${epoch}:`}${version}-${release}`;
      entries.set(`${name}\n${fixed}`, {
        ecosystem,
        name,
        ranges: [{ introduced: '0', fixed }],
        versions: [],
      });
    }
  }
  return [...entries.values()];
}
