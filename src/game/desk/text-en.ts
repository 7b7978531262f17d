import { defineTexts } from '../../shell/text/define-texts.ts';

/** The few words that stand on an envelope's face. The list beside the desk says them in full. */
export const deskTexts = defineTexts({
  'face.tie.close': 'Close contact',
  'face.tie.network': 'Your network',
  'face.tie.field': 'Your field',
  'face.tie.none': 'No tie',
  'face.tieShort.close': 'Close',
  'face.tieShort.network': 'Network',
  'face.tieShort.field': 'Field',
  'face.tieShort.none': 'No tie',
  'face.sheets.1': '1 sheet',
  'face.sheets.2': '2 sheets',
  'face.sheets.3': '3 sheets',
  'face.note': 'note',
  'face.quote': '“{words}…”',
  'stamp.print': 'Blocked',
});
