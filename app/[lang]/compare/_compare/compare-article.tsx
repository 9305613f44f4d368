import { Chooser } from './chooser';
import { Downloads } from './downloads';
import { Examples } from './examples';
import { Headline } from './headline';
import { LatestTable } from './latest-table';
import { Panels } from './panels';
import type { SectionProps } from './section-props';

/** The finding, the choice, the panels, the numbers; without a choice, examples to begin with. */
export function CompareArticle(props: SectionProps) {
  const isEmpty = props.of.lines.length === 0;
  return (
    <>
      <Headline {...props} />
      <Chooser {...props} />
      {isEmpty ? (
        <Examples {...props} />
      ) : (
        <>
          <Panels {...props} />
          <LatestTable {...props} />
          <Downloads {...props} />
        </>
      )}
    </>
  );
}
