/** A Dockerfile of our own on a base of busybox, with the files of its context. */
export interface OwnImage {
  readonly name: string;
  readonly dockerfile: string;
  readonly files?: Readonly<Record<string, string>>;
  /** What a container prints, without arguments. */
  readonly prints: string;
  /** Repairs that the build has to refuse, by rule. */
  readonly refused?: readonly string[];
  /** One of those that every run of the suite builds. */
  readonly isQuick?: boolean;
}

export const ownImages: readonly OwnImage[] = [
  {
    name: 'maintainer',
    dockerfile: 'FROM busybox\nMAINTAINER Ana <ana@lamps.example>\nRUN echo lit > /state\nCMD cat /state\n',
    prints: 'lit',
    isQuick: true,
  },
  {
    name: 'old-env',
    dockerfile: 'FROM busybox\nENV COLOUR deep red\nENV WATTS 40\nCMD echo "$COLOUR $WATTS"\n',
    prints: 'deep red 40',
  },
  {
    name: 'exec-form',
    dockerfile: 'FROM busybox\nRUN echo lamp on > /state\nCMD cat /state\n',
    prints: 'lamp on',
  },
  {
    name: 'cd',
    dockerfile:
      'FROM busybox\nMAINTAINER Ana <ana@lamps.example>\nRUN mkdir -p /opt/lamp\nRUN cd /opt/lamp && echo here > note\nRUN cd /opt/lamp && cat note > copy\nCMD ["cat", "/opt/lamp/copy"]\n',
    prints: 'here',
  },
  {
    name: 'backquotes',
    dockerfile: 'FROM busybox\nRUN echo `echo one two` > /out && test `cat /out | wc -l` = 1\nCMD cat /out\n',
    prints: 'one two',
  },
  {
    name: 'add',
    dockerfile: 'FROM busybox\nADD note.txt /note.txt\nADD data /data\nCMD cat /note.txt /data/more.txt\n',
    files: { 'note.txt': 'a\n', 'data/more.txt': 'b\n' },
    prints: 'a\nb',
  },
  {
    name: 'stages',
    dockerfile:
      'from busybox as Build\nrun echo made > /made\nFROM busybox AS run\nCOPY --from=Build /made /made\nEXPOSE 8080/TCP\nCMD cat /made\n',
    prints: 'made',
  },
  {
    name: 'words',
    dockerfile:
      'FROM busybox\nARG list="one two"\nRUN for each in $list; do echo $each >> /words; done\nCMD cat /words\n',
    prints: 'one\ntwo',
  },
  {
    name: 'user',
    dockerfile:
      'FROM busybox\nMAINTAINER Ana <ana@lamps.example>\nRUN echo keeper:x:1000:1000::/srv/lamp:/bin/sh >> /etc/passwd && mkdir /srv/lamp && chown keeper /srv/lamp\nUSER keeper\nWORKDIR /srv/lamp\nRUN echo kept > note\nCMD cat note && id -u\n',
    prints: 'kept\n1000',
  },
  {
    name: 'volume',
    dockerfile:
      'FROM busybox\nRUN mkdir /data && echo kept > /data/note && chmod 777 /data\nVOLUME /data\nCMD cat /data/note\n',
    prints: 'kept',
  },
  {
    name: 'relative-workdir',
    dockerfile: 'FROM busybox\nWORKDIR opt\nWORKDIR lamp\nRUN pwd > where\nCMD cat where\n',
    prints: '/opt/lamp',
  },
  {
    name: 'heredoc-like',
    dockerfile:
      'FROM busybox\nMAINTAINER Ana\nRUN echo \'#!/bin/sh\' > /run.sh && echo \'echo "got: $@"\' >> /run.sh && chmod +x /run.sh\nENTRYPOINT ["/run.sh"]\nCMD ["a", "b c"]\n',
    prints: 'got: a b c',
  },
  {
    name: 'pipe',
    // An image by the name of one that has bash, and without it.
    dockerfile: 'FROM debian\nRUN sort /etc/passwd | wc -l > /count\nCMD cat /count\n',
    prints: '1',
    refused: ['pipefail'],
  },
  {
    name: 'joined',
    dockerfile:
      'FROM busybox\nRUN echo 1 > /a\nRUN echo 2 > /b\nRUN cat /a /b > /c\nLABEL org.lamps.kind=\nEXPOSE 80/tcp 443/tcp\nCMD cat /c\n',
    prints: '1\n2',
  },
];
