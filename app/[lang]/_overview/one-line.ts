/** A place of reading as it goes into a sentence: its remarks in brackets stay on the figure's page. */
export const inOneLine = (readIn: string): string => readIn.replace(/\s*\([^)]*\)/g, '').trim();
