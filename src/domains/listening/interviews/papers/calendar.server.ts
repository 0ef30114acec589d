import ical, { ICalCalendarMethod } from 'ical-generator';
import { wordsIn } from '#platform/i18n/localized.ts';
import type { InterviewPage } from '../interviews.queries.server.ts';
import { paperWords } from './paper-words.ts';

/**
 * The meeting as a file for anybody's calendar (RFC 5545), with an hour's notice.
 *
 * Instants are in UTC, so that no list of time zones has to travel along. The id stays the same, so
 * that a file fetched again moves the meeting instead of making another; its number is the
 * interview's version. It says what it is about and nothing of who comes.
 */
export function calendarOf(
	interview: InterviewPage,
	{ origin }: { origin: string },
	now: Date
): string {
	const texts = paperWords('fi');
	const calendar = ical({ prodId: '//Kuultu//interviews//FI' });
	calendar.method(ICalCalendarMethod.PUBLISH);
	const event = calendar.createEvent({
		id: `${interview.id}@${new URL(origin).hostname}`,
		stamp: now,
		start: interview.startsAt as Date,
		end: interview.endsAt as Date,
		summary: wordsIn(interview.raw.title, 'fi'),
		location: interview.place || undefined,
		description: [
			wordsIn(interview.raw.aim, 'fi'),
			texts.interviews_paper_know_free,
			texts.interviews_paper_know_record
		]
			.filter(Boolean)
			.join('\n\n'),
		sequence: interview.version
	});
	event.createAlarm({ type: 'display' as never, trigger: 3600 });
	// Every line ends with one, the last too (RFC 5545, 3.1); the library leaves it out.
	return `${calendar.toString()}\r\n`;
}
