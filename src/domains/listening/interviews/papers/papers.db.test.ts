import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../../tests/given/database.ts';
import { NotFound } from '#platform/errors/errors.ts';
import { readPdf } from '#platform/pdf/pdf-reading.ts';
import * as interviews from '../interviews.commands.server.ts';
import { anInterview } from '../interviews.given.ts';
import { askOwn } from '../questions.commands.server.ts';
import { paperLocales, paperWords } from './paper-words.ts';
import { paperFile } from './papers.server.ts';

const database = withDatabase();
const house = { origin: 'https://kuultu.example', example: true };

async function agreed() {
	const made = await anInterview(database.db);
	const { id, worker } = made;
	const title = { fi: 'Miten ryhmä toimii?', sv: 'Hur fungerar gruppen?' };
	const aim = { fi: 'Haluamme tehdä ryhmästä paremman.', sv: 'Vi vill göra gruppen bättre.' };
	await interviews.setAim(worker, { id, version: 1, title, aim, theme: '' });
	await interviews.agree(worker, {
		id,
		version: 2,
		place: 'Kirjasto, Puistotie 3; toinen kerros',
		day: '2026-11-03',
		starts: '13:00',
		ends: '14:30',
		interviewers: [{ name: 'Ulla Ulkopuolinen' }]
	});
	const names = { 1: 'Salanimi' };
	await interviews.gatherGroup(made.lead, { id, version: 3, asked: 7, came: 6, names });
	return made;
}

describe('papers of an interview', () => {
	it('are for those who may read it', async () => {
		const { id, strangers } = await agreed();
		for (const who of strangers)
			await expect(paperFile(who, house, { id, file: 'kutsu-fi.pdf' })).rejects.toThrow(NotFound);
	});

	it.each(paperLocales)(
		'the invitation in %s is tagged, in its language, without names',
		async (locale) => {
			const { id, worker } = await agreed();
			const { body } = await paperFile(worker, house, { id, file: `kutsu-${locale}.pdf` });
			const pdf = readPdf(body);
			expect(pdf).toMatchObject({
				tagged: true,
				claims: '1',
				pages: 1,
				lang: locale === 'sv' ? 'sv-FI' : 'fi-FI'
			});
			const words = paperWords(locale);
			expect(pdf.text).toContain(words.interviews_paper_know_service.slice(0, 20));
			expect(pdf.text).toContain(locale === 'sv' ? 'Hur fungerar' : 'Miten ryhmä');
			expect(pdf.text).toContain('Ulla Ulkopuolinen');
			expect(pdf.text).toContain('13.00');
			expect(pdf.text).not.toContain('Salanimi');
		}
	);

	it.each(['fi', 'sv'])(
		'the interviewer’s sheet in %s has every question and goes on for pages',
		async (locale) => {
			const { id, worker } = await agreed();
			for (let n = 1; n <= 12; n++)
				await askOwn(worker, { id, text: { fi: `Kysymys numero ${n}?` }, theme: 'Arki' });
			const { body } = await paperFile(worker, house, { id, file: `lomake-${locale}.pdf` });
			const pdf = readPdf(body);
			expect(pdf).toMatchObject({ tagged: true, claims: '1' });
			expect(pdf.pages).toBeGreaterThan(2);
			expect(pdf.text).toContain('Kysymys numero 12?');
			expect(pdf.text).not.toContain('Salanimi');
		}
	);

	it('holds with words without an end and letters of every kind', async () => {
		const { id, worker } = await anInterview(database.db);
		const long = 'Toimeentulotukineuvontayhteyspalvelu'.repeat(4).slice(0, 150);
		const title = { fi: long, sv: `${'ŋđ😀 '.repeat(20)}` };
		await interviews.setAim(worker, {
			id,
			version: 1,
			title,
			aim: { fi: long.repeat(10) },
			theme: long
		});
		for (const file of ['kutsu-fi.pdf', 'kutsu-sv.pdf', 'lomake-sv.pdf'])
			expect((await paperFile(worker, house, { id, file })).body.length).toBeGreaterThan(1000);
	});

	it('are no other files', async () => {
		const { id, worker } = await anInterview(database.db);
		for (const file of ['kutsu-en.pdf', 'kutsu.pdf', '../kutsu-fi.pdf', 'kutsu.ics'])
			await expect(paperFile(worker, house, { id, file }), file).rejects.toThrow(NotFound);
	});
});

describe('the calendar file', () => {
	it('is read by a calendar: when, where, what about, and nobody who comes', async () => {
		const { id, worker } = await agreed();
		const { body, type } = await paperFile(worker, house, { id, file: 'kutsu.ics' });
		expect(type).toContain('text/calendar');
		const text = body.toString();
		expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		// Alarms come after all that is said of the meeting itself.
		expect(text).toMatch(/END:VALARM\r\nEND:VEVENT/);
		const calendar = new ICAL.Component(ICAL.parse(text));
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		const [one, ...more] = calendar.getAllSubcomponents('vevent');
		expect(more).toEqual([]);
		const event = new ICAL.Event(one!);
		expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-03T11:00:00.000Z');
		expect(event.endDate.toJSDate().toISOString()).toBe('2026-11-03T12:30:00.000Z');
		expect(event.summary).toBe('Miten ryhmä toimii?');
		expect(event.location).toBe('Kirjasto, Puistotie 3; toinen kerros');
		expect(event.uid).toBe(`${id}@kuultu.example`);
		expect(one!.getFirstPropertyValue('dtstamp')).toBeTruthy();
		expect(text).not.toMatch(/ATTENDEE|Salanimi/);
	});

	it('moves the meeting when it is fetched again', async () => {
		const { id, worker } = await agreed();
		const number = async () => {
			const { body } = await paperFile(worker, house, { id, file: 'kutsu.ics' });
			const calendar = new ICAL.Component(ICAL.parse(body.toString()));
			const event = calendar.getFirstSubcomponent('vevent')!;
			return [event.getFirstPropertyValue('uid'), event.getFirstPropertyValue('sequence')];
		};
		const [uid, before] = await number();
		await interviews.goToStep(worker, { id, version: 4, step: 3 });
		const [same, after] = await number();
		expect(same).toBe(uid);
		expect(Number(after)).toBeGreaterThan(Number(before));
	});
});
