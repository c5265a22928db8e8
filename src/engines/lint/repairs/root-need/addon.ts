import { rootStage, type Stage } from '../../models/stages/index.js';
import { stagesOf } from '../../models/started.js';
import type { RootWeight } from './weight.js';

/** An add-on of Home Assistant, by its labels or its base: the Supervisor names no user and gives it /data as root's (developers.home-assistant.io, "App configuration"). */
export function asAddOn(stage: Stage): RootWeight | undefined {
  const { registry = '', repository } = rootStage(stage).reference;
  const isLabelled = stagesOf(stage).some(({ steps }) =>
    steps.some(
      ({ effective }) =>
        effective.keyword === 'LABEL' && effective.pairs.some(({ key }) => /^["']?io\.hass\./.test(key)),
    ),
  );
  if (!isLabelled && !bases.test(`${registry}/${repository}`)) return undefined;
  return {
    detail: 'as which the Supervisor of Home Assistant starts add-ons',
    severity: 'low',
    advice:
      'Let its start script hand /data over and start the program as an account (s6-setuidgid, setpriv), because the Supervisor takes no user; and give it an AppArmor profile (apparmor.txt).',
  };
}

const bases =
  /^(?:ghcr\.io)?\/(?:hassio-addons|home-assistant|homeassistant)\/(?:[a-z0-9_]{1,20}-)?(?:(?:addon|app)-)?base(?:-[a-z]{1,20})?$/;
