import { citationBlocks } from '#lib/export/citation';
import type { Citation, CitedKind } from '#lib/export/cited';
import type { Lang } from '#lib/i18n/bilingual';
import { citationText } from '#lib/i18n/citations';
import { CiteBlocks } from './cite-blocks';

function titleOf(kind: CitedKind, lang: Lang): string {
  const text = citationText[lang];
  switch (kind) {
    case 'dataset':
      return text.ofFigure;
    case 'figure':
      return text.ofChart;
    case 'webpage':
      return text.ofCheck;
  }
}

/** How to cite this page, closed until it is asked for. */
export function Cite({ citation }: { readonly citation: Citation }) {
  const { kind, lang } = citation;
  return (
    <details className="cite">
      <summary>{titleOf(kind, lang)}</summary>
      <p className="text-mute">{citationText[lang].lead}</p>
      <CiteBlocks lang={lang} blocks={citationBlocks(citation)} />
    </details>
  );
}
