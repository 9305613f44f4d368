import type { ReactNode } from 'react';

type Props = {
  readonly id: string;
  readonly heading: string;
  readonly railHeading?: string;
  /** What stands at the right of the charts, under them on a phone. */
  readonly rail: ReactNode;
  readonly children: ReactNode;
};

/** Charts with what belongs beside them: the article that cites their figures, or the words they need. */
export function Spread({ id, heading, railHeading, rail, children }: Props) {
  return (
    <section id={id} className="spread">
      <div className="charts">
        <h2 className="kicker">{heading}</h2>
        {children}
      </div>
      <div className="rail">
        {railHeading && <h2 className="kicker">{railHeading}</h2>}
        {rail}
      </div>
    </section>
  );
}
