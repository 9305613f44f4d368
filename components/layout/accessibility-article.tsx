import { accessibilityText } from '#lib/i18n/accessibility';
import type { Lang } from '#lib/i18n/bilingual';

export function AccessibilityArticle({ lang }: { readonly lang: Lang }) {
  const text = accessibilityText[lang];
  return (
    <article className="prose">
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <h2>{text.doneTitle}</h2>
      <Points of={text.done} />
      <h2>{text.checkedTitle}</h2>
      <p>{text.checked}</p>
      <h2>{text.knownTitle}</h2>
      <Points of={text.known} />
      <h2>{text.contactTitle}</h2>
      <p>{text.contact}</p>
    </article>
  );
}

function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
