import type { ReactNode } from 'react';

type KeyProps = {
  readonly name: string;
  readonly note?: ReactNode;
  /** What is above the line is vermilion. */
  readonly over?: boolean;
  /** The reason why there is no number is set as words. */
  readonly isAbsent?: boolean;
  readonly children: ReactNode;
};

/** One of the figures to know: the value is read first, then its name and what it rests on. */
export function Key({ name, note, over = false, isAbsent = false, children }: KeyProps) {
  return (
    <div className="key-figure">
      <dt>{name}</dt>
      <dd className={`key-value ${over ? 'text-over' : ''} ${isAbsent ? 'key-absent' : ''}`}>{children}</dd>
      {note !== undefined && <dd className="key-note">{note}</dd>}
    </div>
  );
}
