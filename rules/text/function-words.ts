/**
 * Closed-class words (articles, pronouns, prepositions, conjunctions, auxiliaries), written down from the word classes of
 * each language's ordinary grammar. They tell the language of a sentence, so a word may stand in several lists.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const DUTCH = list(`
  de het een en of maar want dus omdat dat die dit deze als dan toen terwijl hoewel zodat tenzij
  ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun mijn jouw uw zijn onze zich
  van in op aan met voor door bij naar uit over onder tussen tegen zonder tijdens sinds tot om te na binnen buiten
  is ben bent was waren wordt worden werd werden heb hebt heeft hebben had hadden kan kunnen kunt zal zullen zou
  zouden moet moeten mag mogen wil willen ga gaat gaan doe doet doen
  niet geen wel ook nog al er hier daar waar wie wat welke welk hoe waarom wanneer veel meer heel zo nu even
  indien mits echter tevens reeds derhalve alvorens teneinde omtrent jegens inzake middels aangaande boven beneden achter
  onszelf iemand niemand iets niets alles allemaal elke elk iedere ieder samen vandaag morgen gisteren graag
`);

export const ENGLISH = list(`
  the a an and or but because that this these those if then than when while although unless so
  i you he she it we they me him her us them my your his its our their mine yours ours theirs
  of in on at with for by to from into about over under between against without during since until through after before
  is am are was were be been being has have had do does did can could will would shall should must may might
  not no yes also still already there here where who what which how why much more most very too now just
  someone nobody something nothing everything all every each both another other together today tomorrow yesterday
  i'm we're you're don't doesn't isn't aren't can't won't let's it's
`);

/** Of the Dutch ones, those that are ordinary words or first names in English: "we want", "Ben met her", "even the door". */
export const ALSO_ENGLISH = list('al bent ben dan die door elk even heel hen mag met van want');

/** Languages that people near ours post in. They only show that a sentence is in neither Dutch nor English. */
export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  de: list(`
    der die das den dem des ein eine einen einem einer und oder aber weil dass wenn ich du er sie es wir ihr mich dich
    uns euch mein dein sein unser von im am mit für durch bei nach aus über unter zwischen gegen ohne zu zum zur auf an
    ist bin bist sind war waren wird werden wurde hat haben hatte kann können soll muss nicht kein keine auch noch schon
    hier da wo wer was wie warum sehr mehr heute
  `),
  fr: list(`
    le la les un une des du de et ou mais parce que qui je tu il elle nous vous ils elles mon ton son notre votre leur
    dans sur avec pour par chez vers sans entre est sont été être a ont avoir ne pas plus aussi très ce cette ces où
    comment pourquoi quand aujourd hui au aux en se à
  `),
  es: list(`
    el la los las un una unos unas y o pero porque que quien yo tú él ella nosotros ellos mi tu su nuestro de del en con
    por para sin entre sobre es son está están ser ha han no más también muy este esta estos dónde cómo cuando hoy al se
    lo a
  `),
  it: list(`
    il lo la i gli le un uno una e o ma perché che chi io tu lui lei noi voi loro mio tuo suo nostro di del della dei in
    con per su tra fra da è sono ha hanno essere non più anche molto questo questa dove come quando oggi si al
  `),
};
