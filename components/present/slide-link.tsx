import { Fragment } from 'react';
import { shownAddress } from './slide-address';

/** A short address that a hall can read and a hand can type; long ones break after slashes and hyphens. */
export function SlideLink({ address, label }: { readonly address: string; readonly label?: string }) {
  const { href, pieces } = shownAddress(address);
  return (
    <a href={href}>
      {label !== undefined && <span>{label} </span>}
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one constant address; two may be alike
        <Fragment key={index}>
          {piece}
          <wbr />
        </Fragment>
      ))}
    </a>
  );
}
