const WORDS = {
  en: {
    home: 'Home',
    network: 'Network',
    messages: 'Messages',
    start: 'Start a post',
    placeholder: 'What do you want to talk about?',
    whatsUp: 'What is happening?',
    post: 'Post',
    posts: 'Posts',
    close: 'Close',
    image: 'Add an image',
    emoji: 'Add an emoji',
    schedule: 'Plan this post',
    anyone: 'Post to anyone',
    editor: 'Text editor for creating content',
    create: 'Create a post',
    justNow: 'just now',
    comment: 'Comment',
    commentBox: 'Text editor for creating comment',
    reply: 'Reply',
    headline: 'Headline',
    search: 'Search',
    title: 'Title',
    article: 'Article editor content',
    next: 'Next',
    publish: 'Publish',
    send: 'Send',
    message: 'Write a message…',
    addPart: 'Add post',
    quoted: 'The post that is quoted',
    frame: 'Feed',
    footnote: 'Test page – not {site}. Nothing that you type here is sent anywhere.',
    first: 'Early start, quiet train, and a whole hour to read. More of this, please.',
    second: 'We moved the whiteboard next to the coffee machine. Best meeting room in the building.',
  },
  nl: {
    home: 'Start',
    network: 'Netwerk',
    messages: 'Berichten',
    start: 'Begin een bijdrage',
    placeholder: 'Waar wilt u het over hebben?',
    whatsUp: 'Wat is er aan de hand?',
    post: 'Plaatsen',
    posts: 'Berichten',
    close: 'Sluiten',
    image: 'Afbeelding toevoegen',
    emoji: 'Emoji toevoegen',
    schedule: 'Bijdrage plannen',
    anyone: 'Voor iedereen',
    editor: 'Tekstverwerker voor het maken van inhoud',
    create: 'Bijdrage maken',
    justNow: 'zojuist',
    comment: 'Commentaar',
    commentBox: 'Teksteditor voor het maken van een commentaar',
    reply: 'Reageren',
    headline: 'Kopregel',
    search: 'Zoeken',
    title: 'Titel',
    article: 'Inhoud van de artikeleditor',
    next: 'Volgende',
    publish: 'Publiceren',
    send: 'Verzenden',
    message: 'Schrijf een bericht…',
    addPart: 'Bericht toevoegen',
    quoted: 'Het bericht dat wordt geciteerd',
    frame: 'Feed',
    footnote: 'Testpagina – dit is niet {site}. Wat je hier typt, gaat nergens heen.',
    first: 'Vroeg op pad, stille trein, en een heel uur om te lezen. Dit mag vaker.',
    second: 'Het whiteboard staat nu naast het koffieapparaat. Beste vergaderplek van het gebouw.',
  },
} as const;

export type Words = Record<keyof (typeof WORDS)['en'], string>;

/** The page's own texts, in the browser's language: Dutch, or English for everybody else. */
export const words: Words = navigator.language.startsWith('nl') ? WORDS.nl : WORDS.en;

/** Marks the document with the language that `words` speaks. */
export function nameLanguage(): void {
  document.documentElement.lang = words === WORDS.nl ? 'nl' : 'en';
}

/** The line at the foot that says what this page is not. */
export function footnote(site: 'LinkedIn' | 'X'): string {
  return words.footnote.replace('{site}', site);
}

/** The invented people of the test pages. */
export const PEOPLE = { me: 'Noor Hagewind', first: 'Jelle Roodbeen', second: 'Imke Tolsteeg' } as const;
