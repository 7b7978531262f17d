// The words of the debrief; actions, tiers and ties come from the catalogues that own them.
import { translatorOf } from '../../shell/text/text.ts';
import { pairTexts } from './pair/text-en.ts';
import { becameTexts } from './people/became-en.ts';
import { peopleTexts } from './people/text-en.ts';
import { shareTexts } from './share/text-en.ts';
import { debriefTexts } from './text-en.ts';

export const texts = { ...debriefTexts, ...peopleTexts, ...becameTexts, ...pairTexts, ...shareTexts } as const;

export const t = translatorOf(texts);
