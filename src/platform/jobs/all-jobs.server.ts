import { mailJobs } from '../mail/mail.jobs.server.ts';
import type { Job } from './jobs.public.server.ts';

/** Every job of the product; a room adds its own list here. */
export const allJobs: Job[] = [...mailJobs];
