import { verdictOf, described } from '../readiness/check-finding';

const onlyTemplate = { result: 'fail', evidence: 'Only a template or placeholder.' };

const bugForm = (bug: string): string =>
  [
    '**Describe the bug**',
    bug,
    '**To reproduce**',
    'Steps to reproduce the behavior:',
    "1. Go to '...'",
    "2. Click on '....'",
    '3. See error',
    '**Desktop (please complete the following information):**',
    '- OS: [e.g. Haiku]',
    '- Version [e.g. 22]',
    '- Device: <if known>',
    '**Additional context**',
    'Add any other context about the problem here.',
  ].join('\n\n');

describe('a form that nobody filled in (A6)', () => {
  it.each([
    ['asks with examples in brackets', bugForm('A clear and concise description of what the bug is.')],
    [
      'has steps and results in brackets',
      '### Steps to reproduce\n1. [First step]\n### Actual result\n[What you saw]\n### Environment\n- Server: [e.g., 1.2, if applicable]',
    ],
    [
      'has an instruction of several lines in brackets',
      '## Steps to reproduce\n\n(How to see it again)\n\n1. Do this\n2. Then do this\n\n## Logs\n\n(Paste any relevant logs, as blocks of code\nso that they can be read.)',
    ],
    [
      'says what it wants of its reader',
      '## Expected result\nThe screen that you expected.\n## Logs\n...\n## Version\nIndicate the version where it was seen.',
    ],
  ])('%s', (_, description) => {
    expect(verdictOf('description', described('bug', description))).toMatchObject(onlyTemplate);
  });

  it('is filled in by one sentence', () => {
    const filled = bugForm('The export of an empty list ends in a blank page, although headings are expected.');
    expect(verdictOf('description', described('bug', filled))).toMatchObject({ result: 'pass' });
  });

  it('says nothing of a bug', () => {
    const form = '## Steps to reproduce\n1. Do this\n## Expected\nThis is what I expected\n## Actual\n[What happened]';
    expect(verdictOf('reproduction', described('bug', form))).toMatchObject({
      fix: 'Add steps to reproduce it, what is expected and what happens instead.',
    });
  });
});
