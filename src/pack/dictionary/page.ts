// The dictionary as a page of Markdown, from the schema's own descriptions.
import { z } from 'zod';
import { DescribedFactsSchema } from './described.ts';
import { PRECEDENCE } from './precedence.ts';

/** What a described fact looks like in the JSON Schema that zod makes of it. */
const DescribedSchema = z.object({
  title: z.string(),
  description: z.string(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  values: z.record(
    z.string(),
    z.object({
      means: z.string(),
      examples: z.array(z.string()),
      nearMisses: z.array(z.object({ text: z.string(), instead: z.string(), because: z.string() })),
    }),
  ),
});
const PageSchema = z.object({ properties: z.record(z.string(), DescribedSchema) });

type Described = z.infer<typeof DescribedSchema>;

function valueLines([value, { means, examples, nearMisses }]: [string, Described['values'][string]]): string[] {
  return [
    value === '*' ? means : `**${value}**: ${means}`,
    '',
    ...examples.map((example) => `- ${example}`),
    ...nearMisses.map(({ text, instead, because }) => `- _Not so:_ ${text} → \`${instead}\`. ${because}`),
    '',
  ];
}

function factLines([fact, described]: [string, Described]): string[] {
  const byDefault = described.default === undefined ? '' : ` Default: \`${described.default}\`.`;
  return [
    `## \`${fact}\``,
    '',
    `${described.title} ${described.description}${byDefault}`,
    '',
    ...Object.entries(described.values).flatMap(valueLines),
  ];
}

/** The whole page. `docs/facts.md` is this text; a test says when it is no more. */
export function factsPage(): string {
  const { properties } = PageSchema.parse(z.toJSONSchema(DescribedFactsSchema, { io: 'input' }));
  return [
    '# The dictionary of facts',
    '',
    '_Made from the descriptions in the schema of a message: `npm run -s cli -- facts`._',
    '',
    'A message states what is true of it, never what to do with it. For each fact: the question that an author asks, what',
    'each value means, two examples, and two near misses with what they are instead.',
    '',
    ...Object.entries(properties).flatMap(factLines),
    '## What wins where two hold',
    '',
    ...PRECEDENCE.map(({ between, wins, because }) => `- _${between}_: **${wins}**. ${because}`),
    '',
  ].join('\n');
}
