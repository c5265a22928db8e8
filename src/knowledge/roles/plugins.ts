/** Where programs take their plugins from, and the name of one of them: `/config/custom_components`, `/var/www/html/wp-content/plugins/tide`. */
export const pluginFolder =
  /\/(custom_components|plugins|themes|extensions|extra-addons|mu-plugins|mods)(?:\/([\w.-]{1,80}))?\/?$/;

/** Manifests at the root of a repository whose only product lies in such a folder: https://hacs.xyz/docs/publish/start/ */
export const pluginManifests: readonly { readonly folder: string; readonly manifest: string }[] = [
  { folder: 'custom_components', manifest: 'hacs.json' },
];
