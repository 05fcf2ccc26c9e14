/** The boxes that a text may have; the names are those of the server's dialect. */
export const boxWords = {
  notice: { name: 'Notice', help: 'Something that readers must not miss' },
  steps: { name: 'Steps', help: 'What to do, in order' },
  contact: { name: 'Contact box', help: 'Whom to ask, and how' },
  'call-to-action': { name: 'Call to action', help: 'A link that stands out' },
  video: { name: 'Video', help: 'A link to a video, with its transcript' },
} as const;

export type BoxKind = keyof typeof boxWords;

export function isBoxKind(name: string | undefined): name is BoxKind {
  return name !== undefined && Object.hasOwn(boxWords, name);
}
