import { Kept } from '#components/charts/kept';
import { DeckEntry } from '#components/present/builder-entry';
import { Boundaries } from './boundaries';
import { Charts } from './charts';
import { Downloads } from './downloads';
import { Headline } from './headline';
import { KeyFigures } from './key-figures';
import { PrisonsTable } from './prisons-table';
import type { SectionProps } from './section-props';
import { Staff } from './staff';
import { Types } from './types';

/** All a directorate's page says, from the one sentence down to what can be taken away; only the charts are interactive. */
export function DirectorateArticle(props: SectionProps) {
  const page = `${props.lang} directorate-page-${props.of.directorate.id}`;
  return (
    <>
      <Kept name={`${page} before`}>
        <Headline {...props} />
        <KeyFigures {...props} />
        <DeckEntry id={props.of.directorate.id} as="from" lang={props.lang} />
        <PrisonsTable {...props} />
        <Types {...props} />
      </Kept>
      <Charts {...props} />
      <Kept name={`${page} after`}>
        <Boundaries {...props} />
        <Staff {...props} />
        <Downloads {...props} />
      </Kept>
    </>
  );
}
