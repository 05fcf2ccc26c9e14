import { OneDocument } from '../../documents/OneDocument';
import { ListEditor } from '../../forms/ListEditor';
import { TextField } from '../../forms/TextField';
import type { ScrutinyExplainer } from '../content/content';
import type { DetailsProps } from './details-props';

const portraits = ['PEN_PORTRAIT'] as const;
const videos = ['VIDEO'] as const;

export function ScrutinyFields({ details, change }: DetailsProps<ScrutinyExplainer>) {
  const set = (part: Partial<ScrutinyExplainer>) => {
    change({ ...details, ...part });
  };
  return (
    <>
      <TextField
        path="details.panel"
        label="Scrutiny panel"
        value={details.panel}
        onChange={(panel) => {
          set({ panel });
        }}
      />
      <OneDocument
        path="details.chair"
        legend="Chair of the panel"
        types={portraits}
        value={details.chair}
        onChange={(chair) => {
          set({ chair });
        }}
      />
      <ListEditor
        path="details.questions"
        legend="Questions and answers"
        noun="question"
        items={details.questions}
        blank={() => ({ question: '', answer: '' })}
        onChange={(questions) => {
          set({ questions });
        }}
      >
        {(item, changeItem, index) => (
          <>
            <TextField
              path={`details.questions.${String(index)}.question`}
              label="Question"
              value={item.question}
              onChange={(question) => {
                changeItem({ ...item, question });
              }}
            />
            <TextField
              path={`details.questions.${String(index)}.answer`}
              label="Answer"
              description="Markdown."
              lines={2}
              value={item.answer}
              onChange={(answer) => {
                changeItem({ ...item, answer });
              }}
            />
          </>
        )}
      </ListEditor>
      <OneDocument
        path="details.video"
        legend="Video that explains it"
        types={videos}
        value={details.video}
        onChange={(video) => {
          set({ video });
        }}
      />
    </>
  );
}
