import { Button, Inline, Text } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../../contract/issue-view';
import { bandNames } from '../../../domain/readiness/band-names';
import { inSentence } from '../../../domain/wording/in-sentence';
import { invokeIssuePanel } from '../../invoke';
import type { Change, Fix } from '../use-fix';
import { WithProblem } from '../with-problem';

const messages = {
  scores: (what: string, scores: string) => `${what}: ${scores}`,
  from: (before: number, score: number, band: string) => `${before} → ${score}, ${band}`,
  takenBack: 'Taken back',
};

const area = 'undo';

/** "Estimate set: 62 → 87, ready", with the way back where there is one. */
export const ChangeNote = ({ issue, fix }: { readonly issue: IssueView; readonly fix: Fix }) => {
  const { change } = fix;
  if (change === undefined) return null;
  const { undo } = change;
  return (
    <WithProblem area={area} fix={fix}>
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Text>{changeWords(change, issue)}</Text>
        {undo === undefined || !issue.mayEdit ? null : (
          <Button
            spacing="compact"
            isDisabled={fix.busyArea !== undefined}
            onClick={() => fix.make(area, () => invokeIssuePanel('undo', undo), { what: messages.takenBack })}
          >
            {fix.busyArea === area ? 'Undoing …' : 'Undo'}
          </Button>
        )}
      </Inline>
    </WithProblem>
  );
};

/** Where the score is as before, what was changed is said alone. */
const changeWords = ({ what, before }: Change, { readiness: { score, band } }: IssueView): string =>
  before === null || score === null || before === score
    ? what
    : messages.scores(what, messages.from(before, score, inSentence(bandNames[band])));
