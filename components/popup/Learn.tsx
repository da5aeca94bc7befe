import { useSpeech } from './speech.ts';

/** Where to learn how it works: the tour, and the page to practise on. Each opens in a tab of its own. */
export function Learn() {
  const { say } = useSpeech();
  return (
    <nav class="learn" aria-label={say('learn.title')}>
      <a class="learn-link" href="practice.html" target="_blank" rel="noopener">
        {say('learn.practice')}
      </a>
      <a class="learn-link" href="welcome.html" target="_blank" rel="noopener">
        {say('learn.tour')}
      </a>
    </nav>
  );
}
