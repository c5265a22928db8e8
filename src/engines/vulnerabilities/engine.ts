import { ecosystems } from '../../inventory/ecosystems/index.generated.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { createEngine } from './create-engine.js';

export const engine = createEngine({ schemes: versionSchemes, ecosystems });
