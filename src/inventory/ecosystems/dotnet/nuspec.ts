import type { XmlElement } from '../../../formats/xml/index.js';

/** Ids in `dependencies`, directly or in groups by framework: https://learn.microsoft.com/nuget/reference/nuspec#dependencies-element */
export function dependenciesIn(element: XmlElement | undefined): readonly string[] {
  const own = element?.children ?? [];
  return [...own, ...own.flatMap(({ children }) => children)]
    .filter(({ name }) => name === 'dependency')
    .flatMap(({ attributes }) => attributes.get('id') ?? []);
}
