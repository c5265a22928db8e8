import type { PlaceKind } from '../exchange.js';

/** Values that reach queries, commands and interpreters. */
export const injectable: readonly PlaceKind[] = [
  'query',
  'form',
  'multipart',
  'json',
  'xml',
  'path',
  'header',
  'cookie',
  'graphql',
  'websocket',
];

/** Values that come back in the answer to the same request. */
export const reflecting: readonly PlaceKind[] = injectable.filter((kind) => kind !== 'websocket');
