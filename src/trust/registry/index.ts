export { createLayoutStore, type LayoutImage, layoutImages } from './layout-store.js';
export { createRegistryStore, type RegistryPort } from './registry-store.js';
export type { StoredManifest, TrustStore, WritableTrustStore } from './store.js';
export { tagOf } from './store.js';
