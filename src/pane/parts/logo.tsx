/** The product's mark, as in assets/icons/mark.svg. */
import { useId } from 'react';

const GREEN = '#14826b';
const PALE = '#f3faf7';

export function Logo({ size }: { readonly size: number }) {
  const room = useId();
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <mask id={room}>
        <path d="M0 0h16v16H0z" fill="#fff" />
        <circle cx="11" cy="11" r="6" />
      </mask>
      <g mask={`url(#${room})`}>
        <rect x="1" y="1" width="13" height="13" rx="1.5" fill={GREEN} />
        <path d="M2 4h11v9H2z" fill={PALE} />
        <path d="M5 4h1v9H5zM9 4h1v9H9zM2 8h11v1H2z" fill="#7cc3ae" />
      </g>
      <circle cx="11" cy="11" r="5" fill={GREEN} />
      <path
        d="M8.5 11l2 2l3-3.5"
        fill="none"
        stroke={PALE}
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
