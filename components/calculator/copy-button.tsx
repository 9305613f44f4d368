'use client';

import { useState } from 'react';
import { copyText } from '#components/charts/copy-text';

type Props = {
  readonly label: string;
  /** Asked for when pressed. */
  readonly text: () => string;
  readonly copied: string;
  /** Said where the browser refuses, and shows the text to copy by hand. */
  readonly refused: string;
};

/** Copies a text and says so beside the button, aloud too. */
export function CopyButton({ label, text, copied, refused }: Props) {
  const [said, setSaid] = useState('');
  const copy = () => {
    setSaid('');
    void copyText(text()).then((done) => setSaid(done ? copied : refused));
  };
  return (
    <span className="copy">
      <button type="button" className="action" onClick={copy}>
        {label}
      </button>{' '}
      <output>{said}</output>
    </span>
  );
}
