import type { Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';

interface Model {
  readonly name: string;
  readonly version: string | undefined;
  readonly licence: string | undefined;
}

/** Most models have no version: they are listed, and kept apart by their files. */
export function addModel({ name, version, licence }: Model): readonly Fact[] {
  const list = new FactList();
  list.add(
    { type: 'generic', namespace: 'model', name },
    {
      name,
      version: version === undefined || version === '' ? 'unknown' : version,
      ecosystem: 'generic',
      licenses: licence === undefined ? undefined : [licence],
    },
  );
  return list.facts();
}
