// refused by suspicious/noExplicitAny
export const parse = (row: any) => row.value;
