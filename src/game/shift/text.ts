// The words of the play screen, with those of the papers on it; actions and tiers come from the shell.
import { translatorOf } from '../../shell/text/text.ts';
import { texts as paperTexts } from '../../paper/text.ts';
import { playTexts } from './text-en.ts';

export const t = translatorOf({ ...playTexts, ...paperTexts } as const);
