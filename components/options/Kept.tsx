import { sizeOf } from '../sizes.ts';
import { useSpeech } from './speech.ts';
import type { KeptItem, KeptView } from './types.ts';

interface Props {
  /** Absent until somebody wants to see it, `failed` where it cannot be read. */
  kept: KeptView | undefined;
  onShow: () => void;
}

/** Everything that the extension stores: what it is, where it lies, how large it is, and what is in it. */
export function Kept({ kept, onShow }: Props) {
  const { say, language } = useSpeech();
  const items = Array.isArray(kept) ? kept : [];
  const size = sizeOf(
    items.reduce((sum, { bytes }) => sum + bytes, 0),
    language,
  );
  return (
    <section class="card" aria-labelledby="kept-title">
      <h3 id="kept-title">{say('kept.title')}</h3>
      <details onToggle={(event) => event.currentTarget.open && onShow()}>
        <summary>{say('kept.show')}</summary>
        {kept === undefined && <p class="muted">{say('kept.loading')}</p>}
        {kept === 'failed' && (
          <p class="notice warning" role="alert">
            {say('kept.failed')}
          </p>
        )}
        {items.length > 0 && (
          <>
            <p>{say('kept.total', { count: items.length, size })}</p>
            <ul class="kept">
              {items.map((item) => (
                <Item key={`${item.place} ${item.key}`} item={item} />
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}

function Item({ item: { what, place, key, bytes, of, names, shown } }: { item: KeptItem }) {
  const { say, language } = useSpeech();
  const pack = of === undefined ? '' : say(`kept.of.${of}`);
  return (
    <li>
      <p class="kept-what">
        <span class="own-title">{say(`kept.${what}`, { pack })}</span>
        <span class="kept-size">{sizeOf(bytes, language)}</span>
      </p>
      <p class="small muted">
        {say(`kept.in.${place}`)} · <code translate={false}>{key}</code>
      </p>
      {names !== undefined && names > 0 && <p class="small">{say('kept.names', { names })}</p>}
      {shown !== undefined && (
        <details>
          <summary class="small">
            {say('kept.whole')} <span class="unseen">{key}</span>
          </summary>
          <pre translate={false}>{shown}</pre>
        </details>
      )}
    </li>
  );
}
