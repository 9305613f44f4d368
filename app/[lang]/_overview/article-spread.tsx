import type { ReactNode } from 'react';

type Props = {
  readonly id: string;
  readonly heading: string;
  /** What stands at the right of the charts, under them on a phone. */
  readonly rail: ReactNode;
  readonly children: ReactNode;
};

/** Charts beside the article that cites their figures. */
export function ArticleSpread({ id, heading, rail, children }: Props) {
  return (
    <section id={id} className="spread" aria-labelledby={`${id}-heading`}>
      <div className="charts">
        <h2 id={`${id}-heading`} className="kicker">
          {heading}
        </h2>
        {children}
      </div>
      <div className="rail">{rail}</div>
    </section>
  );
}
