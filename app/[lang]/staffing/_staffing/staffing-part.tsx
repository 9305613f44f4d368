import type { ReactNode } from 'react';

type PartProps = { readonly id: string; readonly heading: string; readonly children: ReactNode };

/** A part of the staffing page under its heading. */
export const StaffingPart = ({ id, heading, children }: PartProps) => (
  <section id={id} className="staffing-part" aria-labelledby={`${id}-heading`}>
    <h2 id={`${id}-heading`} className="kicker">
      {heading}
    </h2>
    {children}
  </section>
);
