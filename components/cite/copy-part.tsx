'use client';

import { CopyButton } from '#components/calculator/copy-button';

type Props = {
  readonly label: string;
  /** The id of the element whose text is copied. */
  readonly of: string;
  readonly copied: string;
  readonly refused: string;
};

/** Copies a text that stands in the page, so that it need not be in the page twice. */
export function CopyPart({ of, ...words }: Props) {
  return <CopyButton {...words} text={() => document.getElementById(of)?.textContent ?? ''} />;
}
