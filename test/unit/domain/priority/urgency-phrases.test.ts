import { isDefaultPriority, urgencyOf } from '../../../../src/domain/priority/signals/urgency-phrases';

const urgency = (name: string, id = '10200') => urgencyOf({ id, name });

describe('the order of Jira priorities', () => {
  it.each([
    ['Jira’s own', ['Highest', 'High', 'Medium', 'Low', 'Lowest']],
    ['the classic ones', ['Blocker', 'Critical', 'Major', 'Minor', 'Trivial']],
    ['levels', ['P0', 'P1', 'P2', 'P3', 'P4', 'P5']],
    ['a service desk’s', ['Urgent', 'High', 'Normal', 'Low']],
    ['those of the titanium site', ['Critical', 'High', 'Medium', 'Low', 'Trivial']],
    ['German ones', ['Höchste', 'Hoch', 'Mittel', 'Niedrig', 'Niedrigste']],
    ['French ones', ['La plus élevée', 'Élevée', 'Moyenne', 'Faible', 'La plus faible']],
    ['Spanish ones', ['Más alta', 'Alta', 'Media', 'Baja', 'Más baja']],
    ['Portuguese ones', ['Mais alta', 'Alta', 'Média', 'Baixa', 'Mais baixa']],
    ['Japanese ones', ['最高', '高', '中', '低', '最低']],
    ['Chinese ones', ['紧急', '高', '中', '低', '最低']],
    ['decorated ones', ['1 - Critical', '🔥 High', '(3) Medium', '4. Low']],
    ['levels with words', ['P0 – outage', 'P1 – urgent', 'P3: someday']],
  ])('%s go from most to least urgent', (_name, names) => {
    const strengths = names.map((name) => urgency(name));
    for (const strength of strengths) expect(strength).toEqual(expect.any(Number));
    expect(strengths).toEqual(strengths.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(strengths).size).toBe(names.length);
  });

  it('ignores case, space and the form of accents', () => {
    expect(urgency(' HIGHEST ')).toBe(1);
    expect(urgency('Ho\u0308chste')).toBe(1);
  });

  it.each(['None', 'Not set', 'Needs triage', 'Keine', '未设置', '-', ''])('"%s" means that none is set', (name) => {
    expect(urgency(name, '3')).toBe('not-set');
  });

  it.each([
    ['Medium', '3', true],
    ['Normal', '10200', true],
    ['Mittel', '10200', true],
    ['Major', '3', true],
    ['Major', '10200', false],
    ['High', '3', false],
    ['Low', '4', false],
    ['None', '3', false],
    ['Purple', '10200', false],
  ])('"%s" with the id %s is the one that items get by themselves: %s', (name, id, isDefault) => {
    expect(isDefaultPriority({ id, name })).toBe(isDefault);
  });

  it('falls back on the ids of Jira’s five defaults, and else says that it does not know', () => {
    expect(['1', '2', '3', '4', '5'].map((id) => urgency('Sehr lila', id))).toEqual([1, 0.75, 0.5, 0.25, 0]);
    expect(urgency('Purple')).toBeUndefined();
    expect(urgency('P10')).toBeUndefined();
  });
});
