import type { AdvisorySource } from '../../../core/source.js';
import { normaliseEcosystem } from '../../names.js';
import { affectedOf, installedIn, type OvalDefinition } from '../../oval/index.js';
import { cveShape, documentPaths, readOvalFeed } from '../../oval/source.js';

const online = ['12', '15'].map((release) => [`suse.linux.enterprise.server.${release}.xml.gz`]);
const fileShape = /^(?:suse\.linux\.enterprise\.\w+|opensuse\.leap)\.[\d.]+\.xml(?:\.gz|\.bz2)?$/;

export const source: AdvisorySource = {
  id: 'suse-oval',
  title: 'SUSE security (OVAL)',
  licence: 'SUSE OVAL (https://www.suse.com/support/security/oval/)',
  defaultBase: 'https://ftp.suse.com/pub/projects/security/oval',
  // OSV has the same, smaller.
  byDefault: false,
  complete: true,
  ecosystems: ['SUSE', 'openSUSE'],
  read: (request) =>
    readOvalFeed(request, {
      id: 'suse-oval',
      paths: documentPaths(request, online, fileShape),
      idsOf,
      affectedOf: packagesOf,
    }),
};

/** One definition a vulnerability, titled by its CVE. */
function idsOf({ title, references }: OvalDefinition) {
  const cve = [title, ...references.map(({ id }) => id)].find((text) => cveShape.test(text));
  return cve === undefined ? undefined : { id: cve, aliases: [] };
}

const product =
  /^((?:SUSE Linux Enterprise [A-Za-z0-9 ]{1,80}|openSUSE Leap) \d{1,2}(?:[. ](?:SP)?\d{1,2})?(?:-[A-Z]{1,10})?) is installed$/;

function packagesOf({ packages }: OvalDefinition) {
  return packages.flatMap((one) => {
    const products = installedIn(one.context, product).map((name) =>
      normaliseEcosystem(
        name.startsWith('openSUSE')
          ? `openSUSE:${name.slice('openSUSE '.length)}`
          : `SUSE:${name.slice('SUSE '.length)}`,
      ),
    );
    return [...new Set(products)].map((ecosystem) => affectedOf(one, ecosystem));
  });
}
