import type { Ecosystem } from '../../../core/ecosystem.js';
import { elmJson } from './elm-json.js';

export const ecosystem: Ecosystem = {
  id: 'elm',
  title: 'Elm packages: elm.json of applications',
  analyzers: [elmJson],
  purlTypes: ['elm'],
};
