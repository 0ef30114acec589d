import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { Invalid, found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { wordingsOf } from '../bank/wordings.server.ts';
import { findDraftRow } from '../building/draft.server.ts';
import { may, mayInBank } from '../questionnaires.policy.ts';
import { findVersion } from '../questionnaires.queries.server.ts';
import type { Audience, Purpose } from '../questionnaires.schema.ts';
import { readLimeSurvey } from './limesurvey-read.ts';
import { writeLimeSurvey } from './limesurvey-write.ts';
import { type Portable, portableOf, readPortable, refused, writePortable } from './portable.ts';
import { type Carried, type ReportLine, reporting } from './report.ts';
import { MOST_BYTES, textOf } from './safe-files.ts';
import { sameWording } from './same-wording.ts';
import { readXlsForm } from './xlsform-read.ts';
import { writeXlsForm } from './xlsform-write.ts';

/** A version as it is carried, for whoever may look at it. */
export async function getPortable({ db, who }: StaffCtx, versionId: string): Promise<Portable> {
	const row = found(await findDraftRow(db, versionId));
	allow(who, may.look, row);
	const whole = found(await findVersion(db, versionId));
	const sources = await db
		.selectFrom('listening.question as q')
		.innerJoin('listening.questionnaireItem as i', 'i.questionId', 'q.id')
		.select(['q.id', 'q.source'])
		.where('i.versionId', '=', versionId)
		.execute();
	return portableOf(
		{ ...whole, purpose: row.purpose as Purpose, audience: row.audience as Audience },
		{
			source: row.source,
			terms: row.terms as LocalizedText,
			sources: new Map(sources.map(({ id, source }) => [id, source]))
		}
	);
}

const formats: Record<
	string,
	{ type: string; write: (portable: Portable) => Promise<Buffer> | string }
> = {
	json: { type: 'application/json; charset=utf-8', write: writePortable },
	lss: { type: 'application/xml; charset=utf-8', write: writeLimeSurvey },
	xlsx: {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		write: writeXlsForm
	}
};

/** A file of a version in one of the formats, by the ending of its name. */
export async function exportFile(ctx: StaffCtx, { id, file }: { id: string; file: string }) {
	const ending = /\.(json|lss|xlsx)$/.exec(file)?.[1] ?? '';
	const format = found(Object.hasOwn(formats, ending) ? formats[ending] : undefined);
	const row = found(await findDraftRow(ctx.db, id));
	const body = await format.write(await getPortable(ctx, id));
	return { body: Buffer.from(body), type: format.type, name: `${row.key}-${row.no}.${ending}` };
}

export type Upload = { name: string; bytes: Uint8Array };

/**
 * A questionnaire out of a file, by what the file is and not by what it is called.
 *
 * @throws Invalid with the reason under `file`
 */
export async function readUpload({ bytes }: Upload): Promise<Carried> {
	if (bytes.length === 0) throw refused('file_needed');
	if (bytes.length > MOST_BYTES) throw refused('file_too_big');
	// The beginning of Excel's older format, which is not read.
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw refused('file_old_excel');
	// A zip begins with PK: a workbook.
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsForm(bytes);
	const text = textOf(bytes)
		.replace(/^\uFEFF/, '')
		.trimStart();
	if (text.startsWith('<')) return readLimeSurvey(text);
	if (text.startsWith('{')) return { portable: readPortable(text), report: [] };
	throw refused('file_unknown');
}

/**
 * What would become of a file: the questionnaire, what could not be carried, and what the bank has
 * already. Nothing is saved.
 */
export async function previewImport(ctx: StaffCtx, upload: Upload | undefined) {
	allow(ctx.who, mayInBank.add, undefined);
	if (!upload) throw new Invalid({ file: 'file_needed' });
	const { portable, report } = await readUpload(upload);
	return { portable, report: [...report, ...(await bankLines(ctx, portable))] };
}

async function bankLines({ db }: StaffCtx, { questions }: Portable): Promise<ReportLine[]> {
	const ids = questions.map(({ id }) => id).filter(Boolean);
	const rows = await db
		.selectFrom('listening.question')
		.select(['id', 'locked', 'kind'])
		.where('id', 'in', ids.length > 0 ? ids : [''])
		.execute();
	const wordings = await wordingsOf(db, ids);
	const { lines, say } = reporting();
	for (const question of questions) {
		const row = rows.find(({ id }) => id === question.id);
		if (!row) continue;
		const own = wordings.filter(({ questionId }) => questionId === row.id);
		if (row.locked) say('measure_item', question.ref, question.text.fi);
		else if (row.kind === question.kind && own.some((one) => sameWording(one, question)))
			say('known', question.ref, question.text.fi);
		else say('new_wording', question.ref, question.text.fi);
	}
	return lines;
}
