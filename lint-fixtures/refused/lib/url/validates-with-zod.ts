// refused by style/noRestrictedImports
import { z } from 'zod';

export const period = z.string();
