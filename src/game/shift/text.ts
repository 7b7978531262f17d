// The words of the play screen; the shared words (actions, tiers) come from the shell.
import { translatorOf } from '../../shell/text/text.ts';
import { cardTexts } from '../text-card-en.ts';
import { playTexts } from './text-en.ts';

export const t = translatorOf({ ...playTexts, ...cardTexts } as const);
