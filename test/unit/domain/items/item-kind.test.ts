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
    expect(kindOf({ name, hierarchyLevel: 0, subtask: false })).toBe(kind);
  });

  it('follows the hierarchy before the name', () => {
    expect(kindOf({ name: 'Bug', hierarchyLevel: 1, subtask: false })).toBe('epic');
    expect(kindOf({ name: 'Bug', hierarchyLevel: -1, subtask: true })).toBe('sub-task');
    expect(kindOf({ name: '子任务', hierarchyLevel: -1, subtask: true })).toBe('sub-task');
    expect(kindOf({ name: 'Initiative', hierarchyLevel: 2, subtask: false })).toBe('epic');
  });

  it('follows the untranslated name before the translated one', () => {
    expect(kindOf({ name: 'Historia', hierarchyLevel: 0, subtask: false, untranslatedName: 'Bug' })).toBe('bug');
    expect(kindOf({ name: 'Aufgabe', hierarchyLevel: 0, subtask: false, untranslatedName: 'Purple' })).toBe('task');
  });

  it('does without a hierarchy where Jira gives none', () => {
    expect(kindOf({ name: 'Epic' })).toBe('epic');
    expect(kindOf({ name: 'Sub-task' })).toBe('sub-task');
  });
});
