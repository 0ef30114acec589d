import { commitmentJobs } from '#domains/changing/commitments/commitments.jobs.server.ts';
import { matterJobs } from '#domains/changing/matters/matters.jobs.server.ts';
import { mailJobs } from '../mail/mail.jobs.server.ts';
import type { Job } from './jobs.public.server.ts';

/**
 * Every job of the product; a room adds its own list here. The one file of the platform that knows
 * the rooms: whoever runs jobs must know them all.
 */
export const allJobs: Job[] = [...mailJobs, ...matterJobs, ...commitmentJobs];
