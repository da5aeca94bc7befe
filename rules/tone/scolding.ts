/** Adjectives that scold people, or make a name that scolds worse. Written for this project. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Of people alone, they scold by themselves: spineless, bekrompen. */
export const SCOLDING_PEOPLE = set(`
  domme achterlijke arrogante incompetente laffe gierige egoïstische zelfzuchtige inhalige ruggengraatloze schijnheilige achterbakse hypocriete harteloze gewetenloze talentloze hersenloze bekrompen zelfingenomen zelfvoldane verwaande omhooggevallen onnozele onbekwame
  domste luiste laffe lafste arrogantste luie uitgerangeerde kleinzielige benepen wereldvreemde opgeblazen hebberige slijmerige glibberige gluiperige leugenachtige miezerige verknipte gestoorde geschifte bemoeizuchtige zeurderige drammerige aandachtsgeile geldbeluste machtsgeile machtswellustige
  schofterige hufterige horkerige lompe botte ongeletterde kleingeestige rancuneuze verbitterde verzuurde incapabele achterlijk kortzichtige onbetrouwbare corrupte werkschuwe vadsige poenerige patserige bekakte kakkineuze volgevreten aso asociale
  glorified pathetic arrogant incompetent useless worthless cowardly greedy stupid dumb lazy brainless clueless spineless gutless heartless talentless gormless feckless witless mindless idiotic moronic pompous smug two-faced snivelling sniveling grovelling bone-idle workshy work-shy slimy sleazy
  pig-headed pigheaded self-important self-serving self-righteous self-obsessed small-minded narrow-minded petty-minded bigoted power-hungry money-grubbing money-grabbing bloodsucking jumped-up stuck-up toffee-nosed snooty illiterate ignorant pig-ignorant inbred deluded delusional unhinged deranged demented
  hapless inept bungling blundering lying thieving conniving scheming backstabbing toadying fawning whingeing whining moaning sanctimonious preening puffed-up bloated overpaid overrated washed-up clapped-out tinpot tin-pot crooked shameless soulless
`);
/** With such an adjective a word that also names something else is meant as a name for somebody. */
export const SCOLDING: ReadonlySet<string> = new Set([
  ...SCOLDING_PEOPLE,
  ...set(`
  domme dom stomme stom luie lui vieze vies vuile vuil achterlijke arrogante arrogant incompetente waardeloze laffe laf gemene gierige egoïstische zelfzuchtige irritante hopeloze onnozele slappe ongelooflijke ongelofelijke enorme totale complete absolute
  ordinaire gewone vulgaire platte
  common petty plain downright
  echte volslagen corrupte verwende zielige glibberige achterbakse ruggengraatloze ouwe opgeblazen verwaande inhalige onbetrouwbare vervelende schijnheilige
  stupid dumb lazy dirty filthy arrogant incompetent useless worthless cowardly greedy annoying hopeless silly pathetic bloody fucking damn absolute complete total utter clueless pompous lying corrupt overpaid incredible
  unbelievable real proper spoilt spoiled sorry spineless gutless slimy sneaky two-faced pompous smug slippery selfish self-centred old miserable pathetic whining
  verdomde verrekte vermaledijde vervloekte godvergeten rasechte zogenaamde opgedirkte
  sodding ruddy blithering bumbling snotty nasty rotten so-called prize grade-a snuggere bijdehante betweterige
`),
]);
