import { Radio, Stack, Text } from '@mantine/core';
import { WordDifferences } from '../../differences/Differences';
import type { FieldPath } from '../content/changes';
import { chooseChunk, type ChunkChoice, chunkChoiceOf, type Choices } from './choices';
import classes from './Conflict.module.css';
import type { Chunk } from './merge';

interface Props {
  readonly path: FieldPath;
  readonly chunks: readonly Chunk[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

const by = { mine: 'You changed this', theirs: 'They changed this', both: 'You both changed this alike' };

/** A long text in stretches: what only one changed goes in by itself, and what both changed waits for a choice. */
export function Paragraphs({ path, chunks, choices, onChoose }: Props) {
  return (
    <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {chunks.map((chunk, index) => (
        // The stretches of one comparison never change their order.
        <li key={index}>
          {chunk.kind === 'conflict' ? (
            <Radio.Group
              className={classes.conflict ?? ''}
              label="You both changed this: which goes in?"
              value={chunkChoiceOf(choices, path, index)}
              onChange={(value) => {
                onChoose(chooseChunk(choices, path, index, asChoice(value)));
              }}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="mine" label="Mine" />
                <WordDifferences before={chunk.base} after={chunk.mine} />
                <Radio value="theirs" label="Theirs" />
                <WordDifferences before={chunk.base} after={chunk.theirs} />
                <Radio value="both" label="Both, mine first" />
              </Stack>
            </Radio.Group>
          ) : chunk.by === 'nobody' ? (
            <Same text={chunk.text} />
          ) : (
            <div className={classes.changed ?? ''}>
              <Text size="sm" c="dimmed">
                {by[chunk.by]}
              </Text>
              <WordDifferences before={chunk.base} after={chunk.text} />
            </div>
          )}
        </li>
      ))}
    </Stack>
  );
}

function Same({ text }: { readonly text: string }) {
  const count = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '').length;
  if (count === 0) return null;
  return (
    <Text size="sm" c="dimmed" fs="italic">
      {count === 1 ? 'One paragraph as it was' : `${String(count)} paragraphs as they were`}
    </Text>
  );
}

function asChoice(value: string): ChunkChoice {
  return value === 'theirs' || value === 'both' ? value : 'mine';
}
