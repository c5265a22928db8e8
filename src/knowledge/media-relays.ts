import { nameOf } from '../core/paths.js';

/** Programs that relay media or telephony over wide ranges of ports and name their own address to those who connect, by their images. */
const relays =
  /^(?:livekit(?:-server|-sip|-ingress)?|coturn|turn-?server|eturnal|stunner|jvb|jitsi-videobridge|janus(?:-gateway)?|mediamtx|rtsp-simple-server|mediasoup(?:-server)?|kurento-media-server|ovenmediaengine|antmedia|rtpengine|rtpproxy|asterisk|freeswitch|kamailio|opensips|freepbx)$/;

export function isMediaRelay(repository: string): boolean {
  return relays.test(nameOf(repository).toLowerCase());
}
