// The words of letter and card, for every page that shows them; actions and tiers come from the shell.
import { translatorOf } from '../shell/text/text.ts';
import { cardTexts } from './card/text-en.ts';
import { letterTexts } from './text-en.ts';

export const texts = { ...letterTexts, ...cardTexts } as const;

export const t = translatorOf(texts);
