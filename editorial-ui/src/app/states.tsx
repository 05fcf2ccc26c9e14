import { Alert, Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { Problem } from '../api/problem';
import { useTitle } from './use-title';

/** Shown while something is fetched; said aloud too. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <Center mih={200} role="status">
      <Stack align="center" gap="xs">
        <Loader aria-hidden />
        <Text c="dimmed">Fetching {what}…</Text>
      </Stack>
    </Center>
  );
}

interface FailureProps {
  readonly what: string;
  readonly problem: Problem;
  readonly onRetry?: () => void;
}

/** Shown where something could not be fetched, with the way on. */
export function Failure({ what, problem, onRetry }: FailureProps) {
  return (
    <Alert role="alert" color="red" title={`Could not fetch ${what}`}>
      <Stack align="flex-start" gap="sm">
        <Text>
          {problem.detail} {problem.remedy}
        </Text>
        {onRetry !== undefined && (
          <Button variant="default" onClick={onRetry}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

export function NotFound({ what = 'page' }: { readonly what?: string }) {
  useTitle('Not found');
  return (
    <Stack align="flex-start">
      <Title order={1}>There is no such {what}</Title>
      <Text>It may have been removed, or the address may have been mistyped.</Text>
      <Button component={Link} to="/">
        Go to the first screen
      </Button>
    </Stack>
  );
}
