// What a shelf shows of a pack: enough to choose by, without the messages.
import { z } from 'zod';
import { PackSchema } from './pack-schema.ts';

const EntrySchema = PackSchema.pick({ id: true, title: true, edition: true, guidance: true, shelf: true })
  .extend({
    persona: z.object({ name: z.string(), role: z.string(), needs: z.array(z.object({ text: z.string() })) }),
    messages: z.array(z.unknown()),
  })
  .strip();

/** A pack on the shelf. */
export interface ShelfEntry extends Pick<z.infer<typeof PackSchema>, 'id' | 'title' | 'edition' | 'guidance'> {
  name: string; // whose desk it is
  role: string;
  needs: string[]; // as they stand on the note
  messages: number;
  shelf?: z.infer<typeof PackSchema>['shelf'];
}

/** The entry of a pack from its JSON text. Throws where the text is no pack. */
export function shelfEntry(text: string): ShelfEntry {
  const { persona, messages, ...pack } = EntrySchema.parse(JSON.parse(text));
  const { name, role, needs } = persona;
  return { ...pack, name, role, needs: needs.map((need) => need.text), messages: messages.length };
}
