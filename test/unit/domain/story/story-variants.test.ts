import { findStory } from '../../../../src/domain/story/find-story';
import { splitStory } from '../../../../src/domain/story/parse-story';
import { aText } from '../../../support/a-backlog-item';

const ends = (wish: string) => splitStory(`As a librarian, I want to ${wish}.`)?.ends;

describe('who is named after "As" (Q1)', () => {
  it.each([
    ['As an IT manager, I want to see tickets.', 'IT manager'],
    ['As an IT, I want to see tickets.', 'IT'],
    ['As IT, we want to see tickets.', 'IT'],
    ['As HR I want to see tickets.', 'HR'],
    ['As an IS auditor, I want to see tickets.', 'IS auditor'],
    ['As a US citizen, I want to see tickets.', 'US citizen'],
    ['As a test engineer, I want to see logs.', 'test engineer'],
    ['As a long-term tenant, I want to see my lease.', 'long-term tenant'],
    ['As a temporary worker, I want to see my hours.', 'temporary worker'],
    ['As registered user, I want to log in.', 'registered user'],
    ['As logged in user, I want to log out.', 'logged in user'],
  ])('%j names somebody', (text, role) => {
    expect(splitStory(text)?.role).toBe(role);
  });

  it.each([
    ['As users, we want to see alerts.', 'users'],
    ['As team leads, we want to see alerts.', 'team leads'],
    ['As sales support, I want to see alerts.', 'sales support'],
    ['As systems release manager, I want to see alerts.', 'systems release manager'],
    ['As the change manager, I want to see alerts.', 'change manager'],
    ['As the works council, we want to see alerts.', 'works council'],
    ['As the head of operations, I want to see alerts.', 'head of operations'],
    ['As an owner of season passes, I want to see alerts.', 'owner of season passes'],
    ['As a user who logs in daily, I want to see alerts.', 'user who logs in daily'],
    ['As a person whose account is closed, I want to see alerts.', 'person whose account is closed'],
    ['As a person handling requests, I want to see alerts.', 'person handling requests'],
    ['As a back end developer, I want to see alerts.', 'back end developer'],
  ])('%j has words of a clause in it and names somebody all the same', (text, role) => {
    expect(splitStory(text)?.role).toBe(role);
  });

  it.each([
    'As it stands, I want to see alerts.',
    'As it is, I can see nothing.',
    'AS IT STANDS, I WANT TO SEE ALERTS.',
    'As soon as the page loads, I want to see alerts.',
    'As always, I want to see alerts.',
    'As time goes by, I want to see fewer alerts.',
    'As the day ends, I want to see the sum.',
    'As night falls I want a dark theme.',
    'As the sun sets, I want the lights on.',
    'As users log in, I want to see them.',
    'As more orders come in, we need to see them.',
    'As patrons return books, I want to see them.',
    'As a page loads, I want to see a spinner.',
    'As the number of users increases, I want to see alerts.',
    'As the semester winds down, I need a summary.',
    'As a visitor walks in, I want to count them.',
    'As new features are added, I want to read about them.',
    'As discussed, I want to see alerts.',
    'As reported by Tim, I want to see alerts.',
    'As a test, I want to see alerts.',
    'As a temporary fix we need to restart it.',
  ])('%j names nobody', (text) => {
    expect(splitStory(text)).toBeUndefined();
  });
});

