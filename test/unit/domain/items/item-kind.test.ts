import { kindOf } from '../../../../src/domain/items/item-kind';

describe('the kind of an issue type (R8)', () => {
  it.each([
    ['Story', 'story'],
    ['User Story', 'story'],
    ['New Feature', 'story'],
    ['Improvement', 'story'],
    ['Bug', 'bug'],
    ['Defect', 'bug'],
    ['Task', 'task'],
    ['Technical task', 'task'],
    ['Chore', 'task'],
    ['Spike', 'spike'],
    ['Research', 'spike'],
    ['Investigation', 'spike'],
    ['Aufgabe', 'task'],
    ['Fehler', 'bug'],
    ['Tâche', 'task'],
    ['Récit', 'story'],
    ['Tarea', 'task'],
    ['Historia', 'story'],
    ['Tarefa', 'task'],
    ['História', 'story'],
    ['タスク', 'task'],
    ['ストーリー', 'story'],
    ['バグ', 'bug'],
    ['故事', 'story'],
    ['任务', 'task'],
    ['缺陷', 'bug'],
    ['Debugging', 'story'],
    ['Purple', 'story'],
  ])('%s is a %s', (name, kind) => {
    expect(kindOf(name, 0, false)).toBe(kind);
  });

  it('follows the hierarchy before the name', () => {
    expect(kindOf('Bug', 1, false)).toBe('epic');
    expect(kindOf('Bug', -1, true)).toBe('sub-task');
    expect(kindOf('子任务', -1, true)).toBe('sub-task');
    expect(kindOf('Initiative', 2, false)).toBe('epic');
  });

  it('follows the untranslated name before the translated one', () => {
    expect(kindOf('Historia', 0, false, 'Bug')).toBe('bug');
    expect(kindOf('Aufgabe', 0, false, 'Purple')).toBe('task');
  });

  it('does without a hierarchy where Jira gives none', () => {
    expect(kindOf('Epic', undefined, undefined)).toBe('epic');
    expect(kindOf('Sub-task', undefined, undefined)).toBe('sub-task');
  });
});
