import { defineTexts } from '../../../shell/text/define-texts.ts';

/** The card to share: made on the device, with no name on it and nothing given away. */
export const shareTexts = defineTexts({
  'share.open': 'Share',
  'share.what': 'this shift',
  'share.title': 'A card to share',
  'share.lead':
    'Made on this device. It shows your trays in the order you answered, and one postcard. It names nobody.',
  'share.alt': 'Your card: {title}. Trays in order: {trays}. {postcard}',
  'share.empty': 'left empty',
  'share.making': 'One moment, the card is being drawn…',
  'share.failed': 'The picture could not be made here. The text can still be copied.',
  'share.send': 'Share the picture',
  'share.save': 'Save the picture',
  'share.copy': 'Copy as text',
  'share.copied': 'Copied.',
  'share.notCopied': 'This browser does not let the game copy. Here is the text:',
  'share.close': 'Back to the board',
  'share.file': 'replyworthy-shift.png',
  'share.tag': 'Twelve letters. Four trays.',
});
