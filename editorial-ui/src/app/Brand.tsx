/** The moot hall: a roof over those who meet. */
export function Brand({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" strokeLinecap="round">
      <path d="M5 14 16 6l11 8" stroke="#f0bd98" strokeWidth="2.6" strokeLinejoin="round" />
      <path d="M8.5 17v7M13.5 17v7M18.5 17v7M23.5 17v7M6 27.5h20" stroke="currentColor" strokeWidth="2.4" />
    </svg>
  );
}
