// refused by style/noRestrictedImports
import { problem } from '#lib/http/problem';

export const Refusal = () => <p>{problem.title}</p>;