describe('a wish without "I want" (Q1)', () => {
  it.each([
    ['As a patron, I see the books I borrowed so that I return them.', 'see the books I borrowed', 'I return them'],
    ['As a patron, I get a reminder before the due date.', 'get a reminder before the due date', undefined],
    ['As a patron I browse new books by topic.', 'browse new books by topic', undefined],
    ['As a patron, I print a receipt so the desk has proof.', 'print a receipt', 'the desk has proof'],
    ['As a patron, I check the shelf to avoid a wasted trip.', 'check the shelf', 'avoid a wasted trip'],
    ['As a patron, I only see my own loans.', 'only see my own loans', undefined],
    ['As a patron, I am notified when a book is back.', 'notified when a book is back', undefined],
    ['As a patron, I see the list and I can sort it.', 'see the list and I can sort it', undefined],
    ['As a patron, I find the books I want.', 'find the books I want', undefined],
    ['As a patron, I embed a video.', 'embed a video', undefined],
  ])('%j', (text, means, benefit) => {
    expect(splitStory(text)).toEqual({ role: 'patron', means, ends: benefit });
  });

  it.each([
    ['As a manager, I have two shops, and I want to compare them.', 'manager', 'compare them'],
    ['As a manager, I have two shops. I want to compare them.', 'manager', 'compare them'],
    ['As a researcher, with data I collect, I can share it.', 'researcher, with data I collect', 'share it'],
    ['As a patron, when I log in, I want to see my loans.', 'patron, when I log in', 'see my loans'],
  ])('a wish in so many words outdoes it: %j', (text, role, means) => {
    expect(splitStory(text)).toEqual({ role, means });
  });

  it.each([
    'As a user, I was logged out.',
    'As an admin, I tried to log in.',
    'As an admin, I found a fault.',
    'As a developer, I think the build is slow.',
    'As a user, I am confused.',
    "As a user, I'm stuck.",
    'As a user, I have noticed a fault.',
    'As a user, the page is slow.',
    'I see the orders.',
  ])('%j tells what is, and is no wish', (text) => {
    expect(splitStory(text)).toBeUndefined();
  });
});

it.each([
  'As a patron,\nI see my loans\nso the desk is quiet',
  'As a patron\nI see my loans\nso that the desk is quiet',
  'As a patron\nI want to see my loans\nso the desk is quiet',
])('a story in three lines is one: %j', (text) => {
  expect(findStory({ summary: '', description: aText(text) })?.parts).toEqual({
    role: 'patron',
    means: 'see my loans',
    ends: 'the desk is quiet',
  });
});

describe('what announces the benefit (Q1)', () => {
  it.each([
    ['see holds so the shelf is ready', 'the shelf is ready'],
    ['mail notices so patrons return books', 'patrons return books'],
    ['mail notices so patrons can return books', 'patrons can return books'],
    ['mail notices so new patrons know the rules', 'new patrons know the rules'],
    ['mail notices so customer complaints go down', 'customer complaints go down'],
    ['hang up a map so nobody gets lost', 'nobody gets lost'],
    ['see holds so staff can prepare', 'staff can prepare'],
    ['see holds so library management will plan', 'library management will plan'],
    ['see holds - so staff can prepare', 'staff can prepare'],
    ['see holds. So the night shift can prepare', 'the night shift can prepare'],
    ['see holds (so that staff can prepare)', 'staff can prepare'],
    ['see holds (so I can prepare)', 'I can prepare'],
    ['see holds [so the desk can prepare.]', 'the desk can prepare'],
    ['see holds (in order to prepare)', 'prepare'],
    ['see holds (to avoid delays)', 'avoid delays'],
    ['write a letter so parents can answer, so that I improve', 'I improve'],
  ])('%j', (wish, benefit) => {
    expect(ends(wish)).toBe(benefit);
  });

  it.each([
    'see why a search is so slow',
    'reset the filter or do so when users ask',
    'list the books that are so worn users complain',
    'build a page so quick that users can skip it',
    'hang a shelf so high nobody can reach it',
    'see ten or so books',
    'add so-called tags',
    'see holds, tags, and so on',
    'see so many books at once',
    'see holds (so far)',
    'see holds (to the right)',
    'move a card to done',
  ])('%j holds a "so" or "to" that announces none', (wish) => {
    expect(splitStory(`As a librarian, I want to ${wish}.`)).toEqual({ role: 'librarian', means: wish });
  });

  it.each([
    'use filters to find books',
    'use the scanner and a badge to check loans',
    'be shown a list using tags to find books',
    'have a tool to track loans',
    'have a small app on my phone to see loans',
    'open a dashboard to monitor loans',
    'set a timer to track loans',
    'log in with my badge to see loans',
    'search by author to find books',
    'see a chart via the menu to understand loans',
  ])('%j says how, not why', (wish) => {
    expect(ends(wish)).toBeUndefined();
  });

  it.each([
    ['use filters to find books, to save time', 'save time'],
    ['use filters to find books so that I save time', 'I save time'],
    ['pay by card to save time', 'save time'],
    ['reuse labels to save paper', 'save paper'],
    ['update the rules for use in Rome to reduce errors', 'reduce errors'],
    ['sort books to help patrons', 'help patrons'],
  ])('%j says why', (wish, benefit) => {
    expect(ends(wish)).toBe(benefit);
  });
});
