'use client';

import { Select } from '#components/ui/select';
import type { ProjectStatus } from '#lib/domain/plan-project';
import { count } from '#lib/format/number';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { planFilterText } from '#lib/i18n/plan-filter';
import { usePlanFilters } from './use-plan-filters';

type Props = {
  /** The id of the server's table. */
  readonly table: string;
  readonly departments: readonly string[];
  readonly statuses: readonly { readonly status: ProjectStatus; readonly name: string }[];
  readonly total: number;
  readonly lang: Lang;
};

/** Two choices over the table of projects; without JavaScript it is not there, and the table is whole. */
export function PlanFilter({ table, departments, statuses, total, lang }: Props) {
  const text = planFilterText[lang];
  const { filters, problems, shown, choose } = usePlanFilters(table, departments);
  const { department, status } = filters;
  return (
    <search className="plan-filter" aria-label={text.filter} hidden={shown === undefined}>
      <Select
        label={text.department}
        any={capitalised(text.every)}
        options={departments.map((name) => ({ id: name, name }))}
        value={department}
        onChoose={(asked) => choose({ ...(asked && { department: asked }), ...(status && { status }) })}
      />
      <Select
        label={text.status}
        any={capitalised(text.every)}
        options={statuses.map((one) => ({ id: one.status, name: one.name }))}
        value={status}
        onChoose={(asked) => choose({ ...(department && { department }), ...(asked && { status: asked }) })}
      />
      <p role="status">
        {problems.map(({ field, value }) => (
          <span key={field} className="plan-problem">
            {text.ignored(text[field], value)}{' '}
          </span>
        ))}
        {shown === 0 ? text.none : text.shown(count(shown ?? total, lang), count(total, lang))}
      </p>
    </search>
  );
}
