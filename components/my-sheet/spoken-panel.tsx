'use client';

import { useEffect, useRef } from 'react';
import { CopyButton } from '#components/calculator/copy-button';
import type { Lang } from '#lib/i18n/bilingual';
import { mySheetText } from '#lib/i18n/my-sheet';
import { PrisonWays } from './prison-ways';
import { type SpokenPrison, useSpoken } from './use-spoken';

export type SpokenPanelProps = {
  readonly lang: Lang;
  /** What the address asks for, whether or not it is a prison of ours. */
  readonly of: string;
  readonly onAnother: () => void;
};

/** A prison's sheet, what to say of it, and its page. */
export function SpokenPanel({ lang, of, onAnother }: SpokenPanelProps) {
  const text = mySheetText[lang];
  const state = useSpoken(lang, of);
  const another = (
    <p>
      <button type="button" className="action" onClick={onAnother}>
        {text.another}
      </button>
    </p>
  );
  switch (state.kind) {
    case 'loading':
      return <p role="status">{text.loading}</p>;
    case 'unknown':
      return (
        <>
          <p role="alert">{text.unknown(shortened(of))}</p>
          {another}
        </>
      );
    case 'failed':
      return (
        <>
          <p role="alert">
            {text.failed}{' '}
            <button type="button" className="action" onClick={state.retry}>
              {text.retry}
            </button>
          </p>
          <PrisonWays lang={lang} of={of} />
          {another}
        </>
      );
    case 'spoken':
      return (
        <>
          <Prison lang={lang} of={of} prison={state.prison} />
          {another}
        </>
      );
  }
}

const SHOWN = 40;
const shortened = (of: string): string => (of.length > SHOWN ? `${of.slice(0, SHOWN)}…` : of);

type PrisonProps = { readonly lang: Lang; readonly of: string; readonly prison: SpokenPrison };

function Prison({ lang, of, prison: { name, note, sentences } }: PrisonProps) {
  const text = mySheetText[lang];
  const said = { copied: text.copied, refused: text.copySelected };
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another prison is read from its name on
  useEffect(() => heading.current?.focus(), [of]);
  return (
    <section aria-labelledby="my-sheet-prison">
      <h2 ref={heading} id="my-sheet-prison" tabIndex={-1}>
        {name}
      </h2>
      {note !== '' && <p className="measure">{note}</p>}
      <PrisonWays lang={lang} of={of} />
      <h3 className="kicker">{text.say}</h3>
      <ol className="my-sheet-said">
        {sentences.map((sentence) => (
          <li key={sentence} className="my-sheet-sentence">
            <p className="calc-sentence">{sentence}</p>
            <CopyButton label={text.copy} text={() => sentence} {...said} />
          </li>
        ))}
      </ol>
      {sentences.length > 1 && <CopyButton label={text.copyAll} text={() => sentences.join('\n')} {...said} />}
    </section>
  );
}
