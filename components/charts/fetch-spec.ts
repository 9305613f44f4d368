import { chartUrl } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import type { Lang } from '#lib/i18n/bilingual';

const asked = new Map<string, Promise<ChartSpec>>();

async function ask(url: string): Promise<ChartSpec> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the chart at ${url} answered ${answer.status}`);
  return (await answer.json()) as ChartSpec;
}

/** A chart's specification, asked for once a page; a failure is forgotten, so that the next try asks again. */
export function fetchSpec(id: string, lang: Lang): Promise<ChartSpec> {
  const url = chartUrl(id, lang);
  const before = asked.get(url);
  if (before !== undefined) return before;
  const spec = ask(url).catch((error: unknown) => {
    asked.delete(url);
    throw error;
  });
  asked.set(url, spec);
  return spec;
}
