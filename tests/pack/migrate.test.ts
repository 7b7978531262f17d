// Files of version 1 still open: nothing of the author's is lost, and what nobody can tell any more is named.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPackText } from '../../src/check/documents/pack.ts';
import type { Guidance } from '../../src/pack/guidance-schema.ts';
import { FROM_VERSION_1 } from '../../src/pack/migrate.ts';
import { parseGuidance, parsePack } from '../../src/pack/parse.ts';
import type { Pack } from '../../src/pack/pack-schema.ts';
import { aGuidance } from '../builders.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/version-1/${name}`, import.meta.url), 'utf8');

interface Old {
  persona: { goals: string[]; needs: Record<string, string> };
  turns: { memo: string }[];
  messages: { id: string; body: string; why: Record<string, { text: string }>; cues: unknown[] }[];
}

function packOf(text: string): Pack {
  const parsed = parsePack(text, 'pack.json', aGuidance());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.pack;
}

describe('a pack of version 1', () => {
  const text = fixture('pack.json');
  const old = JSON.parse(text) as Old;
  const pack = packOf(text);

  it('opens as one of today, judged by today’s edition', () => {
    expect(pack).toMatchObject({ version: 2, guidance: { edition: aGuidance().edition } });
    expect(pack.messages.map(({ id, body }) => ({ id, body }))).toEqual(
      old.messages.map(({ id, body }) => ({ id, body })),
    );
  });

  it('has its goals and topics as needs, and its turns as memos', () => {
    expect(pack.persona.needs).toEqual([
      { id: 'speakers', text: 'speakers for spring', topics: ['speakers'], boxes: 1 },
    ]);
    expect(pack.persona.topics).toEqual({ 'local-history': 'some', venue: 'none', money: 'none' });
    expect(pack.memos).toEqual([
      {
        id: 'hall',
        text: old.turns[0]?.memo,
        drops: [],
        needs: [{ id: 'venue', text: 'a room by Friday', topics: ['venue'], boxes: 1 }],
      },
    ]);
  });

  it('drops the need whose topic a turn took away', () => {
    const { turns } = JSON.parse(text) as { turns: { needs: Record<string, string> }[] };
    const changed = turns.map((turn) => ({ ...turn, needs: { ...turn.needs, speakers: 'none' } }));
    expect(packOf(JSON.stringify({ ...JSON.parse(text), turns: changed })).memos[0]?.drops).toEqual(['speakers']);
  });

  it('keeps every reason and every cue, under no rule yet, and the check says so', () => {
    for (const [at, message] of pack.messages.entries()) {
      const kept = message.under[FROM_VERSION_1];
      const before = old.messages[at];
      expect(Object.values(kept?.why ?? {})).toEqual(Object.values(before?.why ?? {}).map((why) => why.text));
      expect(kept?.cues).toEqual(before?.cues);
    }
    const { errors } = checkPackText(text, 'pack.json', aGuidance());
    expect(errors.filter((problem) => problem.code === 'stale-why')).toHaveLength(pack.messages.length);
  });

  it('tells a question from an offer as far as it could', () => {
    const [first] = old.messages;
    const bend = (facts: object): string =>
      JSON.stringify({
        ...JSON.parse(text),
        messages: [{ ...first, facts: { ...((first as never)['facts'] as object), ...facts } }],
        opening: [first?.id, first?.id],
      });
    const wantsOf = (facts: object): string | undefined => packOf(bend(facts)).messages[0]?.facts.wants;
    expect([wantsOf({}), wantsOf({ fitsGoal: true }), wantsOf({ ask: 'none' })]).toEqual(['answer', 'yes', 'nothing']);
  });
});

describe('guidance of version 1', () => {
  function guidanceOf(text: string): Guidance {
    const parsed = parseGuidance(text, 'guidance.json');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
    return parsed.guidance;
  }

  it('opens, with its rules in their order', () => {
    const text = fixture('guidance.json');
    const old = JSON.parse(text) as { rules: { id: string }[]; edition: string };
    const guidance = guidanceOf(text);
    expect(guidance).toMatchObject({ version: 2, edition: old.edition });
    expect(guidance.rules.map((rule) => rule.id)).toEqual(old.rules.map((rule) => rule.id));
  });

  it('asks for what a fit now follows from: a need that stands, and something wanted', () => {
    const rule = guidanceOf(fixture('guidance.json')).rules.find(({ id }) => id === 'opportunity');
    expect(rule?.when[0]).toEqual({
      relevance: ['high'],
      wants: ['answer', 'yes'],
      ask: ['none', 'small'],
      effort: ['personal'],
    });
  });

  it('opens together with a pack that was written for it', () => {
    const guidance = guidanceOf(fixture('guidance.json'));
    const parsed = parsePack(fixture('pack.json'), 'pack.json', guidance);
    expect(parsed.ok && parsed.pack.guidance).toEqual({ id: guidance.id, edition: '1.0.0' });
  });

  it('asks for its absence in as many rows as that takes', () => {
    const loose = JSON.parse(fixture('guidance.json')) as { rules: { id: string; when: object[] }[] };
    loose.rules[0]!.when = [{ fitsGoal: false, tie: ['close'] }];
    expect(guidanceOf(JSON.stringify(loose)).rules[0]?.when).toEqual([
      { tie: ['close'], relevance: ['some', 'none', 'met'] },
      { tie: ['close'], wants: ['nothing'] },
    ]);
  });
});

it.for([
  'null',
  '[]',
  '{}',
  '{"format":"replyworthy-pack","version":1}',
  '{"format":"replyworthy-pack","version":{"toString":1}}',
  '{"format":"replyworthy-pack","version":1,"persona":{"goals":[{"toString":1}],"needs":{"a":"high","b":"high"}}}',
  '{"format":"replyworthy-pack","version":1,"persona":7,"messages":[null],"turns":{"a":1}}',
])('what only claims to be of version 1 is refused, and never throws: %s', (text) =>
  expect(parsePack(text, 'bad.json', aGuidance()).ok).toBe(false),
);
