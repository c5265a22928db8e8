import { numberedLines } from '../../../formats/lines/index.js';
import { type Asked, manifest } from '../../manifest.js';

/** https://fsprojects.github.io/Paket/dependencies-file.html */
export const dependencies = manifest({
  id: 'paket/dependencies',
  basenames: ['paket.dependencies'],
  type: 'nuget',
  ecosystem: 'NuGet',
  read: (text) => ({
    asked: [...numberedLines(text)].flatMap(([line]): readonly Asked[] => {
      const [, kind, name] = /^\s{0,20}(nuget|clitool)\s{1,8}([\w.-]{1,200})/i.exec(line) ?? [];
      return kind === undefined || name === undefined ? [] : [{ name: name.toLowerCase() }];
    }),
  }),
});
