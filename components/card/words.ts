import type en from '../../assets/locales/en/page.json';
import type { Say } from '../words.ts';

/** The texts of pill, list and card. */
export type Messages = Record<keyof typeof en, string>;
export type SayOnPage = Say<Messages>;
