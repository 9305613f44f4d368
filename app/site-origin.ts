/** Where this copy is served, without a slash at the end; canonical addresses and commands to paste start with it. */
export const SITE_ORIGIN = new URL(process.env.SITE_URL ?? 'http://localhost:3000').origin;
