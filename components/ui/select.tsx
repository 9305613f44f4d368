export type Option<T extends string = string> = { readonly id: T; readonly name: string };

type SelectProps<T extends string> = {
  readonly label: string;
  /** The words for no choice. */
  readonly any: string;
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChoose: (value: T | undefined) => void;
  /** Where tests or forms name it. */
  readonly name?: string;
};

/** One of several, or none. */
export function Select<T extends string>({ label, any, options, value, onChoose, ...named }: SelectProps<T>) {
  return (
    <label>
      {label}
      <select
        {...named}
        value={value ?? ''}
        onChange={({ target }) => onChoose(options.find(({ id }) => id === target.value)?.id)}
      >
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
