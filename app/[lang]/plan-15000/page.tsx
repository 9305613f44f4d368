import '#app/styles/plan.css';
import '#app/styles/stacked-table.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type LangParams, pageLang } from '#app/page-lang';
import { Kept } from '#components/charts/kept';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { planDelivery } from '#lib/dataset/plan-totals';
import { planText } from '#lib/i18n/plan-15000';
import { pageMetadata } from '#lib/url/page-metadata';
import { Delivered } from './_plan/delivered';
import { OutOfUseList } from './_plan/out-of-use-list';
import { PlanHead } from './_plan/plan-head';
import { PlanTotals } from './_plan/plan-totals';
import { Projects } from './_plan/projects';

export const dynamicParams = false;

const PATH = '/plan-15000';

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  const lang = await pageLang(props);
  const { title, description } = planText[lang];
  return pageMetadata(lang, { path: PATH, title, description, hasChart: true });
}

export default async function Page(props: LangParams) {
  const lang = await pageLang(props);
  const data = dataset();
  const delivery = planDelivery(data);
  if (delivery === undefined) notFound();
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(data)}>
      <PlanHead delivery={delivery} lang={lang} />
      <Delivered data={data} lang={lang} />
      <Kept name={`plan totals ${lang}`}>
        <PlanTotals data={data} delivery={delivery} lang={lang} />
      </Kept>
      <Projects data={data} lang={lang} />
      <Kept name={`plan out of use ${lang}`}>
        <OutOfUseList data={data} lang={lang} />
      </Kept>
    </Shell>
  );
}
