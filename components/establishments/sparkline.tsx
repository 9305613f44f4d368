import { sparklineHref } from '#lib/url/drawing-path';

/** A prison's density since 2012, from the file of all sparklines. The numbers beside it are its alternative (sparkline.css). */
export function Sparkline({ id }: { readonly id: string }) {
  return (
    <svg className="spark" aria-hidden="true">
      <use href={sparklineHref(id)} />
    </svg>
  );
}
