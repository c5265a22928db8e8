import type { CodeRoute } from '../../engines/sast/analyze.js';
import type { GateContext } from '../context.js';
import { type CodeTarget, withSources } from './sources.js';

export type { CodeRoute } from '../../engines/sast/analyze.js';

/** The routes that the application in a folder serves. */
export function routesIn(target: CodeTarget, context: GateContext): Promise<readonly CodeRoute[]> {
  return withSources(target, context, async ({ selected }) => {
    const { analysisOf } = await import('../../engines/sast/engine.js');
    return (await analysisOf(selected, context)).routes;
  });
}
