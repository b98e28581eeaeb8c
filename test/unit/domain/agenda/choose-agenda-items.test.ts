import fc from 'fast-check';
import { chooseAgendaItems } from '../../../../src/domain/agenda/choose-agenda-items';
import { scoreItem } from '../../../../src/domain/backlog/scored-item';
import { toRefine } from '../../../../src/domain/backlog/to-refine';
import type { BacklogItem } from '../../../../src/domain/items/backlog-item';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { aText, aBacklogItem, ofKind, points } from '../../../support/a-backlog-item';
import { NOW } from '../../../support/clock';
import { generatedItem } from '../../../support/generated-items';

const scored = (items: readonly BacklogItem[]) =>
  items.map((item) => scoreItem(item, { rules: defaultRules, team: {} }, NOW));

const when = { staleAfterDays: 90, now: NOW };

const meeting = { minutes: 60, minutesAnItem: 10, readyFrom: 70, close: [], ...when };

const keysOf = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);

const worth = fc.uniqueArray(generatedItem(), { selector: ({ key }) => key, maxLength: 25 });

/** Of items that are not ready. */
const refinable = ['almost', 'not-ready'];

const meetings = fc.record({
  minutes: fc.constantFrom(5, 15, 30, 60, 480),
  minutesAnItem: fc.integer({ min: 1, max: 60 }),
  readyFrom: fc.constant(70),
  close: fc.constant([]),
  staleAfterDays: fc.constant(90),
  now: fc.constant(NOW),
});

describe('an agenda', () => {
  it('has each item of the next sprints’ worth once: to talk about, if there is time, or left out for a reason', () => {
    fc.assert(
      fc.property(worth, meetings, (items, asked) => {
        const { items: chosen, ifTime, leftOut } = chooseAgendaItems(scored(items), asked);
        expect(keysOf([...chosen, ...ifTime, ...leftOut]).toSorted()).toEqual(keysOf(items).toSorted());
      }),
    );
  });

  it('is about nothing that is ready, and asks at least one question of each item', () => {
    fc.assert(
      fc.property(worth, meetings, (items, asked) => {
        const { items: chosen, ifTime, leftOut } = chooseAgendaItems(scored(items), asked);
        for (const { band, questions } of [...chosen, ...ifTime]) {
          expect(refinable).toContain(band);
          expect(questions.length).toBeGreaterThan(0);
        }
        const bands = { ready: ['ready'], 'no-check': ['not-scored'], blocked: refinable, stale: refinable };
        for (const { band, because } of leftOut) expect(bands[because]).toContain(band);
      }),
    );
  });

  it('is the same in whatever order the items come, and in the order of "Refine these next"', () => {
    fc.assert(
      fc.property(worth, meetings, (items, asked) => {
        const one = chooseAgendaItems(scored(items), asked);
        const other = chooseAgendaItems(scored(items.toReversed()), asked);
        expect(other.items).toEqual(one.items);
        expect(other.ifTime).toEqual(one.ifTime);
        expect(keysOf([...one.items, ...one.ifTime])).toEqual(toRefine(scored(items), when).map(({ item }) => item.key));
      }),
    );
  });

  it('fits the meeting at the team’s pace, but has one item at least', () => {
    fc.assert(
      fc.property(worth, meetings, (items, asked) => {
        const { items: chosen, ifTime } = chooseAgendaItems(scored(items), asked);
        expect(chosen.length === 1 || chosen.length * asked.minutesAnItem <= asked.minutes).toBe(true);
        const oneMore = (chosen.length + 1) * asked.minutesAnItem > asked.minutes;
        expect(ifTime.length === 0 || oneMore).toBe(true);
      }),
    );
  });

  it('quotes nothing of an issue in its questions', () => {
    fc.assert(
      fc.property(worth, (items) => {
        const secret = items.map((item) => ({
          ...item,
          summary: 'Betriebsgeheimnis',
          description: aText('Betriebsgeheimnis', 'fast'),
        }));
        const { items: chosen, ifTime } = chooseAgendaItems(scored(secret), meeting);
        for (const { questions, why } of [...chosen, ...ifTime])
          expect([...questions, why].join(' ')).not.toMatch(/betriebsgeheimnis/i);
      }),
    );
  });

  it('says why an item is in: what is required and open, whatever the score', () => {
    const item = aBacklogItem({
      parent: { key: 'MOB-9' },
      estimate: points(),
      criteriaField: { name: 'Criteria', text: aText('The file opens in Excel.', 'It holds all orders.') },
      description: aText(
        'As a shop owner, I want to export the order list so that my accountant can read it. '.repeat(9),
      ),
    });
    expect(chooseAgendaItems(scored([item]), meeting).items[0]?.why).toMatch(
      /^Priority at least \d+, 1 required check open\.$/,
    );
  });

  it('says how many points an item is short, where nothing required is open', () => {
    const bug = aBacklogItem({
      type: ofKind('bug'),
      description: aText('When I open the list of orders, the page is blank. It should show all orders.'),
      estimate: points(),
      priority: { id: '5', name: 'None' },
    });
    const rules = { ...defaultRules, thresholds: { ready: 90, almost: 50 } };
    const candidate = scoreItem(bug, { rules, team: {} }, NOW);
    expect(chooseAgendaItems([candidate], { ...meeting, readyFrom: 90 }).items[0]?.why).toMatch(
      /^Priority at least \d+, 19 points short of ready\.$/,
    );
  });

  it('asks first whether it can be closed, of what may be', () => {
    const close = [{ key: 'MOB-1', summary: '', because: 'Nobody has touched it for 200 days.' }];
    const [item] = chooseAgendaItems(scored([aBacklogItem({ description: aText() })]), { ...meeting, close }).items;
    expect(item?.questions[0]).toBe('Can it be closed? Nobody has touched it for 200 days.');
  });
});
