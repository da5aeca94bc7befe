import { useMemo } from 'preact/hooks';
import type { Hat, Language } from '../../rules/types.ts';
import { Mark } from '../popup/Mark.tsx';
import type { Say } from '../words.ts';
import { AddPack, type AddPackProps } from './AddPack.tsx';
import { BeforePost } from './BeforePost.tsx';
import { HatChoice } from './HatChoice.tsx';
import { HowLoud } from './HowLoud.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { NothingLeaves, type NothingLeavesProps } from './NothingLeaves.tsx';
import { OffRules } from './OffRules.tsx';
import { PackSection, type PackSectionProps } from './PackSection.tsx';
import { Pause } from './Pause.tsx';
import { Shortcut, type ShortcutProps } from './Shortcut.tsx';
import { type OptionsWords, SpeechContext } from './speech.ts';
import type { Chosen, OnChoose, OnRuleOn, OnSite } from './types.ts';
import { WhereItChecks } from './WhereItChecks.tsx';

export interface OptionsProps extends AddPackProps, PackSectionProps, ShortcutProps, NothingLeavesProps {
  language: Language;
  say: Say<OptionsWords>;
  chosen: Chosen;
  onChoose: OnChoose;
  onSite: OnSite;
  onRuleOn: OnRuleOn;
  onHat: (hat: Hat | undefined) => void;
  onPause: (on: boolean) => void;
}

/** The whole page, one section below the other: what there is to choose, then the pack, then what is stored. */
export function Options(props: OptionsProps) {
  const { language, say, today, chosen, onChoose } = props;
  const { locked, failed } = chosen;
  const speech = useMemo(() => ({ language, say }), [language, say]);
  return (
    <SpeechContext.Provider value={speech}>
      <header>
        <Mark />
        <div>
          <h1>{say('title')}</h1>
          <p class="muted">{say('name')}</p>
        </div>
      </header>
      <main>
        <WhereItChecks chosen={chosen} onSite={props.onSite} onChoose={onChoose} />
        <Pause until={chosen.pausedUntil} failed={failed === 'pausedUntil'} onPause={props.onPause} />
        <HowLoud least={chosen.least} failed={failed === 'least'} onChoose={onChoose} />
        <BeforePost
          gate={chosen.gate}
          locked={locked.includes('gate')}
          failed={failed === 'gate'}
          onChoose={onChoose}
        />
        <HatChoice hat={chosen.hat} failed={failed === 'hat'} onHat={props.onHat} />
        <LanguageChoice
          choice={chosen.language}
          locked={locked.includes('language')}
          onChoice={(choice) => onChoose({ language: choice })}
        />
        <Shortcut shortcut={props.shortcut} browser={props.browser} />
        <OffRules packs={chosen.off} failed={failed === 'off'} onRuleOn={props.onRuleOn} />
        <PackSection
          packs={props.packs}
          doing={props.doing}
          today={today}
          onCheck={props.onCheck}
          onAllow={props.onAllow}
          onDrop={props.onDrop}
        />
        <AddPack
          adding={props.adding}
          behind={props.behind}
          today={today}
          onFile={props.onFile}
          onKey={props.onKey}
          onTake={props.onTake}
          onCancel={props.onCancel}
        />
        <NothingLeaves
          kept={props.kept}
          onShowKept={props.onShowKept}
          erasing={props.erasing}
          onErase={props.onErase}
          browser={props.browser}
        />
      </main>
    </SpeechContext.Provider>
  );
}
