import type { Dataset } from '#lib/dataset/dataset';
import { nearMatches } from '#lib/domain/near-matches';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { invalidParameters, type ParameterError, type Problem } from './problem';

type Named = {
  readonly subject?: SubjectId | readonly SubjectId[] | undefined;
  readonly within?: SubjectId | undefined;
  readonly source?: SourceId | undefined;
  readonly article?: SourceId | undefined;
};

/** Ids a reader may have meant; a prison that nobody names is never proposed. */
export const nearSubjects = (data: Dataset, id: string): readonly string[] =>
  nearMatches(
    id,
    [...data.subjects.values()]
      .filter(({ listed, until }) => listed || until !== undefined)
      .map(({ id: known }) => known),
  );

function unknown(parameter: string, id: string, near: readonly string[]): ParameterError {
  const hint = near.length === 0 ? '' : `; near: ${near.join(', ')}`;
  return {
    parameter,
    message: `names nothing: no ${parameter === 'within' ? 'subject' : parameter} is called ${id}${hint}`,
  };
}

/** The refusal of a query that names what the dataset does not have; `undefined` when all it names is known. */
export function unknownIds(data: Dataset, { subject, within, source, article }: Named): Problem | undefined {
  const named = typeof subject === 'string' ? [subject] : (subject ?? []);
  const missing = (ids: readonly SubjectId[], parameter: string) =>
    ids.filter((id) => !data.subjects.has(id)).map((id) => unknown(parameter, id, nearSubjects(data, id)));
  const faults = [...missing(named, 'subject'), ...missing(within === undefined ? [] : [within], 'within')];
  if (source !== undefined && !data.sources.has(source)) {
    faults.push(unknown('source', source, nearMatches(source, data.sources.keys())));
  }
  if (article !== undefined && !data.articles.has(article)) {
    faults.push(unknown('article', article, nearMatches(article, data.articles.keys())));
  }
  return faults.length === 0 ? undefined : invalidParameters(faults);
}
