import { type SearchParams, searchOf } from '#app/page-search';
import { COMPARED_FROM } from '#lib/dataset/compare-charts';
import { type Compared, compared } from '#lib/dataset/compare-page';
import { comparable, meantBy } from '#lib/dataset/compare-subjects';
import type { Dataset } from '#lib/dataset/dataset';
import type { Subject } from '#lib/domain/subject';
import { MOST_COMPARED, type ReadCompare, readCompare, withOne } from '#lib/url/compare';

/** What the address asks for, and what becomes of it. */
export type CompareRequest = ReadCompare & {
  readonly lines: readonly Compared[];
  /** What the words typed may mean, when they mean several or one that cannot be added. */
  readonly meant: readonly Subject[];
  /** The choice with the one subject the words typed can only mean: the address to go to. */
  readonly added: readonly string[] | undefined;
};

const MOST_MEANT = 8;

/** Reads the address, and finds what a reader typed. */
export function compareRequest(data: Dataset, params: SearchParams): CompareRequest {
  const asked = readCompare(searchOf(params), (id) => {
    const subject = comparable(data, id);
    return subject !== undefined && compared(data, subject, COMPARED_FROM) !== undefined;
  });
  const meant = meantBy(data, asked.add).slice(0, MOST_MEANT);
  const [only, ...others] = meant;
  const canAdd = only !== undefined && others.length === 0 && asked.ids.length < MOST_COMPARED;
  return {
    ...asked,
    lines: asked.ids.flatMap((id) => {
      const subject = comparable(data, id);
      return (subject && compared(data, subject, COMPARED_FROM)) ?? [];
    }),
    meant,
    added: canAdd && !asked.ids.includes(only.id) ? withOne(asked.ids, only.id) : undefined,
  };
}
