// A record as a web form would make it: the compiler knows every name, term and required property.
import type { ChildVoice, FamilyRecord, Id, PlainText } from '../family-record-1.0.js';

const english = (text: string): PlainText => ({ text, language: 'en-GB' });

export function firstVisit(id: Id, visitedOn: string): FamilyRecord {
  return {
    schemaVersion: '1.0',
    id,
    language: 'en-GB',
    stage: 'INTAKE',
    jurisdiction: 'WALES',
    openedOn: visitedOn,
    children: [{ id: 'mia', label: 'Mia', birthMonth: '2019-05' }],
    people: [
      { id: 'tom', label: 'Tom', role: 'PARENT', livesWithChild: true },
      // Not in our vocabulary, so a term of the vendor's own, with a namespace.
      { id: 'bex', label: 'Bex', role: 'vendor.example:TUTOR' },
    ],
    childVoices: [
      {
        id: 'house',
        kind: 'SAFETY_HOUSE',
        child: 'mia',
        heldOn: visitedOn,
        pathPosition: 4.5,
        inside: [{ id: 'gran', text: english('Gran reads to me.'), ownWords: true }],
      },
    ],
    extensions: { 'vendor.example': { formNumber: 17 } },
  };
}

/** What a child said, whatever the tool: the kind tells which lists there are. */
export function wordsOf(voice: ChildVoice): string[] {
  switch (voice.kind) {
    case 'THREE_HOUSES':
      return texts(voice.worries, voice.goodThings, voice.dreams);
    case 'FAIRY_WIZARD':
      return texts(voice.worries, voice.goodThings, voice.wishes);
    case 'SAFETY_HOUSE':
      return texts(voice.inside, voice.visitors, voice.outside, voice.rules);
    case 'DIRECT_QUOTE':
    case 'OBSERVATION':
    case 'OTHER_TOOL':
      return texts(voice.entries);
  }
}

function texts(...lists: ({ text?: PlainText }[] | undefined)[]): string[] {
  return lists.flatMap((list) => (list ?? []).flatMap((entry) => entry.text?.text ?? []));
}

// What is not in the format does not compile.
// @ts-expect-error: a term must be one of ours, or carry a namespace
export const wrongTerm: FamilyRecord = { ...firstVisit('f', '2026-03-02'), jurisdiction: 'ATLANTIS' };
// @ts-expect-error: nothing may be added outside extensions
export const wrongName: FamilyRecord = { ...firstVisit('f', '2026-03-02'), nickname: 'Mi' };
// @ts-expect-error: a text without its language
export const wrongText: PlainText = { text: 'Gran reads to me.' };
