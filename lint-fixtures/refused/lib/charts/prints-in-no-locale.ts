// refused by nursery/noJsRestrictedProperties
export const print = (count: number) => count.toLocaleString();
