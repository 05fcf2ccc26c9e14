import { Alert, Anchor, List, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Problem } from '../api/problem';
import { goToField } from './problems';

interface Props {
  readonly problems: readonly Problem[];
  readonly title?: string;
}

/** Everything that was refused, in one place above the form; it takes the keyboard's focus when it appears. */
export function ErrorSummary({ problems, title = 'There is a problem' }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length === 0) return;
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView({ block: 'center' });
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <Alert
      ref={summary}
      role="alert"
      tabIndex={-1}
      color="red"
      variant="light"
      title={title}
      aria-label={title}
    >
      <List spacing="xs" listStyleType="none">
        {problems.map((problem) => (
          <List.Item key={`${problem.field ?? ''} ${problem.detail}`}>
            <ProblemLine problem={problem} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function ProblemLine({ problem: { field, detail, remedy } }: { readonly problem: Problem }) {
  const words = <Text span>{remedy}</Text>;
  if (field === null || field === 'version') {
    return (
      <Text>
        <Text span fw={600}>
          {detail}
        </Text>{' '}
        {words}
      </Text>
    );
  }
  return (
    <Text>
      <Anchor
        component="button"
        type="button"
        fw={600}
        ta="left"
        underline="always"
        c="inherit"
        onClick={() => {
          goToField(field);
        }}
      >
        {detail}
      </Anchor>{' '}
      {words}
    </Text>
  );
}
