'use client';

import { PROJECT_STATUSES, type ProjectStatus } from '#lib/domain/plan-project';
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
      <Choice
        label={text.department}
        value={department ?? ''}
        options={departments.map((name) => ({ value: name, name }))}
        every={text.every}
        onChoice={(value) => choose({ ...(value === '' ? {} : { department: value }), ...(status && { status }) })}
      />
      <Choice
        label={text.status}
        value={status ?? ''}
        options={statuses.map((one) => ({ value: one.status, name: one.name }))}
        every={text.every}
        onChoice={(value) => {
          const known = PROJECT_STATUSES.find((one) => one === value);
          choose({ ...(department === undefined ? {} : { department }), ...(known && { status: known }) });
        }}
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

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly every: string;
  readonly onChoice: (value: string) => void;
};

function Choice({ label, value, options, every, onChoice }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoice(event.target.value)}>
        <option value="">{capitalised(every)}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
