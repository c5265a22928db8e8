import { SeaworthyError } from '../../../core/errors.js';
import { type Gap, gap } from '../../../core/gap.js';
import type { Location } from '../../../core/location.js';

/** A mapping of a file, not yet looked into. */
export type Fields = Readonly<Record<string, unknown>>;

/** One rule while it is read: typed values out of it, and what is not followed as gaps. */
export class Reading {
  readonly path: string;
  readonly fields: Fields;
  readonly id: string;
  /** The file, with the line at which the rule begins. */
  readonly place: Location;
  private readonly gaps: Gap[];

  constructor(path: string, raw: unknown, index: number, gaps: Gap[], line?: number) {
    this.path = path;
    this.place = { at: 'file', path, ...(line === undefined ? {} : { line }) };
    this.gaps = gaps;
    const isMap = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
    this.fields = isMap ? (raw as Fields) : {};
    this.id = typeof this.fields.id === 'string' ? this.fields.id : `number ${index + 1}`;
  }

  /** @throws SeaworthyError CONFIG_INVALID */
  text(fields: Fields, key: string): string {
    const value = fields[key];
    if (typeof value !== 'string' || value === '') throw this.invalid(`It has no "${key}".`);
    return value;
  }

  texts(value: unknown): readonly string[] {
    const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    return list.filter((each): each is string => typeof each === 'string');
  }

  /** @throws SeaworthyError CONFIG_INVALID */
  list(value: unknown, key: string): readonly unknown[] {
    if (!Array.isArray(value)) throw this.invalid(`Its "${key}" is no list.`);
    return value;
  }

  /** @throws SeaworthyError CONFIG_INVALID */
  fieldsOf(value: unknown, key: string): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.invalid(`Its "${key}" is no mapping.`);
    return value as Fields;
  }

  /** Other keys are reported, never passed over in silence. */
  only(fields: Fields, place: string, known: readonly string[]): void {
    for (const key of Object.keys(fields))
      if (!known.includes(key)) this.note(`has the key "${key}" in ${place}, which is not followed here`);
  }

  note(what: string): void {
    this.gaps.push(gap('sast', this.place, `The rule ${this.id} ${what}.`));
  }

  invalid(message: string): SeaworthyError {
    return new SeaworthyError('CONFIG_INVALID', message, { where: `${this.path}: ${this.id}` });
  }
}
