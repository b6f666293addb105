/** Two parallel columns of lines, one for each direction. The same drawing as public/icon.svg. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className="shrink-0">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <g stroke="var(--accent-ink)" strokeWidth="2.4" strokeLinecap="round">
        <path d="M18.5 10h7M18.5 16h7M21.5 22h4" />
        <path d="M6.5 10h7M6.5 16h7M6.5 22h4" opacity=".62" />
      </g>
    </svg>
  );
}
