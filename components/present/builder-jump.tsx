import type { MouseEvent, ReactNode } from 'react';

/** Leads to a heading further down without a step on the way back, where an address of another part would be one. */
export function Jump({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const jump = (event: MouseEvent) => {
    const target = document.getElementById(to);
    if (target === null) return;
    event.preventDefault();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };
  return (
    <a href={`#${to}`} onClick={jump}>
      {children}
    </a>
  );
}
