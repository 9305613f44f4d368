/** A text as it is written in HTML or XML, also between double quotes. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
