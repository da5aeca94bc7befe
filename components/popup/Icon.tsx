const PATHS = {
  check: 'm5 12.5 4.5 4.5L19 7.5',
  hint: 'm5 19 .9-3.9L15.5 5.5a2 2 0 0 1 3 3L8.9 18.1zM13.5 7.5l3 3',
  alert: 'M12 8v4.5M12 16h.01M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z',
  off: 'M7 12h10',
  wait: 'M7 12h.01M12 12h.01M17 12h.01',
  reload: 'M18.5 12a6.5 6.5 0 1 1-2-4.7M17 4v4h-4',
  cross: 'm7 7 10 10M17 7 7 17',
  back: 'M19 12H5.5M11 6l-6 6 6 6',
  forward: 'm9 6 6 6-6 6',
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  print: 'M7 8V4h10v4M7 17H4V8h16v9h-3M7 14h10v6H7z',
  next: 'M5 12h13.5M13 6l6 6-6 6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM20 20l-4.7-4.7',
  mail: 'M4 6.5h16v11H4zM4.5 7l7.5 6 7.5-6',
  web: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-8.5 8.5',
  people: 'M4 5.5h16v10.5h-9L6.5 19.5V16H4z',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words that say the same; not for screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
