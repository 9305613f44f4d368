type DensityBarProps = {
  /** In percent. */
  readonly density: number;
  /** The density at the bar's full length, the same for every bar of a table, and at least 100. */
  readonly longest: number;
};

const LINE = 100;

/** A density as a bar across the 100 % line: hollow up to it, vermilion above. The number stands beside it in the table. */
export function DensityBar({ density, longest }: DensityBarProps) {
  const at = (value: number) => Math.round((1000 * value) / longest) / 10;
  const line = at(LINE);
  const within = Math.min(at(density), line);
  return (
    <svg className="density-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className="within" x="0" y="2" width={within} height="8" />
      {density > LINE && <rect className="above" x={line} y="2" width={at(density) - line} height="8" />}
      <path className="line" d={`M${line} 0V12`} />
    </svg>
  );
}
