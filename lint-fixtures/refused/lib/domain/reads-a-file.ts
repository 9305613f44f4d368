// refused by correctness/noNodejsModules
import { readFileSync } from 'node:fs';

export const text = readFileSync('data/figures.csv', 'utf8');
