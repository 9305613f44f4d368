import { dataset } from '#lib/dataset/load-dataset';
import { publishedGrid } from '#lib/dataset/published-grid';
import { csvText } from '#lib/http/csv';
import { isLang, LANGS } from '#lib/i18n/bilingual';

/** Written by the build: the grid is the release's. */
export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => LANGS.map((lang) => ({ lang }));

const COLUMNS = ['subject', 'name', 'directorate', 'date', 'state'] as const;

/** One line for each prison and date; states in the words of the code, explained on the page. */
export async function GET(_: Request, { params }: { params: Promise<{ readonly lang: string }> }): Promise<Response> {
  const { lang } = await params;
  if (!isLang(lang)) return new Response(null, { status: 404 });
  const { dates, rows } = publishedGrid(dataset());
  const lines = rows.flatMap(({ prison, disp, cells }) =>
    dates.map((date, index) => ({
      subject: prison.id,
      name: prison.name[lang],
      directorate: disp?.id,
      date,
      state: cells[index],
    })),
  );
  return new Response(csvText(COLUMNS, lines), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="surnombre-published.csv"',
    },
  });
}
