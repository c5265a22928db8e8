import type { AdvisorySource } from '../../../core/source.js';
import { affectedOf, type OvalDefinition } from '../../oval/index.js';
import { cveShape, documentPaths, readOvalFeed } from '../../oval/source.js';

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
    readOvalFeed(request, {
      id: 'azure-oval',
      paths: documentPaths(request, online, fileShape),
      idsOf,
      affectedOf: packagesOf,
    }),
};

function idsOf({ references }: OvalDefinition) {
  const cve = references.map(({ id }) => id).find((id) => cveShape.test(id));
  return cve === undefined ? undefined : { id: cve, aliases: [] };
}

function packagesOf({ packages }: OvalDefinition, [name = '']: readonly string[]) {
  const release = fileShape.exec(name)?.[1];
  return release === undefined ? [] : packages.map((one) => affectedOf(one, `Azure Linux:${release}`));
}
