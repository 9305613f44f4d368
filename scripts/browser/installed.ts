import { join } from 'node:path';

/** What can be asked of a machine; tests hand in another one. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
};

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'msedge',
  'microsoft-edge',
];

/** Where installers put a Chromium when it is not on the PATH. */
function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined
        ? []
        : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`],
    );
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/chromium', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => `${folder}/${name}`),
  );
}

function onPath({ platform, env }: Machine): readonly string[] {
  const windows = platform === 'win32';
  const folders = (env.PATH ?? '').split(windows ? ';' : ':').filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES.map((name) => (windows ? `${folder}\\${name}.exe` : `${folder}/${name}`)));
}

/** An installed Chromium or Chrome: the one named in the environment, else the PATH's, else the usual places. */
export function installedBrowser(machine: Machine): string | undefined {
  const named = machine.env.PLAYWRIGHT_CHROMIUM || machine.env.CHROME_PATH;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`no browser at ${named}: correct PLAYWRIGHT_CHROMIUM or CHROME_PATH, or unset it`);
  }
  return [...onPath(machine), ...usualPlaces(machine)].find((path) => machine.exists(path));
}
