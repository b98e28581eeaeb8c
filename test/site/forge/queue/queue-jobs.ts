/** Events of one push, by how they came out; cancelled ones are in none. */
export type JobStats = { readonly success: number; readonly inProgress: number; readonly failed: number };

type Job = { readonly queue: string; readonly events: number; success: number; failed: number; cancelled: boolean };

/** What `queue.getJob(id)` asks about: a job is one push. */
export function openJobs() {
  const jobs = new Map<string, Job>();
  const find = (queue: string, jobId: string): Job | undefined => {
    const job = jobs.get(jobId);
    return job?.queue === queue ? job : undefined;
  };
  const count = (jobId: string, as: 'success' | 'failed'): void => {
    const job = jobs.get(jobId);
    // A second delivery of one event adds nothing.
    if (job !== undefined && job.success + job.failed < job.events) job[as] += 1;
  };
  return {
    open: (queue: string, jobId: string, events: number): void => {
      jobs.set(jobId, { queue, events, success: 0, failed: 0, cancelled: false });
    },
    succeeded: (jobId: string): void => count(jobId, 'success'),
    failed: (jobId: string): void => count(jobId, 'failed'),
    isCancelled: (jobId: string): boolean => jobs.get(jobId)?.cancelled === true,
    cancel: (queue: string, jobId: string): boolean => {
      const job = find(queue, jobId);
      if (job !== undefined) job.cancelled = true;
      return job !== undefined;
    },
    stats: (queue: string, jobId: string): JobStats | undefined => {
      const job = find(queue, jobId);
      if (job === undefined) return undefined;
      const { success, failed, events, cancelled } = job;
      return { success, failed, inProgress: cancelled ? 0 : events - success - failed };
    },
  };
}
