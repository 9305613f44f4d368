import type { Subject } from '#lib/domain/subject';
import type { Alias, Dataset } from './dataset';

/** Labels of the older tables that only spell a wing's name in another way: no doubt about which prison is meant. */
const PLAIN = /^(Label of the tables of 2012–2021|The asterisks are a footnote mark)/;

export type FormerNames = {
  /** Labels that needed a decision, with its reason. */
  readonly reasoned: readonly Alias[];
  /** Other spellings. */
  readonly spellings: readonly string[];
};

/** Under which labels the tables have named a prison and its wings, and why we take them for it. */
export function formerNames(data: Dataset, prison: Subject): FormerNames {
  const own = data.aliases.filter(({ subject }) => subject === prison.id || subject.startsWith(`${prison.id}.`));
  const plain = own.filter(({ reason }) => PLAIN.test(reason));
  return {
    reasoned: own.filter(({ reason }) => !PLAIN.test(reason)),
    spellings: [...new Set(plain.map(({ label }) => label))],
  };
}
