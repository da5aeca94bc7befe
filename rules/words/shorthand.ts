/**
 * Shorthand that people write in posts: abbreviations of sayings, roles and terms of business, and clipped words. By hand, in
 * Dutch and English: what is in wide use and not known as the name of an organisation (so no GM, IDC, PPL or DM).
 */
const SHORTHAND: ReadonlySet<string> = new Set(
  (
    'afaik afk aka asap bff brb btw byo diy eod faq fomo ftw fwiw fyi gtg hbd hmu hth icymi idgaf idk iirc ikr imho ' +
    'imo irl iykyk jomo lmao lmfao lmk lol ngl nsfw nvm omfg omg omw pls plz pov qotd rofl rsvp smh srsly tba tbc tbd tbh tbt ' +
    'tgif thx tldr tnx ttyl wbu wdyt wfh wtf yolo ' +
    'ceo cfo chro cio ciso cmo coo cpo cto ' +
    'b2b b2c capex ebit ebitda erp fte gdp hrm ipo kpi mba mkb mvp nda okr opex roi saas seo sla swot usp zzp zzper cao aow ' +
    'aub dwz evt gwn hvj idd iig incl ipv itt mbt mbv nav nvt svp tav tzt zgn zsm ' +
    'convo convos deets faves grats inspo preggo probs sesh totes vid vids'
  ).split(' '),
);

/** Whether a folded word is shorthand. */
export function isShorthand(folded: string): boolean {
  return SHORTHAND.has(folded);
}
