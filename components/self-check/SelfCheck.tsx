import type { Language } from '../../rules/types.ts';
import { longDate } from '../days.ts';
import { PageTop } from '../PageTop.tsx';
import { Icon } from '../popup/Icon.tsx';
import type { BoxFound, Looked } from './types.ts';
import { factsOf, type Made, reportOf, type SayHere, SITE_NAMES } from './words.ts';

export interface SelfCheckProps {
  language: Language;
  say: SayHere;
  looked: Looked;
  made: Made;
  /** What became of copying the report. */
  copied: 'copied' | 'copyFailed' | undefined;
  onAgain: () => void;
  onCopy: (report: string) => void;
  /** The language that the person chose could not be stored. */
  notKept: boolean;
  /** Absent where the organisation chose the language. */
  onLanguage: ((language: Language) => void) | undefined;
}

/** Which boxes of a site we find, each with what we find beside it. */
export function SelfCheck(props: SelfCheckProps) {
  const { language, say, looked, onAgain } = props;
  return (
    <>
      <PageTop language={language} say={say} notKept={props.notKept} onLanguage={props.onLanguage} />
      <main>
        {looked.state === 'ready' && (
          <div class="lead">
            <p>{say('lead', { site: SITE_NAMES[looked.site] })}</p>
            <p class="muted">{say('private')}</p>
          </div>
        )}
        <div class="doings">
          <button type="button" class="button" onClick={onAgain}>
            {say('again')}
          </button>
          {looked.state === 'ready' && <Copying {...props} looked={looked} />}
        </div>
        <p role="status" class="result">
          <Result looked={looked} say={say} />
        </p>
        {looked.state === 'ready' && (
          <ul class="boxes">
            {looked.boxes.map((box) => (
              <Box key={box.id} box={box} language={language} say={say} />
            ))}
          </ul>
        )}
        {looked.state === 'ready' && (
          <details class="card">
            <summary>{say('report')}</summary>
            <pre>{reportOf(looked.site, looked.boxes, props.made, say)}</pre>
          </details>
        )}
      </main>
    </>
  );
}

function Copying({ looked, made, say, copied, onCopy }: SelfCheckProps & { looked: Looked & { state: 'ready' } }) {
  return (
    <>
      <button
        type="button"
        class="button primary"
        onClick={() => onCopy(reportOf(looked.site, looked.boxes, made, say))}
      >
        {say('copy')}
      </button>
      <span role="status" class="small">
        {copied && say(copied === 'copied' ? 'copied' : 'copyFailed')}
      </span>
    </>
  );
}

function Result({ looked, say }: { looked: Looked; say: SayHere }) {
  switch (looked.state) {
    case 'asking':
      return say('asking');
    case 'ready': {
      const count = looked.boxes.filter(({ state }) => state === 'found').length;
      return say('count', { count, all: looked.boxes.length });
    }
    case 'gone':
      return (
        <>
          <b>{say('gone')}.</b> {say('gone.more')}
        </>
      );
    case 'reload':
      return (
        <>
          <b>{say('reload')}.</b> {say('reload.more', { site: SITE_NAMES[looked.site] })}
        </>
      );
  }
}

const ICONS = { found: 'check', none: 'off', elsewhere: 'next' } as const;

function Box({ box, language, say }: { box: BoxFound; language: Language; say: SayHere }) {
  return (
    <li class={`card box ${box.state}`}>
      <div>
        <h2>{say(`box.${box.id}`)}</h2>
        <p class="box-state">
          <Icon name={ICONS[box.state]} />
          {say(`state.${box.state}`)}
        </p>
      </div>
      <dl>
        {factsOf(box, say, (day) => longDate(day, language)).map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
