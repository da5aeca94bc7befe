/**
 * Swearing and slurs, out of cuss 2 (MIT, Titus Wormer).
 * Made by tests/tools/make-tone-lists.ts.
 */

import { entries } from './entries.ts';

export const SWEAR_WORDS = entries(`
  arse, arse bandit, arsehole, ass, assclown, asses, assfuck, assfucker, asshat, asshole, assholes, asshore
  assjockey, asskiss, asskisser, asslick, asslicker, assmonkey, assmunch, assmuncher, asswipe, bastard, bigbastard
  bitch, bitches, bitching, bitchslap, bitchy, biteme, blowjob, bollick, bollock, bollocks, bugger, buggered
  buggery, bullcrap, bullshit, bumfuck, bunghole, buttface, buttfuck, buttfucker, buttfuckers, butthead, buttmunch
  buttmuncher, buttpirate, camel jockey, camel jockeys, cameljockey, carpetmuncher, ching chong, ching chongs
  chingchong, chingchongs, chink, chinks, chinky, cockhead, cockknob, cocksuck, cocksucked, cocksucker, cocksucking
  coonass, coonasses, crap, crapola, crappy, cunt, cunteyed, cuntfuck, cuntfucker, cuntlick, cuntlicker
  cuntlicking, cuntsucker, curry muncher, curry munchers, currymuncher, currymunchers, dammit, damn, damnation
  damnit, diaper head, diaper heads, diaperhead, diaperheads, dickbrain, dickhead, dickless, dickwad, dickweed
  dipshit, dot head, dot heads, dothead, dotheads, dumbass, dumbbitch, dumbfuck, dune coon, dune coons, fag
  fagging, faggot, fagot, fatass, fatfuck, fatfucker, fatso, freakfuck, fubar, fuck, fucka, fuckable, fuckbag
  fuckbook, fuckbuddy, fucked, fuckedup, fucker, fuckers, fuckface, fuckfest, fuckfreak, fuckfriend, fuckhead
  fuckher, fuckin, fuckina, fucking, fuckingbitch, fuckinnuts, fuckinright, fuckit, fuckknob, fuckme, fuckmehard
  fuckmonkey, fuckoff, fuckpig, fucks, fucktard, fuckwhore, fuckyou, fudge packer, fudgepacker, fugly, fuk, fuks
  godammit, goddamit, goddammit, goddamn, goddamned, goddamnes, goddamnit, goddamnmuthafucker, golliwog, golliwogs
  gook, gooks, gotohell, greaseball, greaseballs, headfuck, horseshit, idiot, jackass, jackoff, jackshit, jerkoff
  jigaboo, jigaboos, jungle bunnies, jungle bunny, junglebunny, kaffer, kaffir, kike, kikes, krap, krappy, kunt
  limpdick, loser, lowlife, mofo, moron, mothafuck, mothafucka, mothafuckaz, mothafucked, mothafucker, mothafuckin
  mothafucking, mothafuckings, motherfuck, motherfucked, motherfucker, motherfuckin, motherfucking, motherfuckings
  nastybitch, nastyho, nastywhore, nigga, niggas, niggaz, nigger, niggerhead, niggerhole, niggers, niglet, nignog
  nofuckingway, paki, pakis, peckerwood, picaninny, piccaninny, pickaninnies, pickaninny, pindick, piss, pissed
  pisser, pisshead, pissing, pissoff, poofta, poofter, poorwhitetrash, porch monkey, porchmonkey, prairie nigger
  prairie niggers, prick, prickhead, raghead, ragheads, retard, retarded, sand nigger, sand niggers, sandnigger
  screwyou, scum, shhit, shit, shitcan, shitdick, shite, shiteater, shited, shitface, shitfaced, shitfit
  shitforbrains, shitfuck, shitfucker, shitfull, shithapens, shithappens, shithead, shithouse, shiting, shitlist
  shitola, shitoutofluck, shits, shitstain, shitted, shitter, shitting, shitty, skank, skankbitch, skankfuck
  skankwhore, skanky, skankybitch, skankywhore, slanteye, sleezebag, sleezeball, slimeball, slimebucket, slut
  sluts, slutt, slutting, slutty, slutwear, slutwhore, sonofabitch, sonofbitch, spearchucker, spearchuckers, stupid
  stupidfuck, stupidfucker, suckme, suckmyass, suckmydick, suckoff, tard, timber nigger, timber niggers, titfuck
  titfucker, titfuckin, tosser, towel head, towel heads, towelhead, trailertrash, turd, twat, twobitwhore, uptheass
  wank, wanker, wanking, wetback, wetbacks, white trash, whitetrash, whore, whorefucker, whorehouse, wigger
  wiggers, wog, wogs, wtf, zipperhead, zipperheads
`);
