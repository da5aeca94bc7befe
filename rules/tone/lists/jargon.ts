/** Office talk and official language. */

import { entries, type Lists } from './entries.ts';
import { DUTCH_JARGON } from './jargon-dutch.ts';
import { ENGLISH_JARGON } from './jargon-english.ts';
import { amongTheirSubjects } from './literal.ts';
import { DUTCH_OFFICE } from './office-dutch.ts';
import { ENGLISH_OFFICE } from './office-english.ts';
import { DUTCH_SAYINGS, ENGLISH_SAYINGS } from './office-sayings.ts';

export const JARGON: Lists = {
  nl: amongTheirSubjects([...DUTCH_JARGON, ...DUTCH_OFFICE, ...DUTCH_SAYINGS]),
  en: amongTheirSubjects([...ENGLISH_JARGON, ...ENGLISH_OFFICE, ...ENGLISH_SAYINGS]),
  both: amongTheirSubjects(
    entries(`
    best practice, best practices, (low-hanging fruit|low hanging fruit) @farming, quick win, quick wins, quick-win,
    quick-wins, (deep dive|deep dives|deep dove|deep diving|deep-dive|deep-dives|deep-dove|deep-diving) @water,
    deepdive, deepdives, deepdived, deepdiving, win-win, win-winsituatie, business case, business cases,
    out-of-the-box, no-brainer, buy-in, growth mindset, agile werken, agile way of working, scrummen, leveragen,
    pivotten, challengen, alignen, aligned @road, ownership, empowerment, empoweren, proof of concept, value proposition,
    customer journey, customer journeys, employee journey, employee journeys, touchpoint, touchpoints, human capital,
    talent acquisition, employer branding, personal branding, people manager, people managers, change manager,
    change management, core business, core competence, core competences, corporate governance, time-to-market,
    time to market, go-to-market, end-to-end, data-driven, datadriven, customer centric, customer-centric,
    community building, thought leader, learnings, key takeaways, actionable, actionable insights, deliverable,
    deliverables, kpi's, kpis, okr, usp's, fit for purpose, fit-for-purpose, operational excellence, lean and mean,
    helicopterview, helicopter view, content marketing, growth hacking, growth hacker, growth hackers, seamless,
    scalable, synergy, blue ocean, trusted advisor, sense of urgency, the war for talent, war for talent,
    lessons learned, purpose-driven, purpose driven, paradigm shift
  `),
  ),
};
