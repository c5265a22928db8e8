import type { Advisory } from '../../../core/advisory.js';
import { gap } from '../../../core/gap.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../../core/source.js';
import { asRecord, asText } from '../../../formats/json/index.js';
import { openFeed } from '../../feed.js';
import { invalidFeed, parseFeedJson } from '../../json-feed.js';

const maxBytes = 128 * 1024 * 1024;
const online = ['3.0', '4.0', '5.0'].map((release) => `cve_data_photon${release}.json`);
const fileShape = /^cve_data_photon(\d{1,2}\.\d)\.json$/;

export const source: AdvisorySource = {
  id: 'photon',
  title: 'Photon OS CVE metadata',
  licence: 'Photon OS CVE metadata (https://packages.broadcom.com/photon)',
  defaultBase: 'https://packages.broadcom.com/photon/photon_cve_metadata',
  byDefault: true,
  complete: true,
  ecosystems: ['Photon OS'],
  read,
};

async function* read({ world, progress, base }: SourceRequest): AsyncGenerator<SourceRecord> {
  const stage = progress.stage('photon');
  const feed = openFeed(world, base);
  const names = feed.isOnline ? online : feed.names().filter((name) => fileShape.test(name));
  let count = 0;
  for (const name of names) {
    const release = fileShape.exec(name)?.[1] ?? '';
    const bytes = await feed.read([name], {
      maxBytes,
      onProgress: (done, total) => stage.update(done, total),
    });
    const rows = parseFeedJson(bytes, feed.place(name));
    if (!Array.isArray(rows)) throw invalidFeed('it is no list', feed.place(name));
    for (const [index, row] of rows.entries()) {
      const advisory = advisoryOf(row, `Photon OS:${release}`);
      if (typeof advisory === 'string')
        yield gap('photon', feed.location(name), `entry ${index + 1} is left out: ${advisory}`);
      else yield { kind: 'advisory', advisory };
      count += 1;
    }
  }
  stage.end(`${count} entries`);
}

/** A row a vulnerability and package: `cve_id`, `pkg`, `cve_score`, `aff_ver`, `res_ver`. */
function advisoryOf(value: unknown, ecosystem: string): Advisory | string {
  const row = asRecord(value);
  const id = asText(row?.cve_id);
  const name = asText(row?.pkg);
  if (id === undefined || !/^CVE-\d{4}-\d{4,12}$/.test(id)) return 'it has no usable id';
  if (name === undefined || !/^[\w.+-]{1,200}$/.test(name)) return 'it has no usable package';
  const fixed = asText(row?.res_ver)?.trim() ?? '';
  const status = asText(row?.status)?.trim() ?? '';
  const isNone = /^NA$/i.test(fixed);
  const hasFix = fixed !== '' && !isNone;
  // No version, in a row that says that the package is affected, is no fix.
  const isNever =
    /^not affected$/i.test(fixed) || /^not affected$/i.test(status) || (isNone && status === '');
  if (!isNever && hasFix && !/^[\w.+~^:-]{1,100}$/.test(fixed))
    return `"${fixed.slice(0, 60)}" is not a version`;
  return {
    id,
    aliases: [],
    source: 'photon',
    summary: '',
    severity: 'unknown',
    cwes: [],
    affected: [
      isNever
        ? { ecosystem, name, ranges: [], versions: [], status: 'not-affected' }
        : {
            ecosystem,
            name,
            ranges: [hasFix ? { introduced: '0', fixed } : { introduced: '0' }],
            versions: [],
            ...(hasFix ? {} : { status: 'unfixed' as const }),
          },
    ],
    references: [],
  };
}
