import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS } from './look';

const tokens = readFileSync('app/styles/tokens.css', 'utf8');
const [onScreen = '', onPaper = ''] = tokens.split('@media print');

test.each(Object.entries(COLOURS))('%s is the colour of the site', (name, hex) => {
  const css = name === 'mute' ? onPaper : onScreen;
  const [, colour] = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(css) ?? [];
  expect(colour).toBe(`#${hex.toLowerCase()}`);
});
