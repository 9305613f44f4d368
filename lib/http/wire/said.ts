/** `{ key: text }`, or nothing for an empty text: what is not known is left out, never written as "". */
export const said = <const K extends string>(key: K, text: string): { [key in K]?: string } =>
  text === '' ? {} : ({ [key]: text } as { [key in K]: string });
