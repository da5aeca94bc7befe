/** What the English passive needs to know of words. Written by hand for this project. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Participles that do not end in -ed and stand in no list: those of verbs with a prefix. */
export const PREFIXED = set(
  'withdrawn undertaken foreseen rewritten rebuilt redrawn overseen retold resold misled repaid redone overridden recast underpaid outsold outbid mislaid overdrawn',
);
export const BE = set('am is are was were be been being isn aren wasn weren ain');
export const GET = set('get gets got getting gotten');
/** Before a contracted is: it's made here. */
export const BEFORE_S = set('it that there here what this everything nothing');
/** May stand between the auxiliary and the participle, beside words in -ly. */
export const BETWEEN = set(
  'not t also now already just still then often always never only both all yet ever being been well currently again soon once later first finally even further thus therefore each either sometimes usually rarely largely jointly hereby long since better best fully being nearly almost',
);

/** Ends in and is no participle. */
export const NO_PARTICIPLES = set(`
  red bed bred need indeed speed feed seed weed deed greed steed reed creed breed hundred sacred naked wicked rugged ragged jagged crooked wretched beloved learned aged dogged hatred kindred shed sled shred fled bled led fed ted ned fred wed zed med
  embed exceed proceed succeed biped moped infrared unprecedented undoubted talented gifted skilled unskilled retired unemployed employed underprivileged blessed cursed
  alfred jared mohammed ahmed muhammed hamed wilfred manfred reed united allied associated limited
`);

/** Irregular participles that are more often something else behind to be: active, an adjective or a noun. */
export const RARELY_PASSIVE = set(`
  come become gone been run fit let left lost done quit set upset bet rid shut hurt stuck bound bent broken hidden mistaken drunk swollen born worn torn known read ground cast wound wed cost felt met meant spent-out woken awoken sunk risen fallen grown flown sat slept stood fled overcome frozen shaken lit led-in bred put-off burst split spread understood forgotten gotten thought fed
`);

/** Behind to be they tell how somebody or something is. */
export const STATES = set(`
  excited interested delighted thrilled pleased honoured honored humbled proud grateful located situated based married engaged divorced separated committed dedicated devoted concerned worried involved supposed used determined scared frightened terrified bored
  confused surprised amazed astonished shocked stunned disappointed satisfied dissatisfied convinced inspired blessed obsessed prepared qualified experienced trained skilled limited closed finished crowded packed loved impressed relieved motivated
  connected aligned aged retired tired exhausted annoyed irritated frustrated fascinated intrigued addicted accustomed inclined entitled obliged privileged advanced dated outdated complicated sophisticated detailed related unrelated tempted touched overwhelmed overjoyed ashamed
  embarrassed depressed stressed relaxed rested refreshed energised energized dressed seated gifted talented disabled armed isolated deserted haunted cursed doomed fucked screwed damned pissed wasted hammered stoned buggered knackered gutted chuffed stoked hyped pumped psyched allowed
  needed biased opposed attracted belonged jealous sorted settled mixed varied balanced rounded flawed expected-to due assured rumoured geared equipped furnished loaded stuffed starved
  hungry matched suited tailored fitted rooted grounded centred centered focused focussed targeted poised primed set united divided composed comprised organised organized undecided mistaken puzzled baffled bewildered amused tickled flattered spoiled spoilt
  outnumbered paralysed paralyzed handicapped retarded possessed bothered troubled alarmed agitated panicked freaked creeped weirded grossed burned burnt exposed vested invested gone bereaved headed bound covered surrounded filled
  closed acquainted associated affiliated rated lined fried baked cooked boiled grilled smoked wired tied hooked jinxed jaded unimpressed unmatched unrivalled unloved unwanted unaffected unchanged uninterested undecided unfinished undefeated unmarried
  attached glued wedded sworn supposed kidding stoned hyped bummed peeved vexed ticked teed cheesed
`);

/** Behind to get they are what happens to people by themselves. */
export const GETS = set(
  'started involved married dressed excited lost tired stuck used rid done ready engaged bored sick hooked acquainted drunk wasted divorced settled organised organized changed better pissed fucked wet home there here up out back into over on off in it to a the my your his her our their some any something stressed hurt scared annoyed confused addicted sorted rested showered washed laid high old cold bit ahead away together through along fed worried carried left set going outta',
);

/** What may follow a participle; before another word it may belong to a noun (are limited editions). */
export const AFTER = set(`
  by in on at to for from with of as into onto over under after before during since until till when while where because and or but so if that than through via within without out up down off back away home again today tomorrow yesterday now then too also
  a an the this these those my your his her its our their some any all each every no not him me us them it you
  last next once twice more less until per between among across along around against about near upon towards toward throughout together online here there soon first later only just behind beside beneath below above inside outside past beyond despite instead like except following regardless
  successfully completely officially recently automatically open closed shut clean dry free safe red green blue white black grey yellow orange publicly properly directly already early late daily weekly monthly yearly annually live overnight how what who why which whether both either
`);

/** These take two objects or name something, so that a noun may follow. */
export const WITH_NOUN = set(
  'given sent called named offered awarded asked told shown made considered elected appointed voted declared labelled labeled taught paid handed granted promised denied lent allocated assigned issued dubbed titled entitled crowned branded nicknamed deemed',
);

/** Behind 's it has: it's finally arrived. These take no object, so that no form of to be makes a passive of them. */
export const INTRANSITIVE = set(`
  arrived happened occurred appeared disappeared vanished emerged existed lasted died passed landed departed returned retired graduated recovered collapsed expired succeeded failed worked rained snowed grown fallen risen gone come become been
  turned started stopped ended moved changed improved increased decreased dropped begun opened closed
`);
/** Of these the passive is common enough behind a modal, to or has: can be done, has been lost. */
export const DONE = set(
  'done lost broken read set cut shut hidden split forgotten understood spent known seen felt met left spread frozen overcome put hit finished closed',
);
/** Between to and do they leave room: must be, to be, has been. */
export const BEFORE_DONE = set(
  'can could may might must shall should will would to cannot has have had having needs need ll ve',
);
/** It is thought that, it was felt that: official language. */
export const REPORTING = set(
  'thought felt known understood believed said expected hoped agreed decided noted recommended',
);
/** Pronouns that come behind the auxiliary in a question, and what begins a short noun phrase. */
export const SUBJECTS = set('it he she they we you this that these those i');
export const DETERMINERS = set('the a an our your my his her their its this that these those any all');
/** In the subject of a question none of these stands: there another clause or another verb begins. */
export const NO_SUBJECT = set(
  'there here who that which what why how because if when while and or but to be have has had do does did is are was were will would can could should it you i we they he she good great ready anyone anybody someone somebody everyone everybody',
);
