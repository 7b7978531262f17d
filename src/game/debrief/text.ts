// The words of the debrief; actions, tiers and ties come from the catalogues that own them.
import { translatorOf } from '../../shell/text/text.ts';
import { debriefTexts } from './text-en.ts';

export const t = translatorOf(debriefTexts);
