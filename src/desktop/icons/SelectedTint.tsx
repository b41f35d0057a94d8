import type { ReactNode } from 'react';

/** The half-covering blue over the picture of a selected icon, cut to the picture's own shape. */
export function SelectedTint(): ReactNode {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <filter id="icon-selected">
        <feFlood floodColor="#316ac5" floodOpacity="0.5" />
        <feComposite in2="SourceAlpha" operator="in" result="tint" />
        <feMerge>
          <feMergeNode in="SourceGraphic" />
          <feMergeNode in="tint" />
        </feMerge>
      </filter>
    </svg>
  );
}
