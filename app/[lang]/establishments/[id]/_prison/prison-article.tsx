import { Kept } from '#components/charts/kept';
import { ShareButton } from '#components/share/share-button';
import { Articles } from './articles';
import { Calculator } from './calculator';
import { Clocks } from './clocks';
import { Coverage } from './coverage';
import { Downloads } from './downloads';
import { Headline } from './headline';
import { KeyFigures } from './key-figures';
import { Names } from './names';
import { OutOfUse } from './out-of-use';
import { PlanProjects } from './plan-projects';
import { Rank } from './rank';
import { Remarks } from './remarks';
import type { SectionProps } from './section-props';
import { Series } from './series';
import { SheetLink } from './sheet-link';
import { Staff } from './staff';
import { WingsTable } from './wings-table';
import { WomenAndMinors } from './women-and-minors';

/** All a prison's page says, from the one sentence down to what can be taken away; only the charts are interactive. */
export function PrisonArticle(props: SectionProps) {
  const page = `${props.lang} prison-page-${props.of.prison.id}`;
  return (
    <>
      <Kept name={`${page} before`}>
        <Headline {...props} />
        <KeyFigures {...props} />
        <SheetLink {...props} />
        <WingsTable {...props} />
      </Kept>
      <ShareButton lang={props.lang} />
      <Calculator {...props} />
      <Series {...props} />
      <Kept name={`${page} after`}>
        <Remarks {...props} />
        <WomenAndMinors {...props} />
        <OutOfUse {...props} />
        <Clocks {...props} />
        <Rank {...props} />
        <Staff {...props} />
        <PlanProjects {...props} />
        <Articles {...props} />
        <Coverage {...props} />
        <Names {...props} />
        <Downloads {...props} />
      </Kept>
    </>
  );
}
