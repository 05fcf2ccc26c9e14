import { Anchor, Button, Group, Paper, Text, Title, VisuallyHidden } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import type { ScheduledKind } from '../api/schema.generated';
import { Icon } from '../icons/Icon';
import { audienceWords } from '../words/words';
import { showTime } from '../words/london';
import classes from './Home.module.css';
import type { HomeAgendaEntryFragment } from './home.generated';
import { type Day, dayOf, later } from './week';

interface Props {
  readonly days: readonly Day[];
  readonly today: Day;
  readonly entries: readonly HomeAgendaEntryFragment[];
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
const whole = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** What goes out in seven days, day by day, on London's clocks. */
export function Agenda({ days, today, entries }: Props) {
  const [, setParams] = useSearchParams();
  const first = days[0] ?? today;
  const show = (day: Day) => {
    setParams(day === today ? {} : { week: day });
  };
  return (
    <section aria-labelledby="week">
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2} id="week">
          {first === today ? 'This week' : `From ${whole.format(new Date(first))}`}
        </Title>
        <Group gap={4}>
          <Button
            size="compact-sm"
            variant="default"
            aria-label="A week earlier"
            onClick={() => {
              show(later(first, -7));
            }}
          >
            <Icon name="back" size={16} />
          </Button>
          {first !== today && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                show(today);
              }}
            >
              Today
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            aria-label="A week later"
            onClick={() => {
              show(later(first, 7));
            }}
          >
            <Icon name="next" size={16} />
          </Button>
        </Group>
      </Group>
      <Paper withBorder style={{ overflow: 'hidden' }}>
        <ol className={classes.week} aria-label="What goes out, day by day">
          {days.map((day) => (
            <OneDay
              key={day}
              day={day}
              today={today}
              entries={entries.filter(({ dueAt }) => dayOf(dueAt) === day)}
            />
          ))}
        </ol>
      </Paper>
    </section>
  );
}

interface DayProps {
  readonly day: Day;
  readonly today: Day;
  readonly entries: readonly HomeAgendaEntryFragment[];
}

function OneDay({ day, today, entries }: DayProps) {
  const date = new Date(day);
  return (
    <li className={classes.day} data-today={day === today || undefined}>
      <div className={classes.date}>
        <span aria-hidden>{day === today ? 'Today' : weekday.format(date)}</span>
        <strong aria-hidden>{date.getUTCDate()}</strong>
        <span aria-hidden>{month.format(date)}</span>
        <VisuallyHidden>{whole.format(date)}</VisuallyHidden>
      </div>
      {entries.length === 0 ? (
        <Text c="dimmed" size="sm" style={{ alignSelf: 'center' }}>
          Nothing goes out
        </Text>
      ) : (
        <ul className={classes.entries}>
          {entries.map((entry) => (
            <li key={entry.id} className={classes.entry}>
              <div className={classes.words}>
                <Anchor
                  component={Link}
                  to={`/documents/${entry.document.id}`}
                  fw={600}
                  className={classes.title ?? ''}
                >
                  {entry.document.title}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {showTime(entry.dueAt)} · {deedWords(entry)}
                </Text>
              </div>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function deedWords({ kind, audience }: HomeAgendaEntryFragment): string {
  const words: Record<ScheduledKind, string> = {
    PUBLISH: 'goes out',
    OPEN: `opens to ${audience === null ? 'its audience' : audienceWords[audience].name.toLowerCase()}`,
    WITHDRAW: 'is withdrawn',
  };
  return words[kind];
}
