import { Alert, Button, Container, Stack, Text } from '@mantine/core';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFound } from './states';

/** Where a screen has failed unexpectedly: what was typed is kept in the browser, so a reload is safe. */
export function Crashed() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Container py="xl">
      <Alert role="alert" color="red" title="This screen has stopped working">
        <Stack align="flex-start">
          <Text>
            Load the page again. What you have typed is kept in this browser and will be offered back.
          </Text>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            For the people who look into it: {message}
          </Text>
          <Button
            onClick={() => {
              window.location.reload();
            }}
          >
            Load again
          </Button>
        </Stack>
      </Alert>
    </Container>
  );
}
