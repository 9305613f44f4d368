export function generateStaticParams() { return [{ lang: 'fr' }, { lang: 'en' }]; }
export default async function L({ children, params }: { children: React.ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return <html lang={lang}><body>{children}</body></html>;
}
