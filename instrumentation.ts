/** At the start of the server: without its dataset it serves nothing and says how to rebuild it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { dataset } = await import('#lib/dataset/load-dataset');
  try {
    dataset();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
