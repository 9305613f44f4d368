import { installedBrowser, type Machine } from './installed';
import { type Command, PACKAGE_MANAGERS } from './package-managers';

export type Helpers = Machine & {
  /** Where Playwright keeps its own Chromium, downloaded or not. */
  readonly playwrightsOwn: string;
  readonly isRoot: boolean;
  /** True when the program ran and succeeded. */
  runs(command: Command, seconds: number): Promise<boolean>;
  says(words: string): void;
};

const REMEDY =
  'no browser for the browser tests: install Chromium or Google Chrome, or name one in PLAYWRIGHT_CHROMIUM=/path/to/chromium';

/** Installed, else Playwright's own, else downloaded by Playwright, else the system's package manager, else a remedy in one line. */
export async function findBrowser(helpers: Helpers): Promise<string> {
  const own = () => (helpers.exists(helpers.playwrightsOwn) ? helpers.playwrightsOwn : undefined);
  const found = installedBrowser(helpers) ?? own();
  if (found !== undefined) return found;
  helpers.says('no Chromium or Chrome here: asking Playwright for its own…');
  await helpers.runs(['playwright', 'install', 'chromium'], 180);
  const downloaded = own();
  if (downloaded !== undefined) return downloaded;
  await installBySystem(helpers);
  const installed = installedBrowser(helpers);
  if (installed === undefined) throw new Error(REMEDY);
  return installed;
}

/** Only where it needs no password: as root, by `sudo -n`, or by a manager that needs neither. */
async function installBySystem(helpers: Helpers): Promise<void> {
  const sudo = await prefixForRoot(helpers);
  for (const { program, asRoot, commands } of PACKAGE_MANAGERS) {
    const prefix = asRoot ? sudo : [];
    if (prefix === undefined || !(await helpers.runs([program, '--version'], 20))) continue;
    helpers.says(`Playwright has none: asking ${program} for Chromium…`);
    for (const command of commands) await helpers.runs([...prefix, ...command], 600);
    return;
  }
}

/** What to put before a command that writes to the system; undefined when we may not. */
async function prefixForRoot(helpers: Helpers): Promise<Command | undefined> {
  if (helpers.isRoot) return [];
  const sudo = ['sudo', '-n'];
  return (await helpers.runs([...sudo, 'true'], 10)) ? sudo : undefined;
}
