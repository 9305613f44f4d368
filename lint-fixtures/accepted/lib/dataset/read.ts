import { readFileSync } from 'node:fs';
import { z } from 'zod';

export const text = z.string().parse(readFileSync('data/figures.csv', 'utf8'));
