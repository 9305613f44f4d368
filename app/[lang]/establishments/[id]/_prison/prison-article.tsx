import { Articles } from './articles';
import { Clocks } from './clocks';
import { Coverage } from './coverage';
import { Downloads } from './downloads';
import { Headline } from './headline';
import { KeyFigures } from './key-figures';
import { Names } from './names';
import { Rank } from './rank';
import type { SectionProps } from './section-props';
import { Series } from './series';
import { Staff } from './staff';
import { WingsTable } from './wings-table';

/** All a prison's page says, from the one sentence down to what can be taken away. */
export function PrisonArticle(props: SectionProps) {
  return (
    <>
      <Headline {...props} />
      <KeyFigures {...props} />
      <WingsTable {...props} />
      <Series {...props} />
      <Clocks {...props} />
      <Rank {...props} />
      <Staff {...props} />
      <Articles {...props} />
      <Coverage {...props} />
      <Names {...props} />
      <Downloads {...props} />
    </>
  );
}
