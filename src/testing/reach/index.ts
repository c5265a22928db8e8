import { dotnet, go, rust } from './compiled.js';
import { java } from './java.js';
import { loaders } from './loaders.js';
import { npm } from './npm.js';
import { php } from './php.js';
import { python } from './python.js';
import { ruby } from './ruby.js';
import type { ReachCase } from './run.js';
import { whole } from './whole.js';

export const cases: Readonly<Record<string, readonly ReachCase[]>> = {
  ...{ npm, python, java, ruby, php, go, rust, dotnet, loaders, whole },
};
