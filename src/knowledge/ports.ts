/**
 * Protocols of well-known ports, by the registry of IANA
 * (https://www.iana.org/assignments/service-names-port-numbers) and by what the programs' documentation calls default.
 * `http` is on the list only where an HTTP server is the usual one.
 */
const protocols: ReadonlyMap<number, string> = new Map<number, string>([
  ...[80, 3000, 4000, 5000, 8000, 8008, 8080, 8081, 8088, 8888, 9000, 9090].map(
    (port) => [port, 'http'] as const,
  ),
  ...[443, 8443].map((port) => [port, 'https'] as const),
  ...[25, 465, 587].map((port) => [port, 'smtp'] as const),
  ...[110, 995].map((port) => [port, 'pop3'] as const),
  ...[143, 993].map((port) => [port, 'imap'] as const),
  ...[389, 636].map((port) => [port, 'ldap'] as const),
  ...[1883, 8883].map((port) => [port, 'mqtt'] as const),
  ...[5671, 5672].map((port) => [port, 'amqp'] as const),
  [21, 'ftp'],
  [22, 'ssh'],
  [53, 'dns'],
  [1433, 'sqlserver'],
  [1521, 'oracle'],
  [2181, 'zookeeper'],
  [3306, 'mysql'],
  [5432, 'postgresql'],
  [6379, 'redis'],
  [9042, 'cassandra'],
  [9092, 'kafka'],
  [11211, 'memcached'],
  [27017, 'mongodb'],
]);

/** The protocol that is usual on a TCP port; undefined where there is none. */
export function protocolOf(port: number): string | undefined {
  return protocols.get(port);
}
