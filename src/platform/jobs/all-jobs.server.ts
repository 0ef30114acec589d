import { commitmentJobs } from '#domains/changing/commitments/commitments.jobs.server.ts';
import { matterJobs } from '#domains/changing/matters/matters.jobs.server.ts';
import { answeringJobs } from '#domains/listening/answering/answering.jobs.server.ts';
import { campaignJobs } from '#domains/listening/campaigns/campaigns.jobs.server.ts';
import { accessibilityJobs } from '#domains/showing/governance/statements/accessibility.jobs.server.ts';
import { openAnswerJobs } from '#domains/showing/open-answers/open-answers.jobs.server.ts';
import { resultsJobs } from '#domains/showing/results/results.jobs.server.ts';
import { statisticsJobs } from '#domains/showing/statistics/statistics.jobs.server.ts';
import { mailJobs } from '../mail/mail.jobs.server.ts';
import { retentionJobs } from '../retention/retention.jobs.server.ts';
import type { Job } from './jobs.public.server.ts';

/**
 * Every job of the product; a room adds its own list here. The one file of the platform that knows
 * the rooms: whoever runs jobs must know them all.
 */
export const allJobs: Job[] = [
	...mailJobs,
	...campaignJobs,
	...answeringJobs,
	...matterJobs,
	...commitmentJobs,
	...statisticsJobs,
	...resultsJobs,
	...openAnswerJobs,
	...accessibilityJobs,
	...retentionJobs
];
