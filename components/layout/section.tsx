import type { ReactNode } from 'react';

type Props = { readonly id: string; readonly heading: string; readonly children: ReactNode };

/** A part of a page under its heading, to be led to by `#id`. */
export function Section({ id, heading, children }: Props) {
  return (
    <section id={id} className="prison-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="kicker">
        {heading}
      </h2>
      {children}
    </section>
  );
}
