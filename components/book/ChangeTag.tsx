import type { Change } from '../changes.ts';
import { useSpeech } from '../popup/speech.ts';

/** Says beside a guideline's title that it is new, or another than it was. */
export function ChangeTag({ change }: { change: Change | undefined }) {
  const { say } = useSpeech();
  if (!change) return null;
  return (
    <>
      {' '}
      <em class="tag">{say(change.whole ? 'changes.whole' : 'changes.some')}</em>
    </>
  );
}
