/** The A4 sheet of a page: `/fr/establishments/cp-fresnes/sheet`, `/fr/sheet` for the country. */
export const sheetPath = (page: string): string => `${page}/sheet`;
