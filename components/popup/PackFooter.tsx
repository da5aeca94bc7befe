import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Book } from '../../rules/types.ts';
import { age, isPast, longDate } from '../days.ts';
import { Icon } from './Icon.tsx';
import { type Checking, type PackAbout, PackDetails } from './PackDetails.tsx';
import { Prose } from './Prose.tsx';
import { useSpeech } from './speech.ts';

/** Where the pack in force came from, and so why it is the one. */
export interface PackOrigin {
  source: 'policy' | 'file' | 'starter';
}

/**
 * What there is to be said about the pack: something hinders the next one, part of the policy does not count, or nothing is
 * wrong that anybody here could mend.
 */
export type PackNeed = 'update-extension' | 'permission' | 'refused' | 'full' | 'failed' | 'settings';

export interface PackProps {
  book: Book;
  origin: PackOrigin | undefined;
  need: PackNeed | undefined;
  /** What else is known of it; absent where storage tells nothing. */
  about: PackAbout | undefined;
  checking: Checking;
  /** The reader's local day, `2026-11-22`. */
  today: string;
  /** Looks for a newer pack; absent where there is none to look for. */
  onCheck: (() => void) | undefined;
  onSettings: () => void;
}

/**
 * Which pack is in force: title, version, age, source and why. The line with the button has room for a warning, so that one
 * that comes later moves nothing.
 */
export function PackFooter({ book, origin, need, about, checking, today, onCheck, onSettings }: PackProps) {
  const { say, language } = useSpeech();
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDivElement>(null);
  const { title, version, released, expires } = book;
  const old = expires && isPast(expires, today) ? longDate(expires, language) : undefined;
  const since = age(released, today, language);
  const warning = need ? say(`pack.need.${need}`) : old && say('pack.expired');
  useLayoutEffect(() => {
    // It opens below the fold.
    if (open) details.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <footer>
      <p class="pack-title">
        <Prose text={title} />
      </p>
      <p>
        {/* As text: a version is a name, not a quantity, and gets no thousands separator. */}
        {say('pack.version', { version: String(version) })}
        {' · '}
        <time dateTime={old ? (expires ?? released) : released}>
          {old ? say('pack.old', { date: old }) : since ? say('pack.age', { age: since }) : say('pack.new')}
        </time>
        {origin && ` · ${say(`pack.source.${origin.source}`)}`}
      </p>
      <div class="pack-line">
        <p role="status" class={warning ? 'pack-warning' : ''}>
          {warning && <Icon name="alert" />}
          <span>{warning}</span>
        </p>
        <button
          type="button"
          class="quiet"
          aria-expanded={open}
          aria-controls="pack-details"
          onClick={() => setOpen(!open)}
        >
          {say('pack.details')}
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </div>
      <div id="pack-details" ref={details} hidden={!open}>
        <PackDetails about={about} checking={checking} onCheck={onCheck} onSettings={onSettings} />
      </div>
    </footer>
  );
}
