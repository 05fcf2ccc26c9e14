import { Group, Stack, Text } from '@mantine/core';
import type { ReviewState } from '../../api/schema.generated';
import { Icon, type IconName } from '../../icons/Icon';
import { showDateTime } from '../../words/london';
import type { ReviewPartsFragment } from '../workflow.generated';

const looks: Record<ReviewState, { readonly icon: IconName; readonly words: string }> = {
  WAITING: { icon: 'clock', words: 'has not answered yet' },
  APPROVED: { icon: 'done', words: 'approved it' },
  CHANGES_WANTED: { icon: 'back', words: 'asked for changes' },
  LAPSED: { icon: 'remove', words: 'was asked and is not waited for any more' },
};

/** Who was asked and what they said, newest first. */
export function ReviewList({ reviews }: { readonly reviews: readonly ReviewPartsFragment[] }) {
  if (reviews.length === 0) return <Text c="dimmed">Nobody has been asked to review it yet.</Text>;
  return (
    <Stack gap="sm" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {reviews.map((review) => (
        <li key={review.id}>
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <span style={{ marginTop: 3 }}>
              <Icon name={looks[review.state].icon} size={16} />
            </span>
            <div style={{ minWidth: 0 }}>
              <Text style={{ overflowWrap: 'anywhere' }}>
                <Text span fw={600}>
                  {review.reviewer}
                </Text>{' '}
                {looks[review.state].words}
              </Text>
              {review.answer !== null && (
                <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                  “{review.answer}”
                </Text>
              )}
              <Text size="sm" c="dimmed">
                {told(review)}
              </Text>
            </div>
          </Group>
        </li>
      ))}
    </Stack>
  );
}

function told({ askedBy, askedAt, answeredAt, edition }: ReviewPartsFragment): string {
  const asked = askedBy === null ? 'Not asked' : `Asked by ${askedBy} on ${showDateTime(askedAt)}`;
  const answered = answeredAt === null ? '' : `, answered on ${showDateTime(answeredAt)}`;
  return `${asked}${answered}. Edition ${String(edition)}.`;
}
