import { Grid, Group as Row, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTitle } from '../app/use-title';
import { DraftBadge, StateBadge } from '../documents/StateBadge';
import { ErrorSummary } from '../forms/ErrorSummary';
import { ProblemsContext } from '../forms/problems';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { typeWords } from '../words/words';
import { Notices } from '../workflow/review/Notices';
import { ActionBar } from './actions/ActionBar';
import { Standing } from './actions/Standing';
import { Aside, useAside } from './aside/Aside';
import classes from './aside/Aside.module.css';
import { AsideSwitch } from './aside/AsideSwitch';
import { BodyField } from './body/BodyField';
import { ConflictDialog } from './conflict/ConflictDialog';
import { DetailsFields } from './details/DetailsFields';
import type { EditingState, Start } from './editing';
import { DeskContext } from './editing-context';
import { EditorTabs } from './EditorTabs';
import { AboutFields } from './fields/AboutFields';
import { LeadImage, PeopleAndLinks } from './fields/PeopleAndLinks';
import { PlaceFields } from './fields/PlaceFields';
import { LeaveWarning } from './kept/LeaveWarning';
import { OfferedWork } from './kept/OfferedWork';
import { SlugField } from './fields/SlugField';
import { useEditing } from './use-editing';

interface Props {
  readonly start: Start;
  readonly screen: string;
}

/** Where a document is written. */
export function Editor({ start, screen }: Props) {
  const { editing, state, changed } = useEditing(start);
  const { role } = useAccount();
  const aside = useAside();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { document, content, conflict, offered } = state;
  const readOnly = !may.write(role) || document?.draft?.state === 'SCHEDULED';
  const desk = useMemo(() => ({ content, edit: editing.edit, readOnly }), [content, editing, readOnly]);
  const id = document?.id;
  useTitle(content.title.trim() === '' ? `New ${typeWords[state.type].name.toLowerCase()}` : content.title);

  useEffect(() => {
    if (start.kind === 'new' && id !== undefined)
      void navigate(`/documents/${id}${search}`, { replace: true, state: { screen } });
  }, [id, navigate, screen, search, start]);

  return (
    <DeskContext value={desk}>
      <ProblemsContext value={state.problems}>
        <LeaveWarning changed={changed} editing={editing} />
        {conflict !== null && <ConflictDialog conflict={conflict} mine={content} editing={editing} />}
        <Stack gap="md">
          <Heading state={state} />
          <Row justify="space-between" gap={0}>
            {document === null ? <span /> : <EditorTabs id={document.id} />}
            <AsideSwitch open={aside.open} show={aside.show} />
          </Row>
          <ActionBar editing={editing} state={state} changed={changed} />
          {offered !== null && <OfferedWork offered={offered} editing={editing} />}
          <ErrorSummary problems={state.problems} />
          {document !== null && <Standing document={document} editing={editing} />}
          {document !== null && <Notices document={document} />}
          <div className={classes.beside ?? ''} data-open={aside.open !== null}>
            <Fields beside={aside.open !== null}>
              <SlugField state={state} editing={editing} />
            </Fields>
            {aside.open !== null && (
              <Aside open={aside.open} show={aside.show} editing={editing} state={state} changed={changed} />
            )}
          </div>
        </Stack>
      </ProblemsContext>
    </DeskContext>
  );
}

function Heading({ state: { type, document, content } }: { readonly state: EditingState }) {
  const title = content.title.trim();
  return (
    <div>
      <Text c="dimmed" fw={600}>
        {typeWords[type].name}
      </Text>
      <Title order={1} style={{ overflowWrap: 'anywhere' }}>
        {title === '' ? `New ${typeWords[type].name.toLowerCase()}` : title}
      </Title>
      {document !== null && (
        <Row gap="xs">
          <StateBadge state={document.state} />
          {document.state === 'LIVE_WITH_DRAFT' && document.draft !== null && (
            <DraftBadge state={document.draft.state} />
          )}
        </Row>
      )}
    </div>
  );
}

interface FieldsProps {
  /** Something stands beside them: they get one column. */
  readonly beside: boolean;
  readonly children: ReactNode;
}

function Fields({ beside, children }: FieldsProps) {
  return (
    <Grid gap="md">
      <Grid.Col span={12}>
        <AboutFields />
      </Grid.Col>
      <Grid.Col span={12}>
        <BodyField />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: beside ? 12 : 7 }}>
        <Stack gap="md">
          <DetailsFields />
          <LeadImage />
          <PeopleAndLinks />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: beside ? 12 : 5 }}>
        <Stack gap="md">
          <PlaceFields />
          {children}
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
