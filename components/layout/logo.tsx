/** Three bars crossing a line, red above it: the idea of the site. Decorative; the link around it carries the name. */
export function Logo() {
  const bars = [
    { x: 3, top: 9 },
    { x: 10, top: 5 },
    { x: 17, top: 1 },
  ];
  return (
    <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" className="shrink-0">
      {bars.map(({ x, top }) => (
        <g key={x}>
          <rect x={x} y={top} width="4" height={11 - top} fill="var(--over)" />
          <rect x={x} y="13" width="4" height="9" fill="var(--place)" />
        </g>
      ))}
      <rect x="0" y="11" width="24" height="2" fill="var(--ink)" />
    </svg>
  );
}
