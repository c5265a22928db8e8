import { SeaworthyError } from '../../core/errors.js';
import { asRecord, type JsonRecord } from '../../formats/json/index.js';

export function recordAt(value: unknown, where: string, place: string): JsonRecord {
  const record = asRecord(value);
  if (record === undefined) throw wrong('an object is missing', where, place);
  return record;
}

export function onlyKeys(record: JsonRecord, known: readonly string[], where: string, place: string): void {
  const stranger = Object.keys(record).find((key) => !known.includes(key));
  if (stranger !== undefined) throw wrong(`the key "${stranger}" is not known`, where, place);
}

export function wrong(why: string, where: string, place: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `the policy cannot be used: ${why}`, {
    where: `${where}: ${place}`,
    whatToDo: 'Compare it with containers-policy.json(5), or with the description of daemon.json.',
  });
}
