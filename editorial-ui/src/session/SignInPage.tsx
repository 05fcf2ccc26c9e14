import { Stack, Text, Title } from '@mantine/core';
import { Brand } from '../app/Brand';
import { useTitle } from '../app/use-title';
import { SignInForm } from './SignInForm';
import classes from './SignInPage.module.css';

export function SignInPage() {
  useTitle('Sign in');
  return (
    <main className={classes.page}>
      <div className={classes.picture}>
        <Brand size={64} />
        <p className={classes.words}>Where a town meets to decide, and tells everyone about it.</p>
      </div>
      <Stack className={classes.form}>
        <Title order={1}>Sign in to Moothall</Title>
        <Text c="dimmed">The desk for those who write and publish for the council.</Text>
        <SignInForm />
      </Stack>
    </main>
  );
}
