import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROJECT_STATUSES } from '#lib/domain/plan-project';
import { readPlanFilters, writePlanFilters } from './plan-filters';

const DEPARTMENTS = ['Nord', 'Val-d’Oise', 'Côte-d’Or'];
const read = (query: string) => readPlanFilters(new URLSearchParams(query), DEPARTMENTS);

describe('the filters of the plan’s projects', () => {
  test('are the same after writing and reading', () => {
    const filters = fc.record(
      { department: fc.constantFrom(...DEPARTMENTS), status: fc.constantFrom(...PROJECT_STATUSES) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (given) => {
        expect(read(writePlanFilters(new URLSearchParams(), given))).toEqual({ filters: given, problems: [] });
      }),
    );
  });

  test('none is written as nothing, and what is not ours is kept', () => {
    expect(writePlanFilters(new URLSearchParams('department=Nord'), {})).toBe('');
    expect(writePlanFilters(new URLSearchParams('x=1&status=confirmed'), { department: 'Nord' })).toBe(
      '?x=1&department=Nord',
    );
  });

  test('that do not exist are named and ignored', () => {
    expect(read('?department=Nowhere&status=built')).toEqual({
      filters: {},
      problems: [
        { field: 'department', value: 'Nowhere' },
        { field: 'status', value: 'built' },
      ],
    });
  });
});
