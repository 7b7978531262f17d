// Outside a deal nobody has been given a name.

/** The text with the placeholders of a sender's name put into words. */
export function withoutNames(text: string): string {
  return text
    .replaceAll(/(^|[.!?]\s+)\{first\}( \{last\})?/g, '$1The sender')
    .replaceAll(/\{first\}( \{last\})?|\{last\}/g, 'the sender');
}
