// Is the pool of sender names fair? Names are dealt blind, so the pool itself must be even.
import { readJsonText } from '../../pack/json-text.ts';
import { parsePeople } from '../../pack/parse.ts';
import { type People, PersonSchema } from '../../pack/people-schema.ts';
import { type FileReport, placeFindings } from './pack.ts';
import { errorAt, type Finding, warningAt } from '../finding.ts';

/** No group of a kind may be more than this many times as large as the smallest. */
const UNEVEN = 1.5;

function repeated(people: People, what: 'id' | 'first'): Finding[] {
  const seen = new Set<string>();
  return people.people.flatMap((person, at) => {
    const name = person[what];
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      errorAt(
        ['people', at, what],
        what === 'id' ? 'duplicate-id' : 'duplicate-name',
        `"${name}" stands above already. Give this person another ${what === 'id' ? 'id' : 'first name'}, so that two senders of a shift are never mixed up.`,
      ),
    ];
  });
}

function uneven(counts: Map<string, number>, kind: string): Finding[] {
  const sorted = [...counts].toSorted((a, b) => a[1] - b[1]);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most || most[1] <= UNEVEN * least[1]) return [];
  return [
    warningAt(
      ['people'],
      'uneven-pool',
      `The pool has ${most[1]} people of ${kind} "${most[0]}" and ${least[1]} of "${least[0]}". Add some, so that no group is more than ${UNEVEN} times another.`,
    ),
  ];
}

/** Findings in a pool that could be read. */
export function findInPeople(people: People): Finding[] {
  const regions = new Map<string, number>(PersonSchema.shape.region.options.map((region) => [region, 0]));
  const genders = new Map<string, number>([
    ['f', 0],
    ['m', 0],
  ]);
  for (const { region, gender } of people.people) {
    regions.set(region, (regions.get(region) ?? 0) + 1);
    if (gender !== 'x') genders.set(gender, (genders.get(gender) ?? 0) + 1);
  }
  return [
    ...repeated(people, 'id'),
    ...repeated(people, 'first'),
    ...uneven(regions, 'region'),
    ...uneven(genders, 'gender'),
  ];
}

/** Checks the text of a file with people. */
export function checkPeopleText(text: string, file: string): FileReport {
  const parsed = parsePeople(text, file);
  if (!parsed.ok) return { errors: parsed.problems, warnings: [] };
  const read = readJsonText(text, file);
  if (!read.ok) return { errors: read.problems, warnings: [] };
  return placeFindings(findInPeople(parsed.people), read.json);
}
