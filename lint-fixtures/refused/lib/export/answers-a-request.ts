// refused by style/noRestrictedImports
import { problem } from '#lib/http/problem';

export const refuse = problem;
