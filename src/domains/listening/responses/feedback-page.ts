import type { feedbackPage } from './feedback-steps.server.ts';

/** What the feedback form shows. */
export type FeedbackPage = Awaited<ReturnType<typeof feedbackPage>>;
