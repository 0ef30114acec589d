import type { StaffCtx } from '#platform/auth/context.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { longDay } from '#platform/i18n/format.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { renderPdf } from '#platform/pdf/pdf.server.ts';
import { findCounty, findUnit } from '#platform/units/units.public.server.ts';
import { clockOf } from '../helsinki.ts';
import { type InterviewPage, getInterview } from '../interviews.queries.server.ts';
import { calendarOf } from './calendar.server.ts';
import { type PaperLocale, filled, paperWords, readPaperName } from './paper-words.ts';

/** What papers need to know of the installation. */
export type House = { origin: string; example: boolean };
export type PaperFile = { body: Buffer; type: string; name: string };

const FOLDER = '#domains/listening/interviews/papers';

/**
 * One paper of an interview as a file, by the name it is asked with: the invitation as a tagged PDF
 * in three languages, the interviewer's sheet, or the meeting for a calendar.
 *
 * Names of those who come stand on none of them, and nothing says that they are clients.
 *
 * @throws NotFound for a name that is no paper, and for a calendar of a meeting without a time
 */
export async function paperFile(
	ctx: StaffCtx,
	house: House,
	{ id, file }: { id: string; file: string }
): Promise<PaperFile> {
	const paper = found(readPaperName(file));
	const interview = await getInterview(ctx, id);
	if (paper.kind === 'calendar') {
		if (!interview.startsAt || interview.state === 'cancelled') throw new NotFound();
		const body = Buffer.from(calendarOf(interview, house, ctx.now()));
		return { body, type: 'text/calendar; charset=utf-8', name: file };
	}
	const { locale } = paper;
	const [county, unit] = await Promise.all([
		findCounty(ctx.db),
		findUnit(ctx.db, interview.unit.id)
	]);
	const sheet = {
		texts: paperWords(locale),
		unitName: wordsIn(unit?.name, locale),
		countyName: wordsIn(county?.name, locale),
		exampleCounty: house.example,
		heading: wordsIn(interview.raw.title, locale)
	};
	const own =
		paper.kind === 'invitation'
			? invitation(interview, locale, unit?.phone ?? '')
			: interviewSheet(interview, locale);
	const title =
		sheet.texts[paper.kind === 'invitation' ? 'interviews_paper_title' : 'interviews_paper_sheet'];
	const body = await renderPdf({
		template: `${FOLDER}/${paper.kind}.typ`,
		data: { ...sheet, ...own },
		title: `${title}: ${sheet.heading}`,
		lang: locale === 'sv' ? 'sv' : 'fi',
		author: sheet.countyName
	});
	return { body, type: 'application/pdf', name: file };
}

/** Day and hours in words of a language; empty while they are not agreed. */
function whenOf({ startsAt, endsAt, when }: InterviewPage, locale: PaperLocale): string {
	if (!startsAt || !endsAt || !when) return '';
	return filled(paperWords(locale).interviews_paper_clock, {
		day: longDay(when.day, locale),
		starts: clockOf(startsAt),
		ends: clockOf(endsAt)
	});
}

function invitation(interview: InterviewPage, locale: PaperLocale, phone: string) {
	const texts = paperWords(locale);
	const facts = [
		{ label: texts.interviews_paper_when, value: whenOf(interview, locale) },
		{ label: texts.interviews_paper_where, value: interview.place },
		{
			label: texts.interviews_paper_who,
			value: interview.interviewers.map(({ name }) => name).join(', ')
		}
	];
	return {
		lede:
			interview.kind === 'group' ? texts.interviews_paper_group : texts.interviews_paper_individual,
		about: interview.theme || inLocale(interview.raw.title, locale).text,
		aim: wordsIn(interview.raw.aim, locale),
		facts: facts.filter(({ value }) => value),
		know: [
			texts.interviews_paper_know_free,
			texts.interviews_paper_know_service,
			texts.interviews_paper_know_trust,
			texts.interviews_paper_know_record,
			texts.interviews_paper_know_summary,
			texts.interviews_paper_know_place
		],
		// A number stays on one line, so that it can be dialled at a glance.
		contact:
			phone && filled(texts.interviews_paper_phone, { phone: phone.replaceAll(' ', '\u00a0') })
	};
}

function interviewSheet(interview: InterviewPage, locale: PaperLocale) {
	const texts = paperWords(locale);
	return {
		when: [whenOf(interview, locale), interview.place].filter(Boolean).join(', '),
		begin: [
			texts.interviews_paper_begin_aim,
			texts.interviews_paper_begin_trust,
			...(interview.kind === 'group' ? [texts.interviews_paper_begin_turns] : [])
		],
		seats: interview.seats,
		seatWord: texts.interviews_paper_seat,
		questions: interview.questions
			.filter(({ removed }) => !removed)
			.map(({ theme, words }) => ({ theme, text: wordsIn(words, locale) }))
	};
}
