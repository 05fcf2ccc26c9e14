import { Anchor, Badge, Group, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { RankingWeight } from '../api/schema.generated';
import { showDate } from '../words/london';
import { typeWords } from '../words/words';
import classes from './Ranked.module.css';
import type { SearchRankingQuery } from './ranking.generated';

type Document = SearchRankingQuery['searchRanking']['documents'][number];

const weightWords: Record<RankingWeight, { readonly name: string; readonly colour: string }> = {
  MOST: { name: 'most weight', colour: 'teal' },
  MUCH: { name: 'much', colour: 'teal' },
  SOME: { name: 'some', colour: 'gray' },
  LITTLE: { name: 'a little', colour: 'gray' },
  AGAINST: { name: 'against it', colour: 'clay' },
};

/** A result with its reasons, those that count most first. */
export function Ranked({ document, rank }: { readonly document: Document; readonly rank: number }) {
  const { title, type, publishedAt } = document.published;
  return (
    <Paper component="li" withBorder shadow="none" p="sm">
      <Text component="h3" fw={600} m={0} style={{ overflowWrap: 'anywhere' }}>
        {String(rank)}.{' '}
        <Anchor component={Link} to={`/documents/${document.id}`} fw={600}>
          {title}
        </Anchor>
      </Text>
      <Text size="sm" c="dimmed">
        {typeWords[type].name} · published {showDate(publishedAt)} · score {document.score.toFixed(1)}
      </Text>
      <ul className={classes.reasons} aria-label={`Why “${title}” is number ${String(rank)}`}>
        {document.reasons.map(({ text, weight }) => (
          <li key={`${text}${weight}`}>
            <Group gap="xs" wrap="nowrap" justify="space-between" align="start">
              <Text size="sm" style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
                {text}
              </Text>
              <Badge color={weightWords[weight].colour} size="sm" variant="light" style={{ flexShrink: 0 }}>
                {weightWords[weight].name}
              </Badge>
            </Group>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
