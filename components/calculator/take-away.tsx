import { useEffect, useState } from 'react';
import type { Lang } from '#lib/i18n/bilingual';
import { calculatorText } from '#lib/i18n/calculator';
import { CopyButton } from './copy-button';

type Props = {
  readonly lang: Lang;
  readonly sentence: string;
  readonly sheet: string;
  /** What the address ends with: `#held=712…`, or nothing. */
  readonly hash: string;
  readonly onReset: () => void;
};

/** The sentence, the sheet, the link and the way back. */
export function TakeAway({ lang, sentence, sheet, hash, onReset }: Props) {
  const text = calculatorText[lang];
  const said = { copied: text.copied, refused: text.copySelected };
  const link = () => `${window.location.origin}${window.location.pathname}${hash}`;
  return (
    <div className="calc-away">
      {sentence !== '' && (
        <>
          <h3 className="kicker">{text.sentence}</h3>
          <p className="calc-sentence">{sentence}</p>
          <CopyButton label={text.copySentence} text={() => sentence} {...said} />
        </>
      )}
      <Settled text={sentence} />
      <p>
        <a href={`${sheet}${hash}`}>{hash === '' ? text.sheetPlain : text.sheet}</a>
      </p>
      {hash !== '' && (
        <>
          <p className="calc-note">{text.linkWarning}</p>
          <p className="calc-buttons">
            <CopyButton label={text.copyLink} text={link} {...said} />{' '}
            <button type="button" className="action" onClick={onReset}>
              {text.reset}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** Said aloud once the reader has stopped typing, and not when the page comes. */
const SETTLED = 900;

function Settled({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const [first] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text === first ? '' : text), SETTLED);
    return () => clearTimeout(timer);
  }, [text, first]);
  return (
    <p className="chart-unseen" role="status">
      {said}
    </p>
  );
}
