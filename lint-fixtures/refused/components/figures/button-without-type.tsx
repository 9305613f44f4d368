// refused by a11y/useButtonType
export const Copy = () => <button>Copier</button>;
