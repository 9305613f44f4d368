export type Option = { readonly id: string; readonly name: string };

type SelectProps = {
  readonly label: string;
  /** The words for no choice. */
  readonly any: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
};

/** One of several, or none. */
export function Select({ label, any, options, value = '', onChoose }: SelectProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}>
        <option value="">{any}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
