import type { CitationBlock } from '#lib/export/citation';
import type { Lang } from '#lib/i18n/bilingual';
import { citationText } from '#lib/i18n/citations';
import { CopyPart } from './copy-part';

type Props = { readonly lang: Lang; readonly blocks: readonly CitationBlock[] };

/** A citation as text, BibTeX and CSL-JSON, each with its button. */
export function CiteBlocks({ lang, blocks }: Props) {
  const text = citationText[lang];
  return blocks.map(({ format, name, text: citation }) => (
    <div key={format} className="cite-block">
      <h3 className="kicker">{name}</h3>
      <pre id={`cite-${format}`} className="code-block">
        {citation}
      </pre>
      <p className="cite-copy">
        <CopyPart label={text.copy(name)} of={`cite-${format}`} copied={text.copied} refused={text.copySelected} />
      </p>
    </div>
  ));
}
