import { translatorOf } from '../shell/text/text.ts';
import { desksTexts } from './text-en.ts';

/** The texts of “Whose desk is it?”. */
export const t = translatorOf(desksTexts);
