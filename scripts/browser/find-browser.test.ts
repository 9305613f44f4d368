import { expect, test } from 'vitest';
import { findBrowser, type Helpers } from './find-browser';
import type { Command } from './package-managers';

const OWN = '/home/me/.cache/ms-playwright/chromium/chrome';

/** A bare machine: no browser, no rights, and `files` that appear when a command has run. */
function machine({ files = [], env = {}, after = {}, ...rest }: MachineOptions = {}) {
  const there = new Set(files);
  const ran: string[] = [];
  const helpers: Helpers = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    exists: (path) => there.has(path),
    playwrightsOwn: OWN,
    isRoot: false,
    says: () => undefined,
    runs: (command: Command) => {
      const line = command.join(' ');
      ran.push(line);
      for (const [start, file] of Object.entries(after)) if (line.startsWith(start)) there.add(file);
      return Promise.resolve(Object.keys(after).some((start) => line.startsWith(start)));
    },
    ...rest,
  };
  return { helpers, ran };
}
type MachineOptions = {
  files?: string[];
  env?: Record<string, string>;
  after?: Record<string, string>;
  platform?: NodeJS.Platform;
  isRoot?: boolean;
};

test.each([
  ['the one named in the environment', { files: ['/opt/c'], env: { PLAYWRIGHT_CHROMIUM: '/opt/c' } }, '/opt/c'],
  ['CHROME_PATH, which other tools read', { files: ['/opt/d'], env: { CHROME_PATH: '/opt/d' } }, '/opt/d'],
  ['one on the PATH', { files: ['/usr/bin/google-chrome'] }, '/usr/bin/google-chrome'],
  ['one in a usual place off the PATH', { files: ['/snap/bin/chromium'], env: { PATH: '' } }, '/snap/bin/chromium'],
  ['Playwright’s own, when it was downloaded before', { files: [OWN] }, OWN],
] as const)('the browser is %s, and nothing is installed', async (_title, options, path) => {
  const { helpers, ran } = machine({ ...options, files: [...options.files] });
  await expect(findBrowser(helpers)).resolves.toBe(path);
  expect(ran).toEqual([]);
});

test('the usual places of macOS and Windows are known', async () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  await expect(findBrowser(machine({ platform: 'darwin', files: [mac] }).helpers)).resolves.toBe(mac);
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  await expect(findBrowser(machine({ platform: 'win32', files: [windows], env }).helpers)).resolves.toBe(windows);
});

test('a machine without a browser asks Playwright first', async () => {
  const { helpers, ran } = machine({ after: { 'playwright install': OWN } });
  await expect(findBrowser(helpers)).resolves.toBe(OWN);
  expect(ran).toEqual(['playwright install chromium']);
});

test('root without Playwright’s download asks the package manager, after an update', async () => {
  const { helpers, ran } = machine({
    isRoot: true,
    after: { 'apt-get --version': '', 'apt-get install': '/usr/bin/chromium' },
  });
  await expect(findBrowser(helpers)).resolves.toBe('/usr/bin/chromium');
  expect(ran).toContain('apt-get update');
});

test('a user with sudo that needs no password installs through it', async () => {
  const { helpers, ran } = machine({
    after: { 'sudo -n true': '', 'dnf --version': '', 'sudo -n dnf install': '/usr/bin/chromium-browser' },
  });
  await expect(findBrowser(helpers)).resolves.toBe('/usr/bin/chromium-browser');
  expect(ran).toContain('sudo -n dnf install -y chromium');
});

test('a user without rights touches no package manager of the system, and is told in one line what to do', async () => {
  const { helpers, ran } = machine({ after: { 'apt-get --version': '' } });
  await expect(findBrowser(helpers)).rejects.toThrow(/^no browser .*PLAYWRIGHT_CHROMIUM=[^\n]*$/);
  expect(ran.filter((line) => line.includes('install'))).toEqual(['playwright install chromium']);
});

test('a browser named in the environment that is not there is an error, not a silent default', async () => {
  const { helpers } = machine({ files: ['/usr/bin/chromium'], env: { CHROME_PATH: '/no/such' } });
  await expect(findBrowser(helpers)).rejects.toThrow('no browser at /no/such');
});
