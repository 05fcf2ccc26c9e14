import { Button, Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type SyntheticEvent, useState } from 'react';
import { useClient } from 'urql';
import type { Problem } from '../../api/problem';
import { type Editing, problemsOf, type StoredDocument } from '../../editor/editing';
import { goToField, messageOf } from '../../forms/problems';
import { showDate } from '../../words/london';
import { SetReviewByDocument } from '../workflow.generated';

interface Props {
  readonly document: StoredDocument;
  readonly editing: Editing;
  readonly mayChange: boolean;
}

/** By when somebody should read it again. A help article's date is part of its content, and is changed there. */
export function ReviewByField({ document: { type, reviewBy }, editing, mayChange }: Props) {
  const client = useClient();
  const [day, setDay] = useState(reviewBy ?? '');
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  if (type === 'HELP_ARTICLE') return <OfArticle reviewBy={reviewBy} />;

  async function store(event: SyntheticEvent) {
    event.preventDefault();
    const outcome = await editing.act('Setting the date', ({ id, version }) =>
      client.mutation(SetReviewByDocument, { id, version, reviewBy: day === '' ? null : day }).toPromise(),
    );
    setProblem(problemsOf(outcome)[0]);
    if (outcome.kind === 'done') notifications.show({ message: 'Review date stored' });
  }

  return (
    <form onSubmit={(event) => void store(event)}>
      <Group align="flex-end" gap="xs">
        <TextInput
          type="date"
          label="Read again by"
          value={day}
          readOnly={!mayChange}
          error={problem === undefined ? undefined : messageOf(problem)}
          onChange={(event) => {
            setDay(event.currentTarget.value);
          }}
        />
        {mayChange && (
          <Button type="submit" variant="default" disabled={day === (reviewBy ?? '')}>
            Set the date
          </Button>
        )}
      </Group>
    </form>
  );
}

function OfArticle({ reviewBy }: { readonly reviewBy: string | null }) {
  return (
    <div>
      <Text fw={600} size="sm">
        Read again by
      </Text>
      <Group gap="xs">
        <Text>{reviewBy === null ? 'No date' : showDate(reviewBy)}</Text>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            goToField('details.reviewBy');
          }}
        >
          Change it in the article
        </Button>
      </Group>
    </div>
  );
}
