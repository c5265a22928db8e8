import type { AdvisorySource, SourceRequest } from '../../../core/source.js';
import { openFeed } from '../../feed.js';
import { affectedOf, type OvalDefinition } from '../../oval/index.js';
import { cveShape, readOvalFeed } from '../../oval/source.js';

const online = [['azurelinux-3.0-oval.xml'], ['cbl-mariner-2.0-oval.xml']];
const fileShape = /^(?:azurelinux|cbl-mariner)-(\d{1,2})\.0-oval\.xml(?:\.gz)?$/;

export const source: AdvisorySource = {
  id: 'azure-oval',
  title: 'Azure Linux vulnerability data (OVAL)',
  licence: 'MIT (https://github.com/microsoft/AzureLinuxVulnerabilityData)',
  defaultBase: 'https://raw.githubusercontent.com/microsoft/AzureLinuxVulnerabilityData/main',
  // OSV has the same.
  byDefault: false,
  complete: true,
  ecosystems: ['Azure Linux'],
  read: (request) =>
    readOvalFeed(request, { id: 'azure-oval', paths: pathsOf(request), idsOf, affectedOf: packagesOf }),
};

function pathsOf({ world, base }: SourceRequest): readonly (readonly string[])[] {
  const feed = openFeed(world, base);
  return feed.isOnline
    ? online
    : feed
        .names()
        .filter((name) => fileShape.test(name))
        .map((name) => [name]);
}

function idsOf({ references }: OvalDefinition) {
  const cve = references.map(({ id }) => id).find((id) => cveShape.test(id));
  return cve === undefined ? undefined : { id: cve, aliases: [] };
}

function packagesOf({ packages }: OvalDefinition, [name = '']: readonly string[]) {
  const release = fileShape.exec(name)?.[1];
  return release === undefined ? [] : packages.map((one) => affectedOf(one, `Azure Linux:${release}`));
}
