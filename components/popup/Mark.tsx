/** Our mark beside the name; the same drawing as assets/icon.svg, in the colours of the scheme. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        class="mark-bubble"
        d="M3.5 1h9A2.5 2.5 0 0 1 15 3.5v6a2.5 2.5 0 0 1-2.5 2.5H8l-3.2 2.8A.5.5 0 0 1 4 14.4V12h-.5A2.5 2.5 0 0 1 1 9.5v-6A2.5 2.5 0 0 1 3.5 1Z"
      />
      <path class="mark-check" d="m4.7 6.7 2.3 2.3 4.3-4.7" />
    </svg>
  );
}
