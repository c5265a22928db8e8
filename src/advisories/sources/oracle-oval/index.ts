import type { AdvisorySource, SourceRequest } from '../../../core/source.js';
import { openFeed } from '../../feed.js';
import { affectedOf, installedIn, modulesIn, type OvalDefinition } from '../../oval/index.js';
import { cveShape, readOvalFeed } from '../../oval/source.js';

const names = ['com.oracle.elsa-all.xml.bz2', 'com.oracle.elsa-all.xml.gz', 'com.oracle.elsa-all.xml'];

export const source: AdvisorySource = {
  id: 'oracle-oval',
  title: 'Oracle Linux security (OVAL)',
  licence: 'Oracle Linux OVAL (https://linux.oracle.com/security/oval/)',
  defaultBase: 'https://linux.oracle.com/security/oval',
  byDefault: true,
  complete: true,
  ecosystems: ['Oracle Linux'],
  read: (request) =>
    readOvalFeed(request, { id: 'oracle-oval', paths: [pathOf(request)], idsOf, affectedOf: packagesOf }),
};

function pathOf({ world, base }: SourceRequest): readonly string[] {
  const feed = openFeed(world, base);
  const there = feed.isOnline ? undefined : names.find((name) => feed.has(name));
  return [there ?? 'com.oracle.elsa-all.xml.bz2'];
}

/** One definition an erratum: `ELSA-2024-1234`, with its vulnerabilities. */
function idsOf({ references }: OvalDefinition) {
  const ids = references.map(({ id }) => id);
  const id = ids.find((one) => /^ELSA-\d{4}-\d{3,6}$/.test(one));
  return id === undefined
    ? undefined
    : { id, aliases: [...new Set(ids.filter((one) => cveShape.test(one)))] };
}

function packagesOf({ packages }: OvalDefinition) {
  return packages.flatMap((one) => {
    const modules = modulesIn(one.context);
    const architectures = installedIn(one.context, /^Oracle Linux arch is (\w{1,20})$/);
    return installedIn(one.context, /^Oracle Linux (\d{1,2}) is installed$/).map((release) =>
      affectedOf(one, `Oracle Linux:${release}`, {
        ...(modules.length === 0 ? {} : { modules }),
        ...(architectures.length === 0 ? {} : { architectures }),
      }),
    );
  });
}
