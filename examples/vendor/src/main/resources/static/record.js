// Finding one's way in the JSON of a record.

/** The fields on the page. */
export const FIELDS = [
  { owner: 'danger', property: 'behaviourFeared', label: 'What adults might do or leave undone' },
  { owner: 'danger', property: 'impactOnChild', label: 'How the child could be affected' },
  { owner: 'danger', property: 'fullText', label: 'The whole statement, as the family reads it' },
  { owner: 'goal', property: 'behaviour', label: 'What we will see them doing' },
  { owner: 'goal', property: 'childExperience', label: 'What the child will notice' },
  { owner: 'goal', property: 'fullText', label: 'The whole goal, as the family reads it' },
];

/** Reads a record; numbers stay spelled as they are where the browser can do that. */
export function parse(text) {
  if (!JSON.rawJSON) {
    return JSON.parse(text);
  }
  return JSON.parse(text, (key, value, context) =>
    typeof value === 'number' && context ? JSON.rawJSON(context.source) : value);
}

export function dangers(record) {
  return (record.mappings ?? []).flatMap((mapping) => mapping.dangerStatements ?? []);
}

/** Where a danger statement and the first goal that answers it stand; null without the danger. */
export function places(record, dangerId) {
  const mappings = record.mappings ?? [];
  for (let m = 0; m < mappings.length; m++) {
    const d = (mappings[m].dangerStatements ?? []).findIndex((danger) => danger.id === dangerId);
    if (d >= 0) {
      const g = (mappings[m].safetyGoals ?? []).findIndex((goal) => goal.addresses?.includes(dangerId));
      return {
        mapping: mappings[m],
        danger: mappings[m].dangerStatements[d],
        goal: g < 0 ? null : mappings[m].safetyGoals[g],
        pointers: {
          danger: `/mappings/${m}/dangerStatements/${d}`,
          goal: g < 0 ? null : `/mappings/${m}/safetyGoals/${g}`,
        },
      };
    }
  }
  return null;
}

export function textAt(place, field) {
  return place[field.owner]?.[field.property] ?? null;
}

/** Puts words into the record; makes a goal when there is none to put them into. */
export function put(record, place, field, words) {
  const text = textAt(place, field);
  if (text) {
    text.text = words;
  } else if (words !== '') {
    owner(record, place, field)[field.property] = { text: words, language: record.language };
  }
}

function owner(record, place, field) {
  if (field.owner === 'goal' && !place.goal) {
    place.goal = { id: freshId(record), status: 'DRAFT', addresses: [place.danger.id] };
    place.mapping.safetyGoals = [...(place.mapping.safetyGoals ?? []), place.goal];
  }
  return place[field.owner];
}

function freshId(record) {
  const text = JSON.stringify(record);
  let number = 1;
  while (text.includes(`"goal-${number}"`)) {
    number++;
  }
  return `goal-${number}`;
}

/** Names of everybody in the record; they are nobody's jargon. */
export function names(record) {
  return [...(record.children ?? []), ...(record.people ?? [])]
    .flatMap((person) => [person.label, ...(person.alsoCalled ?? [])]);
}
