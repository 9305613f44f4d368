import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { binOf } from '#scripts/run/bin';
import { run, runNode } from '#scripts/run/child';
import { findBrowser } from './find-browser';
import type { Command } from './package-managers';

async function runs([program = '', ...args]: Command, seconds: number): Promise<boolean> {
  const launch = { output: 'kept', seconds, env: { DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const ended =
    program === 'playwright'
      ? await runNode([binOf('@playwright/test', 'playwright'), ...args], launch)
      : await run(program, args, launch);
  return ended.code === 0;
}

/** The path of a Chromium that can be launched; throws with the remedy in one line when none can be had. */
export const browserOfThisMachine = (): Promise<string> =>
  findBrowser({
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    playwrightsOwn: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    runs,
    says: (words) => console.log(`browser: ${words}`),
  });
