/** At the start of the server. What needs Node is in a file of its own: this one is built for the edge, too. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startServing } = await import('#lib/http/start-serving');
  startServing();
}
