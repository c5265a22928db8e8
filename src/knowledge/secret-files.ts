/** Images that read a setting from the file that `NAME_FILE` names, by their documentation, and of which settings they do. */
const images: readonly { readonly image: RegExp; readonly settings: RegExp }[] = [
  {
    image: /^(?:postgres|postgis\/postgis|timescale\/timescaledb|pgvector\/pgvector)$/,
    settings: /^POSTGRES_/,
  },
  {
    image: /^(?:mysql|mysql\/mysql-server|mariadb|percona|percona\/percona-server)$/,
    settings: /^(?:MYSQL|MARIADB)_/,
  },
  { image: /^mongo$/, settings: /^MONGO_INITDB_/ },
  { image: /^mongo-express$/, settings: /^ME_CONFIG_/ },
  { image: /^influxdb$/, settings: /^DOCKER_INFLUXDB_INIT_/ },
  { image: /^minio\/minio$/, settings: /^MINIO_ROOT_/ },
  { image: /^wordpress$/, settings: /^WORDPRESS_/ },
  { image: /^nextcloud$/, settings: /^(?:POSTGRES|MYSQL|NEXTCLOUD|REDIS|SMTP)_/ },
  { image: /^joomla$/, settings: /^JOOMLA_/ },
  { image: /^redmine$/, settings: /^REDMINE_/ },
  { image: /^matomo$/, settings: /^MATOMO_/ },
  { image: /^(?:phpmyadmin|phpmyadmin\/phpmyadmin)$/, settings: /^(?:PMA|MYSQL)_/ },
  { image: /^vaultwarden\/server$/, settings: /^[A-Z]/ },
];

/** Whether the image takes the setting from a file; images of one name elsewhere need not. */
export function readsFromFile(repository: string, setting: string): boolean {
  const name = repository.replace(/^library\//, '');
  return images.some(({ image, settings }) => image.test(name) && settings.test(setting));
}
