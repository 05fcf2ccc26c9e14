import { type FieldPath, take } from '../content/changes';
import type { Content } from '../content/content';
import { type FieldInConflict, type Side, textOf, withText } from './merge';

/** `merged`: paragraph by paragraph. */
export type FieldChoice = Side | 'merged';
export type ChunkChoice = Side | 'both';

/** What was chosen so far; what was not is as suggested. */
export interface Choices {
  readonly fields: Readonly<Record<FieldPath, FieldChoice>>;
  readonly chunks: Readonly<Record<string, ChunkChoice>>;
}

export const nothingChosen: Choices = { fields: {}, chunks: {} };

/** Whoever alone changed it; mine when both did, so that nothing typed goes by itself. */
export function choiceOf({ fields }: Choices, { path, changedBy, chunks }: FieldInConflict): FieldChoice {
  return fields[path] ?? (changedBy !== 'both' ? changedBy : chunks === null ? 'mine' : 'merged');
}

export function chunkChoiceOf({ chunks }: Choices, path: FieldPath, index: number): ChunkChoice {
  return chunks[`${path} ${String(index)}`] ?? 'mine';
}

export function chooseField(choices: Choices, path: FieldPath, choice: FieldChoice): Choices {
  return { ...choices, fields: { ...choices.fields, [path]: choice } };
}

export function chooseChunk(choices: Choices, path: FieldPath, index: number, choice: ChunkChoice): Choices {
  return { ...choices, chunks: { ...choices.chunks, [`${path} ${String(index)}`]: choice } };
}

export function chooseAll(fields: readonly FieldInConflict[], side: Side): Choices {
  return { ...nothingChosen, fields: Object.fromEntries(fields.map(({ path }) => [path, side])) };
}

/** The content that comes of the choices. */
export function resultOf(
  fields: readonly FieldInConflict[],
  choices: Choices,
  mine: Content,
  theirs: Content,
): Content {
  const own = fields.filter((field) => choiceOf(choices, field) === 'mine').map(({ path }) => path);
  return fields
    .filter((field) => choiceOf(choices, field) === 'merged')
    .reduce(
      (content, { path, chunks }) =>
        withText(
          content,
          path,
          textOf(chunks ?? [], (index) => chunkChoiceOf(choices, path, index)),
        ),
      take(own, mine, theirs),
    );
}
