import type { Lang } from '#lib/i18n/bilingual';
import { citationText } from '#lib/i18n/citations';
import { sayItText } from '#lib/i18n/say-it';
import { CopyPart } from './copy-part';

type Props = { readonly lang: Lang; readonly written: string; readonly spoken: string };

/** One press copies the figure as a sourced sentence; without a script both stand here, to be copied by hand. */
export function SayIt({ lang, written, spoken }: Props) {
  const text = sayItText[lang];
  const { copied, copySelected: refused } = citationText[lang];
  return (
    <section className="say-it" aria-labelledby="say-it">
      <h2 id="say-it">{text.title}</h2>
      <p className="cite-copy">
        <CopyPart label={text.copyWritten} of="said-written" copied={copied} refused={refused} />{' '}
        <CopyPart label={text.copySpoken} of="said-spoken" copied={copied} refused={refused} />
      </p>
      <details>
        <summary>{text.sentences}</summary>
        <h3 className="kicker">{text.written}</h3>
        <p id="said-written" className="cite-text">
          {written}
        </p>
        <h3 className="kicker">{text.spoken}</h3>
        <p id="said-spoken" className="cite-text">
          {spoken}
        </p>
      </details>
    </section>
  );
}
