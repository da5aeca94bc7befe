import { useSpeech } from './speech.ts';
import type { SettingTrouble } from './types.ts';

/** Settings of the organisation that do not count: for the administrator, to whom they are to be shown. */
export function SettingTroubles({ troubles }: { troubles: readonly SettingTrouble[] }) {
  const { say } = useSpeech();
  return (
    <section class="notice warning" aria-labelledby="settings-title">
      <h3 id="settings-title">{say('setting.title')}</h3>
      <p>{say('setting.lead')}</p>
      <ul class="lines">
        {troubles.map((trouble) => (
          <li key={`${trouble.field}:${trouble.problem}`}>
            <code translate={false}>{trouble.field}</code> <Wrong trouble={trouble} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is wrong with a setting, and what would be right. */
function Wrong({ trouble }: { trouble: SettingTrouble }) {
  const { say } = useSpeech();
  switch (trouble.problem) {
    case 'wrong':
      return say(`setting.${trouble.field}.is`);
    case 'unknown':
      return say('setting.unknown');
    case 'alone':
      return say('setting.alone', { needs: trouble.needs });
  }
}
