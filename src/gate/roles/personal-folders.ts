import { personalFolder } from '../../knowledge/roles/doubts.js';
import { sourcesOf, type Table } from './compose-file.js';

/** What is mounted of the home of a person, where documents and projects are kept: no server has such a folder. */
export function personalFolderOf(service: Table): string | undefined {
  return sourcesOf(service).find((source) => personalFolder.test(source));
}
