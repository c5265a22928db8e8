import { liesAmongTestFiles } from '../../knowledge/roles/index.js';
import { type Services, settingsOf, sourcesOf, type Table } from './compose-file.js';

/** Whether the servers of a Compose file are there for tests, by what they are handed: files, mounts or databases. */
export function servesTests(services: Services): boolean {
  return serveTestFiles(services) || mountTests(services) || keepTestData(services);
}

/** Servers that are handed what tests work on, beside nothing else that is built here: what a suite runs against. */
function serveTestFiles(services: Services): boolean {
  const all = [...services.values()];
  const isHanded = (service: Table) =>
    sourcesOf(service).some((source) => liesAmongTestFiles(`${source}/`) || fixtures.test(`${source}/`));
  return all.some(isHanded) && all.every((each) => each.build === undefined || isHanded(each));
}

/** All that most services are given of the tree lies below the tests. */
function mountTests(services: Services): boolean {
  const mounts = [...services.values()].map((service) =>
    sourcesOf(service).filter((each) => each.startsWith('.')),
  );
  const given = mounts.filter((each) => each.length > 0);
  return (
    given.length > 1 &&
    given.length * 2 > mounts.length &&
    given.flat().every((each) => ofTests.test(`${each}/`))
  );
}

const ofTests = /^(?:\.{1,2}\/){1,4}tests?\//;
const fixtures = /(?:^|\/)tests?\/(?:fixtures|data|files|resources|assets)\//;

/** Servers beside nothing that is built here, each database of which is named after tests: `POSTGRES_DB: shop_test`. */
function keepTestData(services: Services): boolean {
  const all = [...services.values()];
  const databases = all.flatMap(settingsOf).filter(([key]) => databaseKey.test(key));
  return (
    databases.length > 0 &&
    all.every(({ build }) => build === undefined) &&
    databases.every(([, value]) => testDatabase.test(value))
  );
}

const databaseKey = /(?:^|_)(?:DB|DATABASE|DBNAME|DB_NAME|DATABASE_NAME)$/;
const testDatabase = /(?:^|[_-])tests?(?:$|[_-])/i;
