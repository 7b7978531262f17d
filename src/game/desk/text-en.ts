import { letterTexts } from '../../paper/text-en.ts';
import { defineTexts } from '../../shell/text/define-texts.ts';
import { playTexts } from '../shift/text-en.ts';

/** The few words that stand on an envelope's face. The list beside the desk says them in full. */
export const deskTexts = defineTexts({
  'face.tie.close': letterTexts['tie.close'],
  'face.tie.network': letterTexts['tie.network'],
  'face.tie.field': letterTexts['tie.field'],
  'face.tie.none': letterTexts['tie.none'],
  'face.tieShort.close': letterTexts['tie.short.close'],
  'face.tieShort.network': letterTexts['tie.short.network'],
  'face.tieShort.field': letterTexts['tie.short.field'],
  'face.tieShort.none': letterTexts['tie.short.none'],
  'face.sheets.1': playTexts['sheets.1'],
  'face.sheets.2': playTexts['sheets.2'],
  'face.sheets.3': playTexts['sheets.3'],
  'face.quote': '“{words}…”',
  'stamp.print': 'Blocked',
});
