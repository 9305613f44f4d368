// refused by style/useFilenamingConvention
export const Held = () => <p>89 446</p>;
