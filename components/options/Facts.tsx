import type { ComponentChildren } from 'preact';
import { age, isPast, longDate } from '../days.ts';
import { useSpeech } from './speech.ts';
import type { PackFacts } from './types.ts';

/** One line of a list of facts. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A key's name, as people compare it aloud. */
export function Fingerprint({ digits }: { digits: string }) {
  return (
    <span class="fingerprint" dir="ltr" translate={false}>
      {digits}
    </span>
  );
}

/** What there is to tell of any pack: version, dates, and how much is in it. */
export function PackLines({ pack, today }: { pack: PackFacts; today: string }) {
  const { say, language } = useSpeech();
  const { version, released, expires, rules, names } = pack;
  const old = age(released, today, language);
  const date = longDate(released, language);
  return (
    <>
      {/* As text: a version is a name, not a quantity, and gets no thousands separator. */}
      <Fact name={say('fact.version')}>{String(version)}</Fact>
      <Fact name={say('fact.released')}>
        <time dateTime={released}>{old ? say('fact.old', { date, age: old }) : date}</time>
      </Fact>
      {expires && (
        <Fact name={say('fact.expires')}>
          <time dateTime={expires} {...(isPast(expires, today) && { class: 'past' })}>
            {longDate(expires, language)}
          </time>
        </Fact>
      )}
      <Fact name={say('fact.contents')}>
        {say('count.rules', { count: rules })}
        {names > 0 && `, ${say('count.names', { count: names })}`}
      </Fact>
    </>
  );
}
