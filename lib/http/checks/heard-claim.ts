import { bareQualifier, boundsOf } from '#lib/domain/bounds';
import type { Definition, Measure } from '#lib/domain/measure';
import { invalidParameters, type Problem } from '#lib/http/problem';
import type { Stated } from './check-item';
import type { ChecksQuery } from './checks-query';

/** The definition meant when a reader names none: the one the ministry prints first. */
function usualDefinition(measure: Measure): Definition {
  if (measure === 'staffingRate') return 'authorised';
  return ['places', 'density', 'surplus', 'surnombre'].includes(measure) ? 'operational' : 'none';
}

/** The number a reader has heard, as a claim; `undefined` when the query gives none. Only a net gap can be negative. */
export function heardClaim(query: ChecksQuery): Stated | Problem | undefined {
  const { subject, measure, date, value, definition, qualifier } = query;
  if (subject === undefined || measure === undefined || date === undefined || value === undefined) return undefined;
  if (value.startsWith('-') && measure !== 'surplus') {
    return invalidParameters([{ parameter: 'value', message: `is negative: ${measure} never is` }]);
  }
  const worded = qualifier ?? bareQualifier(value, measure, false);
  return {
    subject,
    measure,
    definition: definition ?? usualDefinition(measure),
    date,
    quantity: boundsOf(value, worded, { measure }),
    qualifier: worded,
  };
}

export const isProblem = (outcome: object): outcome is Problem => 'kind' in outcome && outcome.kind === 'problem';
