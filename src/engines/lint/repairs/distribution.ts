import { callsOf } from '../models/commands/managers.js';
import type { Run } from '../models/commands/run.js';
import { lastNameOf } from '../models/image-reference/index.js';
import { rootStage, type Stage } from '../models/stages/index.js';

/** Whether the programs of the image are those of BusyBox, as far as its name shows. */
export function isBusybox(stage: Stage): boolean {
  const { reference } = rootStage(stage);
  const name = lastNameOf(reference);
  return (
    /(?:^|[-_])(?:alpine|busybox)(?:[-_]|$)/.test(name) ||
    /(?:^|-)(?:alpine|busybox)/.test(reference.tag ?? '')
  );
}

/** Distributions as Docker's own images bring them: root, and the root of the file system to work in. */
export function isBareDistribution(stage: Stage): boolean {
  const root = rootStage(stage);
  const { registry, repository } = root.reference;
  return (
    registry === undefined &&
    // Another one can be given as an argument.
    root.baseWord?.value.includes('$') !== true &&
    /^(?:library\/)?(?:debian|ubuntu|alpine|fedora|centos|rockylinux|almalinux|amazonlinux|busybox)$/.test(
      repository,
    )
  );
}

const onDebian = new Set(
  'buildpack-deps cassandra couchdb drupal eclipse-temurin elixir erlang gcc ghost golang gradle groovy haproxy haskell httpd ibmjava jenkins jruby julia mariadb maven mediawiki mongo mono mysql neo4j nginx node openjdk perl php postgres pypy python r-base rabbitmq rails redis ruby rust swift tomcat tomee'.split(
    ' ',
  ),
);

/** Whether the image has bash: distributions but for those of BusyBox, and official images that are made of Debian or Ubuntu unless their tag says otherwise. */
export function bringsBash(stage: Stage): boolean {
  const { reference, baseWord } = rootStage(stage);
  const { registry, repository, tag = '' } = reference;
  if (registry !== undefined || baseWord?.value.includes('$') !== false) return false;
  const name = repository.replace(/^library\//, '');
  if (/^(?:debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|oraclelinux|archlinux)$/.test(name))
    return true;
  return onDebian.has(name) && !/alpine|busybox|nanoserver|windows/.test(tag);
}

/** Official images without an entry point, or with one that starts whatever program it is given. */
export function hasNoEntrypoint(stage: Stage): boolean {
  const { reference, baseWord } = rootStage(stage);
  return (
    reference.registry === undefined &&
    baseWord?.value.split(':', 1)[0]?.includes('$') === false &&
    /^(?:library\/)?(?:buildpack-deps|elixir|erlang|gcc|golang|gradle|haskell|julia|node|openjdk|perl|php|pypy|python|r-base|ruby|rust|swift)$/.test(
      reference.repository,
    )
  );
}

/**
 * Whether an image with apt has Docker's image of Debian or Ubuntu below it, whose `/etc/apt/apt.conf.d/docker-clean` deletes packages once
 * they are installed.
 */
export function isOfDebian(stage: Stage): boolean {
  const { reference, isBaseOpen } = rootStage(stage);
  const { registry, repository } = reference;
  return (
    registry === undefined &&
    /^(?:library\/)?[^/]+$/.test(repository) &&
    repository !== 'scratch' &&
    !isBaseOpen
  );
}

/** Whether `sh` is dash: in Debian and Ubuntu, by the name of the image or by its package manager. */
export function hasDash(stage: Stage, runs: readonly Run[]): boolean {
  const root = rootStage(stage);
  return (
    /^(?:debian|ubuntu)$/.test(lastNameOf(root.reference)) ||
    runs.some((run) => rootStage(run.step.stage) === root && callsOf(run, 'apt-get').length > 0)
  );
}

// Of Docker's own images: pip 6 (2014) brought --no-cache-dir, apk-tools of Alpine 3.3 (2016) --no-cache.
const withoutNoCache =
  /^(?:ubuntu:(?:1[0-4]\.|lucid|precise|trusty)|debian:(?:[6-8](?:$|[.-])|squeeze|wheezy|jessie)|centos:(?:centos)?[56]|alpine:(?:2\.|3\.[0-2](?:$|[.-])))/;

/** Other images that name such a release in their tag, as `node:6-jessie` does. Those of Python bring a pip of their own. */
const onOldRelease =
  /^(?!(?:python|pypy):)[^:]{1,255}:(?:[\w.]{1,100}-)*(?:lucid|precise|trusty|squeeze|wheezy|jessie)(?:$|-)/;

/** Whether the release is older than the flags that keep a package manager from filling its cache. */
export function isBeforeNoCache(stage: Stage): boolean {
  const { reference } = rootStage(stage);
  const name = `${lastNameOf(reference)}:${reference.tag ?? ''}`;
  return withoutNoCache.test(name) || onOldRelease.test(name);
}

/** A step with apt on Alpine, by the name or the tag of the base, that does not ask which manager there is. */
export function lacksApt({ step }: Run): boolean {
  const { reference, baseWord } = rootStage(step.stage);
  const isAlpine = lastNameOf(reference) === 'alpine' || /(?:^|-)alpine/.test(reference.tag ?? '');
  if (!isAlpine || baseWord?.value.includes('$') !== false) return false;
  return !/\|\||\b(?:if|case|command|which|apk)\b/.test(step.effective.args.text.slice(0, 20_000));
}
