import { isLocalName } from '../../../../knowledge/official-images.js';
import { serviceImage } from '../../../../knowledge/service-images.js';
import { isImageId, lastNameOf } from '../../models/image-reference/index.js';
import { rootStage, type Stage } from '../../models/stages/index.js';

/** What the base image itself may do about it, which its name alone does not show. */
export function doubtAbout({ reference, baseWord }: Stage): string | undefined {
  if (baseWord === undefined || reference.repository === 'scratch') return undefined;
  if (reference.repository === '' || isImageId(reference)) return ofBase;
  const isOfficial =
    reference.registry === undefined && !reference.repository.replace(/^library\//, '').includes('/');
  return (isOfficial && !isLocalName(reference.repository)) || isBareImage(reference.repository)
    ? undefined
    : ofBase;
}

export const ofBase = 'unless the base image names a user';

/** Distributions and distroless images, wherever they are pulled from; `team/alpine-node` is what a team made of one. */
export function isBareImage(repository: string): boolean {
  return /(?:^|\/)(?:(?:debian|ubuntu|alpine|fedora|centos|rockylinux|almalinux|oraclelinux|archlinux|amazonlinux|busybox|opensuse|leap|tumbleweed|ubi\d{0,2})(?:-(?:slim|minimal|micro|init|base))?$|(?:distroless|opensuse|ubi\d{0,2})\/)/.test(
    repository,
  );
}

/** `acme/tide`: what its publisher starts by it, and no base of a language, a distribution or tools, which mostly end as root. */
export function isApplication({ reference: { repository } }: Stage): boolean {
  return (
    repository.includes('/') &&
    !repository.includes('$') &&
    !isBareImage(repository) &&
    !repository.split(/[/._-]/).some((word) => ofBases.test(word))
  );
}

const ofBases =
  /^(?:(?:py(?:thon|pi|py)?|node(?:js)?|jdk|jre|java|openjdk|temurin|corretto|graalvm|go(?:lang)?|ruby|php|fpm|rust|dotnet|aspnet|mono|perl|erlang|elixir|julia|swift|dart|flutter|haskell|deno|bun|uv|poetry|conda|miniconda|mambaforge|micromamba|jupyter|rocker|debian|ubuntu|alpine|fedora|centos|rhel|suse|arch\w{0,5}|alma\w{0,5}|rocky\w{0,5}|cuda|pytorch|torch|tensorflow|nvidia|rocm|ros|base|builder|build|buildpack|runtime|sdk|dev|devel|devcontainers?|toolchain|gcc|clang|llvm|android|chrome|chromium|playwright|puppeteer|selenium|nginx|httpd|tomcat|server|s6|overlay|baseimage|images?)\d{0,4})$/;

/** Official images of languages and compilers, which start a prompt. */
export function isOfLanguage(stage: Stage): boolean {
  const { reference } = rootStage(stage);
  return (
    /^(?:library\/)?(?:amazoncorretto|buildpack-deps|clojure|dart|elixir|erlang|gcc|golang|gradle|groovy|haskell|ibmjava|java|julia|maven|mono|node|openjdk|eclipse-temurin|perl|php|pypy|python|r-base|ruby|rust|sapmachine|swift)$/.test(
      reference.repository,
    ) && !/(?:^|-)(?:apache|fpm)\b/.test(reference.tag ?? '')
  );
}

/** Official images of servers for what others write, and of web applications. */
export function isOfServer(stage: Stage): boolean {
  const { reference } = rootStage(stage);
  return (
    serviceImage(nameOfBase(stage)) !== undefined ||
    /^(?:library\/)?(?:drupal|geonetwork|jetty|joomla|mediawiki|nginx|odoo|open-liberty|payara|redmine|tomcat|tomee|xwiki)$/.test(
      reference.repository,
    ) ||
    /(?:^|-)(?:apache|fpm)\b/.test(reference.tag ?? '')
  );
}

export function nameOfBase(stage: Stage): string {
  return lastNameOf(rootStage(stage).reference);
}
