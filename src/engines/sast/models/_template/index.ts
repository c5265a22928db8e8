import type { Model } from '../../ir/model.js';

/** The library, with the address of its documentation. */
export const model: Model = {
  id: '__name__',
  title: 'The library, by the name that people know',
  languages: ['javascript'],
  sources: ['__name__.createServer().request.query'],
  sinks: [{ api: '__name__.run()', kind: 'command' }],
  sanitizers: [{ api: '__name__.quote()', sanitizes: ['command'] }],
};
