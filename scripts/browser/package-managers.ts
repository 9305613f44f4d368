/** A program and its arguments. */
export type Command = readonly string[];

/** Each system's own way to a Chromium, tried in this order by who has the program. `asRoot`: it writes to the system. */
export const PACKAGE_MANAGERS: readonly {
  readonly program: string;
  readonly asRoot: boolean;
  readonly commands: readonly Command[];
}[] = [
  {
    program: 'apt-get',
    asRoot: true,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    ],
  },
  { program: 'dnf', asRoot: true, commands: [['dnf', 'install', '-y', 'chromium']] },
  { program: 'pacman', asRoot: true, commands: [['pacman', '-Sy', '--noconfirm', 'chromium']] },
  { program: 'zypper', asRoot: true, commands: [['zypper', '--non-interactive', 'install', 'chromium']] },
  { program: 'apk', asRoot: true, commands: [['apk', 'add', '--no-cache', 'chromium']] },
  { program: 'brew', asRoot: false, commands: [['brew', 'install', '--cask', 'chromium']] },
  {
    program: 'winget',
    asRoot: false,
    commands: [
      ['winget', 'install', '--silent', '--accept-package-agreements', '--accept-source-agreements', 'Google.Chrome'],
    ],
  },
];
