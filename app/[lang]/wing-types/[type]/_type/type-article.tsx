import { Kept } from '#components/charts/kept';
import { Charts } from './charts';
import { Definitions } from './definitions';
import { Downloads } from './downloads';
import { Headline } from './headline';
import type { SectionProps } from './section-props';
import { WingList } from './wing-list';

/** All a wing type's page says; only the charts are interactive. */
export function TypeArticle(props: SectionProps) {
  const page = `${props.lang} wing-type-page-${props.of.type}`;
  return (
    <>
      <Kept name={`${page} before`}>
        <Headline {...props} />
        <Definitions {...props} />
      </Kept>
      <Charts {...props} />
      <Kept name={`${page} after`}>
        <WingList {...props} />
        <Downloads {...props} />
      </Kept>
    </>
  );
}
